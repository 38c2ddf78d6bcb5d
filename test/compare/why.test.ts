import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/explanation.schema.json' with { type: 'json' };
import { equalPairs } from '../../src/compare/align/equal.ts';
import { languagesOfBoth, profilesOf, textOf } from '../../src/compare/align/texts.ts';
import { compare } from '../../src/compare/compare.ts';
import { lexicon } from '../../src/compare/why/words.ts';
import { type Asked, why } from '../../src/compare/why.ts';
import { passages } from '../../src/compare/wording.ts';
import type { Candidate, Decision, Draft, Explanation, Verdict } from '../../src/model.ts';
import { cutIntoPieces } from '../../src/text/pieces.ts';
import { draft } from '../support/draft.ts';
import { PAIRS, setting, shipped, shippedDecisions, shippedReport } from '../support/shipped.ts';

const asserted = { reviewer: 'A. Reader', reason: 'both are on the same matter' };

function explainOne(
  old: Draft,
  next: Draft,
  asked: Partial<Asked> & { readonly ref: string },
  decisions: readonly Decision[] = [],
): Explanation {
  const report = compare(old, next, { ...setting(), decisions });
  return explained(why({ old, new: next, report, decisions }, { side: 'old', top: 5, ...asked }));
}

function explained(found: Explanation | undefined): Explanation {
  if (!found) throw new Error('no such point');
  return found;
}

/** Verdicts in short: `5 assigned`, `9 not: rival 5`. */
function verdicts({ candidates }: Explanation): string[] {
  return candidates.map((candidate: Candidate) => `${candidate.ref} ${said(candidate.verdict)}`);
}

function said(verdict: Verdict): string {
  if (verdict.linked) return verdict.by;
  return `not: ${verdict.reason}${'ref' in verdict ? ` ${verdict.side} ${verdict.ref}` : ''}`;
}

function v28(ref: string, asked: Partial<Asked> = {}): Explanation {
  const [old, next, decisions] = [shipped('v28'), shipped('v20'), shippedDecisions('v28', 'v20')];
  const compared = { old, new: next, report: shippedReport('v28', 'v20'), decisions };
  return explained(why(compared, { side: 'old', ref, top: 5, ...asked }));
}

describe('why a point of a shipped draft was linked', () => {
  it('names the surest pair and the rival that the other lost to', () => {
    const { outcome, candidates, weighed } = v28('10');
    expect(outcome).toMatchObject({ kind: 'reworded', old: ['10'], new: ['5'] });
    expect(verdicts(v28('10')).slice(0, 2)).toEqual(['5 assigned', '10 not: rival new 5']);
    expect(weighed).toBe(3);
    const [first] = candidates;
    expect(first).toMatchObject({ sameTheme: true, figures: { order: 'for' } });
    expect(first?.words.common).toContain('coordinated military');
    expect(first?.words.only.old).toContain('forfeits');
    expect(first?.words.only.new).toContain('Article');
  });

  it('says of a removed point that too little is in common, or that what it resembles fits better elsewhere', () => {
    expect(v28('14').outcome).toEqual({ kind: 'removed', old: ['14'], new: [], moved: false });
    expect(verdicts(v28('14', { top: 3 }))).toEqual([
      '9 not: too-little',
      '12 not: rival old 19',
      '8 not: rival old 12',
    ]);
    expect(v28('14', { top: 3 }).omitted).toBe(v28('14').weighed - 3);
    expect(v28('14').none).toBeGreaterThan(0.98);
  });

  it('says of equal words that nothing else was weighed', () => {
    expect(verdicts(v28('5'))).toEqual(['3 equal']);
    expect(v28('5').weighed).toBe(0);
  });

  it('reads the same pairs from the other side', () => {
    const mirrored = v28('5', { side: 'new' });
    expect(mirrored.candidates[0]).toMatchObject({ ref: '10', verdict: { by: 'assigned' } });
    expect(mirrored.candidates[0]?.figures).toEqual(v28('10').candidates[0]?.figures);
  });

  it('explains clauses among those of the linked points, and what a person fixed', () => {
    expect(v28('10b').outcome).toMatchObject({ kind: 'merged', old: ['10b', '10d'], new: ['5b'] });
    expect(v28('10b').within).toEqual({ old: ['10'], new: ['5'] });
    expect(verdicts(v28('10b'))[0]).toBe('5b contained');
    expect(verdicts(v28('21c'))).toEqual(['14d fixed']);
    expect(v28('21c').outcome?.asserted?.reviewer).toBe('plancmp maintainers');
  });

  it('says why nothing was weighed for a clause', () => {
    expect(v28('14a')).toMatchObject({ unweighed: 'point-alone', candidates: [] });
    expect(v28('20a')).toMatchObject({ unweighed: 'compared-whole', candidates: [] });
  });

  it('explains one pair, weighed or not', () => {
    expect(verdicts(v28('14', { beside: '9' }))).toEqual(['9 not: too-little']);
    expect(verdicts(v28('10', { beside: '1' }))).toEqual(['1 not: not-weighed']);
    expect(verdicts(v28('10', { beside: '3' }))).toEqual(['3 not: equal-elsewhere old 5']);
    expect(v28('10', { beside: '5b' })).toMatchObject({ unweighed: 'other-list', candidates: [] });
  });

  it('knows no point that is not there', () => {
    const [old, next] = [shipped('v28'), shipped('v20')];
    const compared = { old, new: next, report: shippedReport('v28', 'v20'), decisions: [] };
    expect(why(compared, { side: 'old', ref: '29', top: 5 })).toBeUndefined();
  });
});

