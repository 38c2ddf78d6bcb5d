import { changeAt } from './page.ts';

/** Tells beside the picture what the band stands for that is pointed at or has the focus. */
export function startPicture(): void {
  const figure = document.querySelector<HTMLElement>('.picture');
  const box = figure?.querySelector<HTMLElement>('.told-band');
  if (!figure || !box) return;
  const tell = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) box.textContent = told(link);
  };
  let rest = '';
  addEventListener('mousemove', (event) => {
    rest = placeOf(event);
  });
  figure.addEventListener('mouseover', (event) => {
    // Keys scroll other bands under a pointer that rests: they are not what the reader is at.
    if (placeOf(event) !== rest || !figure.querySelector('a:focus-visible')) tell(event);
  });
  figure.addEventListener('focusin', tell);
}

function placeOf({ clientX, clientY }: MouseEvent): string {
  return `${clientX} ${clientY}`;
}

function told(link: Element): string {
  const change = changeAt(link.getAttribute('href') ?? '');
  const own = link.querySelector('title')?.textContent ?? link.getAttribute('aria-label') ?? '';
  if (!change) return own;
  const [title, words] = ['h4', '.told'].map((part) => change.querySelector(part)?.textContent?.trim() ?? '');
  return `${title}. ${words}`;
}
