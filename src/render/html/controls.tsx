import type { Tags } from '../../compare/select.ts';
import { SIGNAL_KINDS } from '../../compare/signal-kinds.ts';
import { KINDS } from '../../compare/themes.ts';
import { capital } from '../names.ts';
import { columnName } from '../sums.ts';
import type { Props, Sheet } from './sheet.ts';

/** Filters, next and previous, and how words are shown: the script shows them, because without it they could do nothing. */
export function Controls({ sheet, tags }: Props & { readonly tags: readonly Tags[] }) {
  const { say } = sheet;
  const total = tags.length;
  const counts = Array.from({ length: total + 1 }, (_, hidden) => say.hidden(hidden, total));
  return (
    <>
      <div class="controls filters">
        <details>
          <summary>{say.filters}</summary>
          <p class="small">{say.filtersMean}</p>
          {groups(sheet, tags).map(({ name, title, options }) => (
            <fieldset>
              <legend>{title}</legend>
              {options.map(({ value, words, count }) => (
                <label>
                  <input type="checkbox" name={name} value={value} /> {words}{' '}
                  <span class="count">{count}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </details>
        <label class="keys">
          <input type="checkbox" data-do="keys" checked /> {say.keys}
        </label>
      </div>
      <section class="controls bar" aria-label={say.controls}>
        <p class="status" role="status" data-counts={JSON.stringify(counts)}>
          {counts[0]}
        </p>
        <button type="button" data-do="reset" disabled>
          {say.reset}
        </button>
        <button type="button" data-do="previous">
          {say.previous}
        </button>
        <button type="button" data-do="next">
          {say.next}
        </button>
        <button type="button" data-do="sides" aria-pressed="false">
          {say.sideBySide}
        </button>
      </section>
    </>
  );
}

/** The filters that would leave something out, with how many changes each would leave. */
function groups({ report, say }: Sheet, tags: readonly Tags[]) {
  const groupOf = (name: keyof Tags, title: string, all: readonly { value: string; words: string }[]) => {
    const options = all.map((option) => ({
      ...option,
      count: tags.filter((of) => of[name].includes(option.value)).length,
    }));
    return { name, title, options: options.filter(({ count }) => count > 0) };
  };
  return [
    groupOf(
      'theme',
      say.theme,
      report.themes.map(({ id, title }) => ({ value: id, words: title })),
    ),
    groupOf(
      'kind',
      say.kind,
      KINDS.map((kind) => ({ value: kind, words: capital(columnName(kind, report)) })),
    ),
    groupOf(
      'signal',
      say.signal,
      SIGNAL_KINDS.map((kind) => ({ value: kind, words: report.words.signals.names[kind] })),
    ),
  ].filter(({ options }) => options.length > 0);
}
