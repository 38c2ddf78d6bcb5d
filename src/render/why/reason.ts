import { otherSide } from '../../compare/why/weights.ts';
import type { Candidate, Explanation, Left, Outcome, Taken } from '../../model.ts';
import { by, endOf, place } from './names.ts';

/** Why a candidate was linked, or was not. */
export function reason(candidate: Candidate, explanation: Explanation): string {
  const { verdict } = candidate;
  return verdict.linked
    ? whyTaken(verdict.by, explanation.outcome)
    : whyLeft(verdict, candidate, explanation);
}

function whyTaken(taken: Taken, outcome: Outcome | undefined): string {
  switch (taken) {
    case 'equal':
      return 'the words are equal';
    case 'assigned':
      return 'of all pairs left, the surest for both';
    case 'joined':
      return `a good share of one is found in the other, so that they are ${outcome?.kind ?? 'joined'}`;
    case 'contained':
      return `most words of one stand in the other, many of them in none of its other counterparts, so that they are ${outcome?.kind ?? 'joined'}`;
    case 'exchanged':
      return `both have other counterparts, and a good share of both has its place in the other, so that they are ${outcome?.kind ?? 'joined'}`;
    case 'replaced':
      return 'replaced in place: each alone is without another counterpart between the same neighbours, and they have a theme or more words in common than chance has';
    case 'through':
      return 'through the others of its link, not by itself';
    case 'fixed':
      return 'a person fixed the link, as said above';
  }
}

function whyLeft(left: Left, candidate: Candidate, explanation: Explanation): string {
  switch (left.reason) {
    case 'rival': {
      const end = place(
        otherSide(left.side),
        endOf(otherSide(left.side), candidate, explanation),
        explanation,
      );
      const rival = place(left.side, left.ref, explanation);
      if (left.better) return `${end} fits ${rival} better${left.chosen ? ', and is linked with it' : ''}`;
      return left.chosen
        ? `${end} is linked with ${rival}, of which both are surer`
        : `${end} fits ${rival} nearly as well: neither is clear enough`;
    }
    case 'too-little':
      return 'too little in common: unrelated texts may have as much by chance';
    case 'told-already':
      return 'what they have in common is also in what the other one is linked with, and this adds nothing of its own';
    case 'unrelated-drafts':
      return 'the best pair, but the two drafts as wholes have next to nothing in common, and then only strong links are kept';
    case 'not-weighed':
      return candidate.words.common.length === 0
        ? 'not weighed: no telling words in common'
        : 'not weighed: far less in common than with the likeliest candidates of either';
    case 'equal-elsewhere': {
      const end = place(
        otherSide(left.side),
        endOf(otherSide(left.side), candidate, explanation),
        explanation,
      );
      return `not weighed: the words of ${end} are those of ${place(left.side, left.ref, explanation)}`;
    }
    case 'decided':
      return `a person decided otherwise: ${by(left.asserted)}`;
  }
}
