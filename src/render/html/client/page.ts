/** All of a kind on the page, in its order. */
export function all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}

/** Does something whenever a control is used. */
export function onClick(name: string, act: (button: HTMLElement) => void): void {
  for (const button of all(`[data-do="${name}"]`)) button.addEventListener('click', () => act(button));
}

/** The changes, in the order of the page. */
export const changes = all('.entry');

/** Notes a choice in the page's address, so that it can be passed on; a page that has none goes without. */
export function note(change: (query: URLSearchParams, url: URL) => void): void {
  try {
    const url = new URL(location.href);
    change(url.searchParams, url);
    history.replaceState(null, '', url);
  } catch {
    // An address that cannot be changed, as of a page in a frame.
  }
}

/** What the page's address says. */
export function asked(name: string): string[] {
  return new URLSearchParams(location.search).getAll(name);
}

/** The change that a link leads to, by its fragment. */
export function changeAt(hash: string): HTMLElement | null {
  return document.getElementById(plain(hash.slice(1)))?.closest<HTMLElement>('.entry') ?? null;
}

function plain(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
