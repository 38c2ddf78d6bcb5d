import { all, changes, onClick } from './page.ts';

/** How far below the top of the window a change may begin and still be the one that is read, in CSS pixels. */
const READ = 120;

/** Next and previous change, by buttons and by keys, which can be turned off (WCAG 2.1.4). */
export function startSteps(): void {
  onClick('next', () => step(1));
  onClick('previous', () => step(-1));
  document.addEventListener('keydown', (event) => {
    const by = keyOf(event) === 'j' ? 1 : keyOf(event) === 'k' ? -1 : 0;
    if (by === 0 || !keysAreOn() || isTyping(event)) return;
    event.preventDefault();
    step(by);
  });
}

/** The change that was moved to last. */
let last: HTMLElement | undefined;

/** Moves to a change: its heading takes the focus. */
export function show(change: HTMLElement): void {
  last = change;
  change.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
  change.scrollIntoView();
}

function step(by: 1 | -1): void {
  const open = changes.filter((change) => !change.hidden);
  const own = current();
  const place = own ? open.indexOf(own) : -1;
  const next = place >= 0 ? place + by : fromWindow(open, by);
  const change = open[next];
  if (change) show(change);
}

/** The change that has the focus; while a button of the bar has it, the one that was moved to last. */
function current(): HTMLElement | null | undefined {
  const focused = document.activeElement;
  return focused?.closest('.bar') ? last : focused?.closest<HTMLElement>('.entry');
}

/** Where a step leads that begins at what the window shows. */
function fromWindow(open: readonly HTMLElement[], by: 1 | -1): number {
  const below = open.findIndex((change) => change.getBoundingClientRect().top > READ);
  const first = below < 0 ? open.length : below;
  return by === 1 ? first : first - 2;
}

/** The letter of a key, also where the keyboard is set to another script. */
function keyOf({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

function keysAreOn(): boolean {
  return all<HTMLInputElement>('[data-do="keys"]').every((box) => box.checked);
}

function isTyping({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  const field = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    isComposing ||
    (target instanceof Element && target.closest(field) !== null)
  );
}
