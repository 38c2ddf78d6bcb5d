import { all, asked, changeAt, changes, note, onClick } from './page.ts';

const GROUPS = ['theme', 'kind', 'signal'] as const;
type Group = (typeof GROUPS)[number];

const boxes = all<HTMLInputElement>('.filters fieldset input');
const status = document.querySelector<HTMLElement>('.status');
const counts: string[] = JSON.parse(status?.dataset.counts ?? '[]');

/** Filters by what is ticked: within a group any tick lets a change pass, and every group with a tick has to. */
export function startFilters(): void {
  for (const box of boxes) box.addEventListener('change', apply);
  onClick('reset', clearFilters);
  // An address that the reader goes back to says what was shown there.
  addEventListener('popstate', readFilters);
  readFilters();
}

function readFilters(): void {
  const before = boxes.map((box) => box.checked).join();
  for (const box of boxes) box.checked = asked(box.name).includes(box.value);
  if (boxes.map((box) => box.checked).join() !== before || boxes.some((box) => box.checked)) show();
}

/** Shows all changes again. */
export function clearFilters(): void {
  for (const box of boxes) box.checked = false;
  apply();
}

function ticked(group: Group): string[] {
  return boxes.filter((box) => box.name === group && box.checked).map((box) => box.value);
}

/** Shows what is ticked, and notes it; an address that leads to a change which that hides would undo it. */
function apply(): void {
  show();
  note((query, url) => {
    for (const group of GROUPS) {
      query.delete(group);
      for (const value of ticked(group)) query.append(group, value);
    }
    if (changeAt(url.hash)?.hidden) url.hash = '';
  });
}

function show(): void {
  const wanted = GROUPS.map((group) => ({ group, values: ticked(group) })).filter(
    ({ values }) => values.length > 0,
  );
  for (const change of changes)
    change.hidden = !wanted.every(({ group, values }) => {
      const own = (change.dataset[group] ?? '').split(' ');
      return values.some((value) => own.includes(value));
    });
  for (const theme of all('.theme-group'))
    theme.hidden = wanted.length > 0 && !theme.querySelector('.entry:not([hidden])');
  tell(wanted.length > 0);
}

function tell(isFiltered: boolean): void {
  const hidden = changes.filter((change) => change.hidden).length;
  if (status) status.textContent = counts[hidden] ?? String(hidden);
  document.documentElement.toggleAttribute('data-filtered', isFiltered);
  for (const button of all<HTMLButtonElement>('[data-do="reset"]')) button.disabled = !isFiltered;
}
