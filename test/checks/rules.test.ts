import { describe, expect, it, test } from 'vitest';
import { families, findRule, rules } from '../../src/checks/rules.ts';
import type { Rule } from '../../src/model.ts';
import { checked } from '../support/example.ts';

const named = rules.map((rule): [string, Rule] => [rule.rule, rule]);
const idsOf = async (...sides: Parameters<typeof checked>) =>
  (await checked(...sides)).map(({ rule }) => rule);

test('every rule has an id of its own, in lower-case words', () => {
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  expect(rules.filter(({ rule }) => !/^[a-z]+(-[a-z]+)+$/.test(rule))).toEqual([]);
  expect(rules.length).toBeGreaterThan(40);
});

describe.each(named)('%s', (_, { rule, level, about, example }) => {
  it('is told in one neutral sentence', () => {
    expect(about).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(about).not.toMatch(/concession|concede|victory|win\b|lose|favou?r|weaken|strengthen/i);
  });

  it('finds its example, at its level', async () => {
    const found = await checked(example.flagged, example.before);
    expect(found.map((line) => line.rule)).toContain(rule);
    expect(new Set(found.filter((line) => line.rule === rule).map((line) => line.level))).toEqual(
      new Set([level]),
    );
    // Of files by themselves an example shows one rule; a change is often several things at once.
    // What is left out is left out of others.
    if (example.before === undefined && rule !== 'file-more-findings')
      expect(new Set(found.map((line) => line.rule))).toEqual(new Set([rule]));
  });

  it('shows clean files that can be read', async () => {
    const broken = (await checked(example.clean)).filter((line) => /^(?:schema|yaml|file)-/.test(line.rule));
    expect(broken.filter((line) => line.level === 'error')).toEqual([]);
  });

  it('finds nothing in its clean example', async () => {
    const found = await idsOf(example.clean, example.cleanBefore ?? example.before);
    if (example.before === undefined) expect(found).toEqual([]);
    else expect(found).not.toContain(rule);
  });
});

const sided = families.flatMap((family) => (family.sided ? family.rules : []));

describe('where the two sides are exchanged', () => {
  it('every rule with sides says what becomes of it', () => {
    const compared = rules.filter(({ example }) => example.before !== undefined);
    expect(compared.filter((rule) => !sided.includes(rule))).toEqual([]);
    expect(sided.filter(({ mirror }) => mirror === undefined)).toEqual([]);
  });

  it.each(sided.map((rule): [string, Rule] => [rule.rule, rule]))('%s is told so', async (_, rule) => {
    const { mirror, example } = rule;
    if (typeof mirror === 'object' && 'none' in mirror) return expect(mirror.none).toMatch(/^[A-Z].*\.$/);
    const other = typeof mirror === 'object' ? mirror.rule : rule.rule;
    expect(findRule(other)).toBeDefined();
    if (example.before !== undefined) expect(await idsOf(example.before, example.flagged)).toContain(other);
  });
});
