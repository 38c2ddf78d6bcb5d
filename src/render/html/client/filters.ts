import { all, asked, changes, note, onClick } from './page.ts';

const GROUPS = ['theme', 'kind', 'signal'] as const;
type Group = (typeof GROUPS)[number];

const boxes = all<HTMLInputElement>('.filters fieldset input');
const status = document.querySelector<HTMLElement>('.status');
const counts: string[] = JSON.parse(status?.dataset.counts ?? '[]');

/** Filters by what is ticked: within a group any tick lets a change pass, and every group with a tick has to. */
export function startFilters(): void {
  for (const box of boxes) {
    box.checked = asked(box.name).includes(box.value);
    box.addEventListener('change', apply);
  }
  onClick('reset', clearFilters);
  if (boxes.some((box) => box.checked)) apply();
}

/** Shows all changes again. */
export function clearFilters(): void {
  for (const box of boxes) box.checked = false;
  apply();
}

function ticked(group: Group): string[] {
  return boxes.filter((box) => box.name === group && box.checked).map((box) => box.value);
}

function apply(): void {
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
  note((query) => {
    for (const group of GROUPS) {
      query.delete(group);
      for (const value of ticked(group)) query.append(group, value);
    }
  });
}

function tell(isFiltered: boolean): void {
  const hidden = changes.filter((change) => change.hidden).length;
  if (status) status.textContent = counts[hidden] ?? String(hidden);
  document.documentElement.toggleAttribute('data-filtered', isFiltered);
  for (const button of all<HTMLButtonElement>('[data-do="reset"]')) button.disabled = !isFiltered;
}
