import { all, asked, note, onClick } from './page.ts';

const root = document.documentElement;

/** Light or dark, and one text or both side by side. */
export function startLooks(): void {
  startScheme();
  startSides();
  addEventListener('beforeprint', () => setOpen('.sources', true));
}

function startScheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === 'dark' : system.matches);
  const tell = () => {
    for (const button of all('[data-do="scheme"]')) button.setAttribute('aria-pressed', String(isDark()));
  };
  const [scheme] = asked('scheme');
  if (scheme === 'dark' || scheme === 'light') root.dataset.scheme = scheme;
  onClick('scheme', () => {
    const next = isDark() ? 'light' : 'dark';
    root.dataset.scheme = next;
    note((query) => query.set('scheme', next));
    tell();
  });
  system.addEventListener('change', tell);
  tell();
}

function startSides(): void {
  const put = (both: boolean) => {
    root.toggleAttribute('data-sides', both);
    setOpen('.sides', both);
    for (const button of all('[data-do="sides"]')) button.setAttribute('aria-pressed', String(both));
  };
  const read = () => put(asked('view').includes('sides'));
  if (asked('view').length > 0) read();
  addEventListener('popstate', read);
  onClick('sides', () => {
    const both = !root.hasAttribute('data-sides');
    put(both);
    note((query) => (both ? query.set('view', 'sides') : query.delete('view')));
  });
}

function setOpen(selector: string, isOpen: boolean): void {
  for (const details of all<HTMLDetailsElement>(selector)) details.open = isOpen;
}
