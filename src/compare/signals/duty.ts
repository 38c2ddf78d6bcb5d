import type { Both, Duty, Signal } from '../../model.ts';
import { apart } from '../../text/quantities/spans.ts';
import type { Span } from '../../text/spans.ts';
import { find, findAll, isNone, leadUp } from './find.ts';
import { headAfter } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { quotations } from './quotations.ts';
import type { Side } from './sides.ts';
import { compareTerms, inNarrowPlace, type Term, valuesOf } from './terms.ts';

/** Duty words whose rung another takes, and those that come or go with the rest of their sentence. */
export function dutySignals(sides: Both<Side>, lexicon: Lexicon): Signal[] {
  const terms = { old: dutiesIn(sides.old.text, lexicon), new: dutiesIn(sides.new.text, lexicon) };
  const sameRung = (old: Term<Duty>, next: Term<Duty>) => old.value.rung === next.value.rung;
  const isWeak = (term: Term<Duty> | null) => find(term?.value.text ?? '', lexicon.weakDuties).length > 0;
  return compareTerms(sides, terms, [sameRung, inNarrowPlace(sides)])
    .filter(({ old, new: next }) => old?.value.rung !== next?.value.rung)
    .filter(({ old, new: next }) => (old && next) || !isWeak(old ?? next))
    .map((pair) => ({ kind: 'duty', ...valuesOf(pair) }));
}

function dutiesIn(text: string, lexicon: Lexicon): Term<Duty>[] {
  const found = findAll(text, lexicon.duties).filter((span) => isNone(lexicon.notDuties, text, span));
  return apart(found, quotations(text)).map(({ start, end, name }) => {
    const word = text.slice(start, end);
    const rung = isDenied(text, { start, end }, lexicon) ? 'prohibition' : name;
    const key = `${rung} ${headAfter(text, { start, end }, lexicon)?.stem ?? ''}`;
    return { start, end, key, value: { text: word, rung } };
  });
}

/** How far behind a duty word those who are bound by it are looked for. */
const AHEAD = 120;

/** `No Party shall`, `neither Russia nor Ukraine may`: what they may not. */
function isDenied(text: string, { start, end }: Span, { denyingSubject }: Lexicon): boolean {
  if (!denyingSubject?.duty.test(text.slice(start, end))) return false;
  const { before, after } = denyingSubject;
  return before.test(leadUp(text, start)) || after.test(text.slice(end, end + AHEAD));
}
