import type { Tags } from '../../compare/select.ts';
import type { Change, Point } from '../../model.ts';
import { assertions } from '../asserted.ts';
import { pointCrossings } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { known } from '../evidence.ts';
import { capital, ended, refs, titleOf } from '../names.ts';
import { notesOf } from '../notes.ts';
import { coarseness, label, sentence, standingPhrase } from '../phrase.ts';
import { signalsTold } from '../signals.ts';
import { KIND_SIGNS } from '../signs.ts';
import { members, placeOf } from './anchors.ts';
import { plain, Quoted } from './marked.tsx';
import { Redline } from './redline.tsx';
import type { Props, Sheet } from './sheet.ts';
import { SideBySide } from './side-by-side.tsx';

interface ChangeProps extends Props {
  readonly change: Change<Point>;
}

/** One change: what became of the point in a sentence, what that does to meaning, its words, and notes. */
export function ChangeEntry({ change, tags, sheet }: ChangeProps & { readonly tags: Tags }) {
  const { report, anchors } = sheet;
  const [place, ...others] = members(change, anchors);
  const title = titleOf(change);
  const draft = change.new.some((point) => point.title !== undefined) ? report.new : report.old;
  const { theme, kind, signal } = tags;
  return (
    <article
      id={place}
      class="entry"
      data-theme={theme.join(' ')}
      data-kind={kind.join(' ')}
      data-signal={signal.join(' ')}
    >
      {others.map((id) => (
        <span id={id} class="anchor" />
      ))}
      <h4 tabIndex={-1}>
        <span class="refs">{refs(change)}</span>{' '}
        {title !== undefined && <Quoted side={draft}>{title}</Quoted>}
      </h4>
      <p class="facts">
        <span class="kind">
          <span class="kind-sign" aria-hidden="true">
            {KIND_SIGNS[change.kind]}
          </span>{' '}
          {label(change, report)}
        </span>
        <Links change={change} sheet={sheet} />
      </p>
      <p class="told">
        {sentence(change, report, plain)}
        {said(change, sheet).map((text) => ` ${text}`)}
      </p>
      {assertions(change, report).map((text) => (
        <p class="told" dir="auto">
          {ended(capital(text))}
        </p>
      ))}
      <Signals change={change} sheet={sheet} />
      <Redline change={change} sheet={sheet} />
      {'edits' in change && <SideBySide change={change} sheet={sheet} />}
      <Notes change={change} sheet={sheet} />
    </article>
  );
}

/** Permanent links to the change, by each of its points. */
function Links({ change, sheet }: ChangeProps) {
  return (
    <span class="links">
      {members(change, sheet.anchors).map((id) => (
        <>
          {' '}
          <a href={`#${id}`} aria-label={sheet.say.linkTo(id)}>
            #{id}
          </a>
        </>
      ))}
    </span>
  );
}

/** Standing, what crossed, how well the texts are known, and how finely they were compared. */
function said(change: Change<Point>, { report, say }: Sheet): string[] {
  const { words } = report;
  const standing = standingPhrase(change, report);
  const limits = [
    ...limitsOf(change.old, report.old.id, report),
    ...limitsOf(change.new, report.new.id, report),
  ];
  return [
    ...(standing === undefined ? [] : [words.headings.standing(standing)]),
    ...pointCrossings(change, report).map((phrase) => words.headings.crossing(phrase)),
    ...coarseness(change, report).map((phrase) => `${capital(phrase)}.`),
    ...(limits.length > 0 ? [`${say.evidence}: ${limits.join('; ')}.`] : []),
  ];
}

/** How well texts are verified, by number where a change is of several. */
function limitsOf(points: readonly Point[], draft: string, report: Edition): string[] {
  if (points.length === 1) return known(draft, points, report);
  return points.flatMap((point) => known(`${draft} ${point.ref}`, [point], report));
}

function Signals({ change, sheet }: ChangeProps) {
  const texts = signalsTold(change, sheet.report);
  if (texts.length === 0) return null;
  return (
    <div class="signals">
      <p>{sheet.say.signals}</p>
      <ul>
        {texts.map((text) => (
          <li dir="auto">{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Notes({ change, sheet }: ChangeProps) {
  const { old, new: next } = sheet.report;
  const notes = [
    ...change.old.flatMap((point) => notesOf(point, old, sheet.report)),
    ...change.new.flatMap((point) => notesOf(point, next, sheet.report)),
  ];
  if (notes.length === 0) return null;
  return (
    <div class="notes">
      <p>{sheet.say.notes}</p>
      <ul>
        {notes.map(({ of, note }) => (
          <li>
            {of}: <bdi>{note}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The numbers of a change as a link to it, where it is on the page. */
export function ChangeLink({
  index,
  text,
  sheet,
}: Props & { readonly index: number; readonly text: string }) {
  const change = sheet.report.changes[index];
  const { selection, stat } = sheet.view;
  if (!change || stat || !selection.shown.has(index)) return <>{text}</>;
  return <a href={`#${placeOf(change, sheet.anchors)}`}>{text}</a>;
}
