import { clearFilters } from './filters.ts';
import { changeAt } from './page.ts';
import { show } from './steps.ts';

/** A link to a change that a filter hides shows it. */
export function startLinks(): void {
  addEventListener('hashchange', () => reveal(location.hash));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    // Any other link changes the address first: the one that it leaves keeps its filter, for who goes back.
    if (link?.getAttribute('href') === location.hash) reveal(location.hash);
  });
  reveal(location.hash);
}

function reveal(hash: string): void {
  const change = changeAt(hash);
  if (!change?.hidden) return;
  clearFilters();
  show(change);
}
