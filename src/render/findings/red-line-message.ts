import type { FindingFacts, LineName, Quantity, RedLineFacts } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { stated } from '../stated.ts';
import { quoted, shown, suggestion } from './written.ts';

type Facts<R extends RedLineFacts['rule']> = Extract<FindingFacts, { rule: R }>;

/** What is found about a red line, its reason last: as one line without a full stop. */
export function redLineMessage(finding: RedLineFacts): string {
  const { redLine } = finding;
  const reason =
    redLine.reason === undefined ? '' : `; reason: ${shown(redLine.reason).replace(/[.;\s]+$/, '')}`;
  return sentence(finding) + reason;
}

function sentence(finding: RedLineFacts): string {
  switch (finding.rule) {
    case 'red-line-at-least':
      return outOfBounds(finding, 'at least', 'not before');
    case 'red-line-at-most':
      return outOfBounds(finding, 'at most', 'not after');
    case 'red-line-must-mention':
      return `${placesOf(finding)} ${finding.refs.length > 1 ? 'do' : 'does'} not mention ${quoted(finding.term)}, as ${line(finding.redLine)} demands${wordsOf(finding)}`;
    case 'red-line-must-not-mention':
      return `${placesOf(finding)} mentions ${quoted(finding.term)}, which ${line(finding.redLine)} excludes${wordsOf(finding)}`;
    case 'red-line-must-keep':
      return notKept(finding);
    case 'red-line-untested':
      return `${line(finding.redLine)} finds nothing to test in ${shown(finding.draft)}: ${untested(finding)}`;
    case 'red-line-theme-unknown':
      return `${line(finding.redLine)} is about an unknown theme ${quoted(finding.theme)}; ${suggestion(finding)}`;
    case 'red-line-draft-unknown':
      return `${line(finding.redLine)} names a draft ${quoted(finding.draft)} that is not known here; ${suggestion(finding)}`;
    case 'red-line-ref-unknown':
      return `${line(finding.redLine)} names ${quoted(finding.ref)}, and ${shown(finding.draft)} has no such point or clause with a text; ${suggestion(finding)}`;
    case 'red-line-changed':
      return changed(finding);
    case 'red-line-removed':
      return `${line(finding.redLine)} is gone`;
    case 'red-line-added':
      return `${line(finding.redLine)} is new`;
  }
}

function outOfBounds(
  finding: Facts<'red-line-at-least'> | Facts<'red-line-at-most'>,
  side: string,
  daySide: string,
): string {
  const { bound, stated: found, how, redLine, of } = finding;
  const limit = `${bound.kind === 'date' ? daySide : side} ${amount(bound, of)}`;
  const demand = `${line(redLine)} demands ${limit}`;
  if (found === null || how === 'absent')
    return `${placesOf(finding)} states no such quantity, where another variant does and ${demand}${wordsOf(finding)}`;
  const has = `${placesOf(finding)} states ${amount(found)}`;
  const words = wordsOf(finding);
  switch (how) {
    case 'beyond':
      return `${has}, and ${demand}${words}`;
    case 'unsure':
      return `${has}, which may be ${finding.rule === 'red-line-at-least' ? 'less' : 'more'} than ${line(redLine)} demands, ${limit}${words}`;
    case 'incomparable':
      return `${has}, which cannot be compared with what ${line(redLine)} demands, ${limit}${words}`;
  }
}

/** A quantity in its own words, with what it counts where they do not say it. */
function amount(quantity: Quantity, of = 'of' in quantity ? quantity.of : undefined): string {
  const own = shown(grouped(stated(quantity)));
  const counted =
    of === undefined || own.includes(of) ? '' : `${quantity.kind === 'percentage' ? ' of' : ''} ${shown(of)}`;
  const per =
    'per' in quantity && quantity.per !== undefined && !/ per | a /.test(own) ? ` per ${quantity.per}` : '';
  return own + counted + per;
}

/** `800000` as settings write it, as `800,000`. */
function grouped(text: string): string {
  return text.replace(/(?<![\d.,])\d{5,}(?![\d.,])/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}

function notKept(finding: Facts<'red-line-must-keep'>): string {
  const { kept, draft, refs, kind, disclosed } = finding;
  const place = refs.map((ref) => `${draft}#${ref}`).join(', ');
  const now =
    refs.length === 0
      ? `has nothing that corresponds to it${disclosed ? '' : ', as far as it is disclosed'}`
      : `has it ${kind} as ${place}`;
  return `${line(finding.redLine)} demands that ${shown(kept)} is kept, and ${shown(draft)} ${shown(now)}${bothWords(finding)}`;
}

/** The words of both sides; of one side alone, whose they are. */
function bothWords({ refs, oldWords, words }: Facts<'red-line-must-keep'>): string {
  const [was, is] = [oldWords, words].map((side) => (side === '' ? '' : `"${visible(side)}"`));
  if (was && is) return `: ${was} → ${is}`;
  if (was) return refs.length === 0 ? `: ${was}` : `, without ${was}`;
  return is ? `, with ${is}` : '';
}

function untested(finding: Facts<'red-line-untested'>): string {
  switch (finding.why) {
    case 'theme':
      return 'none of the points that it is about names its theme';
    case 'no-point':
      return 'the draft has no points with a text';
    case 'not-checked':
      return 'the draft is not in the folder of drafts, so that it is never checked';
    case 'links':
      return 'the links between the drafts cannot be read; plancmp check names what is wrong with them';
    case 'point':
      return `there is no point or clause ${quoted(finding.ref)}`;
    case 'gap':
      return `${quoted(finding.ref)} has no text (${finding.gap})`;
    case 'counterpart':
      return `nothing corresponds to ${shown(finding.from)}`;
    case 'quantity': {
      const others = finding.stated.slice(0, 5).map((words) => quoted(words));
      const there = others.length > 0 ? `; there is ${others.join(', ')}` : ' there';
      return `no quantity ${finding.of === undefined ? `like ${amount(finding.bound)}` : `of ${quoted(finding.of)} that compares with ${amount(finding.bound)}`} is stated${there}`;
    }
  }
}

function changed({ redLine, differences }: Facts<'red-line-changed'>): string {
  const told = differences.map(
    ({ key, old, new: next }) => `${key} ${shown(old ?? 'none')} → ${shown(next ?? 'none')}`,
  );
  return `${line(redLine)} was changed: ${told.join('; ')}`;
}

function line({ id }: LineName): string {
  return `red line ${shown(id)}`;
}

/** `v28#6`, `v20#12 (variant of us)`, or the draft with all points of which one should hold the line. */
function placesOf({
  draft,
  refs,
  party,
}: {
  draft: string;
  refs: readonly string[];
  party?: string;
}): string {
  const [only, ...others] = refs;
  const variant = party === undefined ? '' : ` (variant of ${shown(party)})`;
  if (only !== undefined && others.length === 0) return `${shown(draft)}#${shown(only)}${variant}`;
  if (refs.length === 0) return shown(draft);
  const some = refs.length > 8 ? `${refs.length} points` : `points ${shown(refs.join(', '))}`;
  return `${some} of ${shown(draft)}${variant}`;
}

function wordsOf({ words }: { readonly words: string }): string {
  return words === '' ? '' : `: "${visible(words)}"`;
}
