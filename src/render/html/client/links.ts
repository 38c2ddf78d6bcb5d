import { clearFilters } from './filters.ts';
import { show } from './steps.ts';

/** A link to a change that a filter hides shows it. */
export function startLinks(): void {
  addEventListener('hashchange', () => reveal(location.hash));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    if (link) reveal(link.getAttribute('href') ?? '');
  });
  reveal(location.hash);
}

/** The change that a link leads to, by its fragment. */
export function changeAt(hash: string): HTMLElement | null {
  return document.getElementById(plain(hash.slice(1)))?.closest<HTMLElement>('.entry') ?? null;
}

function reveal(hash: string): void {
  const change = changeAt(hash);
  if (!change?.hidden) return;
  clearFilters();
  show(change);
}

function plain(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