describe('verdicts', () => {
  const shared = [
    'Grain ships pass the strait under escort of a neutral navy during harvest.',
    'Customs officers inspect cargo at three harbours before each departure.',
  ];
  const filler = [
    'Prisoners are exchanged all for all within sixty days of signature.',
    'A commission of jurists hears complaints about property seized since spring.',
  ];

  it('says that two points were merged, and by which of them first', () => {
    const old = draft('a', [...shared, ...filler]);
    const next = draft('b', [shared.join(' '), ...filler]);
    const all = ['1', '2'].flatMap((ref) => verdicts(explainOne(old, next, { ref })));
    expect(all.sort()).toEqual(['1 assigned', '1 joined']);
  });

  it('says that a half of one point went to the next', () => {
    const [ships, cargo] = [
      'Grain ships pass the strait under escort of a neutral navy during harvest.',
      'Customs officers inspect cargo at three harbours before each departure.',
    ];
    const bees = 'Beekeepers receive seedlings and saplings against documented orchard losses.';
    const old = draft('a', [`${ships} ${cargo}`, bees, ...filler]);
    const next = draft('b', [ships, `${cargo} ${bees}`, ...filler]);
    const explanation = explainOne(old, next, { ref: '1' });
    expect(explanation.outcome?.kind).toBe('regrouped');
    expect(verdicts(explanation).sort()).toEqual(['1 assigned', '2 exchanged']);
    expect(verdicts(explainOne(old, next, { ref: '2' })).sort()).toEqual(['1 through', '2 assigned']);
  });

  it('says that a point was replaced in place, with or without words in common', () => {
    const old = draft('a', [
      filler[0] ?? '',
      { text: 'Wheat is sold abroad.', themes: ['trade'] },
      filler[1] ?? '',
    ]);
    const next = draft('b', [
      filler[0] ?? '',
      { text: 'Exporters receive licences quarterly.', themes: ['trade'] },
      filler[1] ?? '',
    ]);
    const explanation = explainOne(old, next, { ref: '2' });
    expect(verdicts(explanation)).toEqual(['2 replaced']);
    expect(explanation.candidates[0]).toMatchObject({ sameTheme: true, words: { common: [] } });
  });

  it('says that nothing is there to be weighed', () => {
    const explanation = explainOne(draft('a', ['Wheat is sold.']), draft('b', ['Bridges reopen.']), {
      ref: '1',
    });
    expect(explanation).toMatchObject({ weighed: 0, candidates: [], outcome: { kind: 'removed' } });
    expect(explanation).not.toHaveProperty('none');
  });

  it('gives the word of the person who forbade or fixed a link', () => {
    const [old, next] = [draft('a', [...shared, ...filler]), draft('b', [...filler, ...shared.toReversed()])];
    const forbidden = explainOne(old, next, { ref: '1' }, [
      { link: 'forbidden', old: ['1'], new: ['4'], ...asserted },
    ]);
    expect(forbidden.candidates.find(({ ref }) => ref === '4')?.verdict).toEqual({
      linked: false,
      reason: 'decided',
      asserted,
    });
    const fixed = explainOne(old, next, { ref: '1' }, [
      { link: 'fixed', old: ['1'], new: ['3'], ...asserted },
    ]);
    expect(verdicts(fixed)).toEqual(['3 fixed']);
    expect(fixed.outcome?.asserted).toEqual(asserted);
  });

  it('says that drafts without anything in common keep strong links only', () => {
    const subject = (k: number, words: string) => `${words} ${'abcdefghij'[k]}${k}x ${k}yy ${k}zz ${k}ww`;
    const old = draft(
      'a',
      Array.from({ length: 9 }, (_, k) => subject(k, k === 0 ? 'grain ships' : 'p')),
    );
    const next = draft(
      'b',
      Array.from({ length: 9 }, (_, k) => subject(k + 20, k === 0 ? 'grain ships' : 'q')),
    );
    expect(explainOne(old, next, { ref: '1' }).outcome?.kind).toBe('removed');
    expect(verdicts(explainOne(old, next, { ref: '1' }))).toEqual(['1 not: unrelated-drafts']);
  });
});

