import type { Duty, Signal } from '../../model.ts';
import { apart, finder, leadUp } from './find.ts';
import { headAfter } from './heads.ts';
import { english } from './lexicon.ts';
import { quotations } from './quotations.ts';
import type { Both, Side, Span } from './sides.ts';
import { compareTerms, inNarrowPlace, type Term, valuesOf } from './terms.ts';

const finders = english.duties.map(([rung, sources]) => ({ rung, find: finder(sources) }));

/** Duty words whose rung another takes, and those that come or go with the rest of their sentence. */
export function dutySignals(sides: Both<Side>): Signal[] {
  const terms = { old: dutiesIn(sides.old.text), new: dutiesIn(sides.new.text) };
  const sameRung = (old: Term<Duty>, next: Term<Duty>) => old.value.rung === next.value.rung;
  return compareTerms(sides, terms, [sameRung, inNarrowPlace(sides)])
    .filter(({ old, new: next }) => old?.value.rung !== next?.value.rung)
    .filter(({ old, new: next }) => (old && next) || !weak.test((old ?? next)?.value.text ?? ''))
    .map((pair) => ({ kind: 'duty', ...valuesOf(pair) }));
}

/** Verbs that tell a rung only against a duty word: alone they say what is so. */
const weak = /^(?:becomes?|stays?|remains?|amounts?)/i;

/** The duty words of a text, in its order. */
export function dutiesIn(text: string): Term<Duty>[] {
  const found = finders.flatMap(({ rung, find }) =>
    find(text)
      .filter((span) => isDuty(text, span))
      .map((span) => ({ ...span, rung })),
  );
  return apart(found, quotations(text)).map(({ start, end, ...word }) => {
    const rung = isDenied(text, start) ? 'prohibition' : word.rung;
    const key = `${rung} ${headAfter(text, { start, end })?.stem ?? ''}`;
    return { start, end, key, value: { text: text.slice(start, end), rung } };
  });
}

const denyingSubject =
  /\b(?:neither|no|none|nobody|nothing|no one)\b(?:(?!\b(?:shall|must|may|will|can|is|are|if|unless|that|which|who)\b)[^.;:]){0,80}$/i;

/** `No Party shall`, `neither Russia nor Ukraine may`: what they may not. */
function isDenied(text: string, start: number): boolean {
  return (
    denyingSubject.test(leadUp(text, start)) &&
    /^(?:shall|must|may|will|can)\b/i.test(text.slice(start, start + 8))
  );
}

const monthBefore = /(?:\d|\b(?:in|by|of|until|till|since|on|from|early|late|mid|before|after|and))[\s-]+$/i;
const nounBefore =
  /(?:\b(?:the|a|an|their|its|his|her|our|free|good|ill|political|popular|own|last|of|against|tin)|['’]s)\s+$/i;

/** Whether a word is the verb that it looks like: `May 2026` is a month, `the will of the people` a noun. */
function isDuty(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  const rest = text.slice(end, end + 24);
  const [head, tail] = [leadUp(text, start), rest.trimStart()];
  if (word === 'May') return !/^\d/.test(tail) && !monthBefore.test(head) && /^\p{Ll}/u.test(tail);
  if (/^(?:will|must|can|may)$/i.test(word))
    return /^(?!(?:is|are|was|were|has|had|of|and|or)\b)\p{L}/u.test(tail) && !nounBefore.test(head);
  return true;
}
