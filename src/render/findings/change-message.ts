import type { ChangeFacts, Concerned, PartyName, SignalFacts, StandingChange } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { partyName, refs } from '../names.ts';
import { signalTexts } from '../signals.ts';
import { plural } from '../words/english/grammar.ts';
import { english } from '../words/english/index.ts';
import { differing, quoted } from './quoted.ts';

type Facts<R extends ChangeFacts['rule']> = Extract<ChangeFacts, { rule: R }>;

/** Findings quote with straight marks throughout, as their other messages do. */
const words = { ...english, text: { ...english.text, quoted: (text: string) => `"${text}"` } };

/** What a change is, with the words concerned, as one line without a full stop. */
export function changeMessage(finding: ChangeFacts): string {
  return visible(told(finding));
}

function told(finding: ChangeFacts): string {
  switch (finding.rule) {
    case 'draft-added':
      return `${finding.draft} is a new draft, of ${plural(finding.points, 'point')}`;
    case 'draft-deleted':
      return `${finding.draft} is deleted${finding.published ? ' though it was published' : ''}; it had ${plural(finding.points, 'point')}`;
    case 'draft-renamed':
      if (finding.published)
        return `${finding.draft} was published under the id "${finding.from}", by which others cite it; keep that id`;
      return `${finding.draft} had the id "${finding.from}"; links files and "basedOn" may still name it by that`;
    case 'base-invalid':
      return baseInvalid(finding);
    case 'point-removed':
      return `${subject(finding)} ${removed(finding)}: ${quoted(finding.oldWords)}`;
    case 'point-added':
      return `${subject(finding)} ${added(finding)}: ${quoted(finding.newWords)}`;
    case 'point-moved':
      return `${subject(finding)} is moved, out of the order of the others: ${quoted(finding.newWords)}`;
    case 'point-reworded':
      return `${subject(finding)} ${reworded(finding)}: ${differing(finding)}`;
    case 'standing-changed':
      return `${subject(finding)}: ${standing(finding.standing)}`;
    case 'quantity-changed':
    case 'duty-changed':
    case 'negation-changed':
    case 'party-changed':
    case 'condition-changed':
    case 'and-or-changed':
    case 'scope-changed':
      return `${subject(finding)}: ${signal(finding)}`;
    case 'theme-gone-quiet':
      return `${theme(finding)} has gone quiet: no point is listed under it any more`;
    case 'theme-newly-raised':
      return `${theme(finding)} is newly raised: no point was listed under it`;
    case 'evidence-raised':
      return `${subject(finding)}: ${evidence(finding)}; cite the source that shows it, none is new`;
    case 'evidence-lowered':
      return `${subject(finding)}: ${evidence(finding)}`;
    case 'published-text-changed':
      return `${subject(finding)} ${are(finding.old)} ${english.changes.kinds[finding.kind]} in a published draft; add an entry to "errata", with date and reason: ${differing(finding)}`;
    case 'published-withdrawn':
      return `${finding.draft} was published and is not marked so any more; keep "published: true"`;
    case 'erratum-point-unknown':
      return `${finding.draft} has no point or clause "${finding.ref}", neither now nor at the base`;
  }
}

/** The place of a finding in both drafts: `point 6 → 4 "Armed forces"`, `clause 10b, Ukraine (variant)`. */
function subject({ of, old, new: next, title, party }: Concerned): string {
  const isSame = old.join() === next.join();
  const [only, other] = old.length === 0 || isSame ? [next, []] : [old, next];
  const side = (list: readonly string[]) => list.map((ref) => ({ ref }));
  const numbers = other.length > 0 ? refs({ old: side(old), new: side(next) }) : only.join(', ');
  const name = title === undefined ? '' : ` "${visible(title, 60)}"`;
  return `${of}${old.length > 1 ? 's' : ''} ${numbers}${name}${party === undefined ? '' : `, ${variant(party)}`}`;
}

function are(old: readonly string[]): string {
  return old.length > 1 ? 'are' : 'is';
}

function variant(party: PartyName): string {
  return english.text.variant(partyName(party.id, { parties: [party], words: english }));
}

function removed({ disclosed, elsewhere }: Facts<'point-removed'>): string {
  if (elsewhere.length > 0) return `is no point of its own any more and stands as ${elsewhere.join(', ')}`;
  return disclosed ? 'is removed' : 'is not in it as disclosed';
}

function added({ disclosed, elsewhere }: Facts<'point-added'>): string {
  if (elsewhere.length > 0) return `is now a point of its own and was ${elsewhere.join(', ')}`;
  return disclosed ? 'is new' : 'was not in it as disclosed';
}

function reworded({ old, kind, cosmetic }: Facts<'point-reworded'>): string {
  const { kinds, reworded: extents } = english.changes;
  return `${are(old)} ${cosmetic ? extents.cosmetic : kinds[kind]}`;
}

function standing({ old, new: next }: StandingChange): string {
  const { standings } = english.changes;
  const said = (side: StandingChange['old']) => (side === null ? 'not said' : standings[side]);
  return `standing ${said(old)} → ${said(next)}`;
}

/** As reports word it, with the head in the run of the sentence: `quantity 600,000 → 800,000 personnel (plus 200,000)`. */
function signal({ signal: found, parties }: SignalFacts): string {
  return signalTexts([found], { parties, words })
    .map((text) => text.replace(': ', ' '))
    .join('; ');
}

function theme({ theme: id, title }: Facts<'theme-gone-quiet'> | Facts<'theme-newly-raised'>): string {
  return `the theme "${visible(title, 60)}" (${id})`;
}

function evidence({ from, to }: Facts<'evidence-raised'> | Facts<'evidence-lowered'>): string {
  return `evidence ${from ?? 'not said'} → ${to ?? 'not said'}`;
}

function baseInvalid({ commit, problem, baseFile, baseLine, more }: Facts<'base-invalid'>): string {
  const others = more > 0 ? ` and ${more} more` : '';
  return `not compared: its version at ${commit} cannot be read (${problem} on line ${baseLine} of ${baseFile}${others})`;
}