describe('clauses of a point that did not change', () => {
  const point = {
    text: 'On trade:',
    clauses: ['Grain ships pass the strait.', 'Banks reopen.', 'Banks reopen.'],
  };
  const [old, next] = [draft('a', [point]), draft('b', [{ ...point, title: 'Trade' }])];
  it.each(['1a', '1b', '1c'])('correspond one by one: %s', (ref) => {
    for (const side of ['old', 'new'] as const)
      expect(explainOne(old, next, { ref, side })).toMatchObject({
        scope: 'clauses',
        outcome: { kind: 'unchanged', old: [ref], new: [ref], moved: false, score: 1 },
        within: { old: ['1'], new: ['1'] },
        weighed: 0,
        candidates: [{ ref, verdict: { linked: true, by: 'equal' } }],
      });
  });
});

describe('the facts of an explanation', () => {
  it('has the shape that its schema describes, for every point and clause', () => {
    const valid = new Ajv({ strict: true, strictRequired: false }).compile(schema);
    for (const [a, b] of PAIRS) {
      const [old, next] = [shipped(a), shipped(b)];
      const decisions = shippedDecisions(a, b);
      const compared = { old, new: next, report: shippedReport(a, b), decisions };
      for (const side of ['old', 'new'] as const) {
        const refs = compared[side].points
          .flatMap((point) => [point, ...point.clauses])
          .map(({ ref }) => ref);
        for (const ref of refs)
          expect([ref, valid(why(compared, { side, ref, top: 9 })), valid.errors]).toEqual([ref, true, null]);
      }
    }
    expect(valid({ ...v28('10'), schemaVersion: 2 })).toBe(false);
    expect(valid(v28('10', { beside: '5b' }))).toBe(true);
  });

  it.each(PAIRS)(
    '%s and %s: every linked pair is a candidate that is said to be linked, and no other is',
    (a, b) => {
      const [old, next] = [shipped(a), shipped(b)];
      const decisions = shippedDecisions(a, b);
      const report = shippedReport(a, b);
      for (const change of report.changes) {
        for (const point of change.old) {
          const found = why({ old, new: next, report, decisions }, { side: 'old', ref: point.ref, top: 99 });
          const linked = found?.candidates.filter(({ verdict }) => verdict.linked).map(({ ref }) => ref);
          expect(linked?.sort()).toEqual(change.new.map(({ ref }) => ref).sort());
          expect(found?.outcome?.kind).toBe(change.kind);
        }
      }
    },
  );

  it('reads the words that the alignment reads, and weighs them alike', () => {
    const [old, next] = [passages(shipped('v28').points, 'en'), passages(shipped('v20').points, 'en')];
    const { features, weightOf } = lexicon(old, next);
    const [before, after] = [old.map(textOf), next.map(textOf)];
    const equal = equalPairs(before, after).map((pair) => ({ old: pair.old, new: pair.new + old.length }));
    const pieces = [...before, ...after].map((text) => text.split('\n').flatMap(cutIntoPieces));
    const profiles = profilesOf(pieces, languagesOfBoth(old, next), equal);
    // Equal texts have their partner, and are not measured.
    const settled = new Set(equal.flatMap((pair) => [pair.old, pair.new]));
    for (const [node, { mass }] of [...profiles.entries()].filter(([node]) => !settled.has(node))) {
      const words = [...(features[node] ?? [])].filter(([, { isPair }]) => !isPair);
      expect(words.reduce((sum, [key]) => sum + weightOf(key), 0)).toBeCloseTo(mass, 9);
    }
  });
});
