import { describe, expect, it } from 'vitest';
import type { Acceptance } from '../../src/model.ts';
import { readAccepted, withAcceptances, withoutAcceptances } from '../../src/read/index.ts';
import { lines } from './lines.ts';

const read = (text: string) => readAccepted(new TextEncoder().encode(text), 'plancmp-accepted.yaml');
const entry: Acceptance = {
  fingerprint: '1234567890123456',
  rule: 'number-gap',
  draft: 'v1',
  says: 'number 2 is missing before 3; mark it "deleted: true" or "unpublished: true"',
  reason: 'The text as published has none.',
  date: '2026-01-15',
};

const FILE = `# What we live with.
accepted:
  # Agreed at the first meeting.
  - { fingerprint: "00000000000000aa", rule: point-removed, reason: Agreed. } # A. Reader knows more

  - fingerprint: 00000000000000bb # seen twice
    reason: 'Both drafts have it.'
    rule: theme-duplicate
    until: 2026-06-30

# The end.
`;

describe('a file of accepted findings', () => {
  it('is read with every key and the place of each entry', () => {
    const result = read(FILE);
    expect(result.ok && result.value.entries).toEqual([
      {
        file: 'plancmp-accepted.yaml',
        line: 4,
        column: 5,
        fingerprint: '00000000000000aa',
        rule: 'point-removed',
        reason: 'Agreed.',
      },
      {
        file: 'plancmp-accepted.yaml',
        line: 6,
        column: 5,
        fingerprint: '00000000000000bb',
        rule: 'theme-duplicate',
        reason: 'Both drafts have it.',
        until: '2026-06-30',
      },
    ]);
  });

  it('that breaks its schema says all that is wrong, and what can be understood all the same', () => {
    const result = read(`accepted:
  - { fingerprint: 1234567890123456, rule: number-gap, reason: a }
  - { fingerprint: 12345, rule: Number, reason: "" }
  - { fingerprint: "12345", rule: number-gap, until: 31.12.2026, date: 2026-02-30 }
  - { fingerprint: "00000000000000cc", rule: number-gap, reason: b, untill: 2026-01-01 }
`);
    expect(result.ok).toBe(false);
    expect(lines(result.findings)).toEqual([
      '2:20 error schema-type "fingerprint" has to be text, not 1234567890123456, as in fingerprint: "1234567890123456"',
      '3:20 error schema-type "fingerprint" has to be text, not 12345, as in fingerprint: "12345"',
      '3:33 error schema-form "rule" cannot be "Number"; expected the id of a rule, as plancmp rules lists them, as in rule: point-removed',
      '3:49 error schema-empty "reason" is empty; expected text, as in reason: Agreed by both sides on 12 January.',
      '4:5 error schema-missing-key this entry has no "reason", as in reason: Agreed by both sides on 12 January.',
      '4:20 error schema-form "fingerprint" cannot be "12345"; expected the sixteen digits, 0 to 9 and a to f, that a check names the finding by, as in fingerprint: 3f9a0c52d1e8b764',
      '4:54 error schema-form "until" cannot be "31.12.2026"; expected a day of the calendar as YYYY-MM-DD, as in until: 2026-12-31',
      '4:72 error schema-form "date" cannot be "2026-02-30"; expected a day of the calendar as YYYY-MM-DD',
      '5:69 error schema-unknown-key unknown key "untill"; did you mean "until"?',
    ]);
    expect(!result.ok && result.sound?.entries.map(({ line }) => line)).toEqual([5]);
  });

  it('may be empty, and no mapping of another kind', () => {
    expect(read('accepted: []\n')).toMatchObject({ ok: true, value: { entries: [] } });
    expect(lines(read('- a\n').findings)).toEqual([
      '1:1 error schema-type the file has to be a mapping, not a list',
    ]);
    expect(read('accepted: [').ok).toBe(false);
  });
});

describe('an entry that is written', () => {
  it('stands at the end, and all else stays as it was', () => {
    const text = withAcceptances(FILE, [entry]);
    const added = `
  - fingerprint: "1234567890123456"
    rule: number-gap
    draft: v1
    says: 'number 2 is missing before 3; mark it "deleted: true" or "unpublished: true"'
    reason: The text as published has none.
    date: 2026-01-15`;
    expect(text).toBe(FILE.replace('    until: 2026-06-30', (last) => last + added));
    expect(read(text)).toMatchObject({ ok: true, value: { entries: [{}, {}, entry] } });
  });

  it('takes the place of the one of its fingerprint', () => {
    const text = withAcceptances(FILE, [{ ...entry, fingerprint: '00000000000000bb', by: 'B. Reader' }]);
    const result = read(text);
    const entries = result.ok ? result.value.entries : [];
    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatchObject({ by: 'B. Reader', reason: entry.reason, date: entry.date });
    expect(entries[1]?.until).toBeUndefined();
    expect(text).toContain('# seen twice');
    expect(text).toContain('# A. Reader knows more');
  });

  it('opens the brackets of an empty list', () => {
    const text = withAcceptances('# Ours.\naccepted: []\n', [entry]);
    expect(text).toMatch(/^# Ours\.\naccepted:\n {2}- fingerprint: "1234567890123456"\n/);
  });

  it('stands inside the brackets of a list that has some', () => {
    const inside = 'accepted: [{ fingerprint: "00000000000000aa", rule: a, reason: b }]\n';
    expect(withAcceptances(inside, [{ ...entry, rule: 'c' }])).toMatch(
      /^accepted: *\[.*reason: b.*\{.*rule: c.*\]\n$/s,
    );
  });

  it('keeps the line ends of the file', () => {
    const text = withAcceptances(FILE.replaceAll('\n', '\r\n'), [entry]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('can say anything', () => {
    const reason = 'a: b # c\n"d" \'e\' - f\n\n  g';
    const result = read(withAcceptances('accepted: []\n', [{ ...entry, reason, by: '2026-01-01' }]));
    expect(result).toMatchObject({ ok: true, value: { entries: [{ reason, by: '2026-01-01' }] } });
  });
});

describe('an entry that is removed', () => {
  it('leaves the others and their comments', () => {
    const text = withoutAcceptances(FILE, new Set([1]));
    expect(text).toBe(`# What we live with.
accepted:
  # Agreed at the first meeting.
  - { fingerprint: "00000000000000aa", rule: point-removed, reason: Agreed. } # A. Reader knows more

# The end.
`);
  });

  it('leaves a file that can be read where it was the last one', () => {
    const text = withoutAcceptances(FILE, new Set([0, 1]));
    expect(read(text)).toMatchObject({ ok: true, value: { entries: [] } });
    expect(text).toContain('# What we live with.');
    const again = read(withAcceptances(text, [entry]));
    expect(again).toMatchObject({ ok: true, value: { entries: [entry] } });
  });
});

describe('a broken file of accepted findings', () => {
  const sound = (text: string) => {
    const result = read(text);
    return result.ok ? undefined : result.sound;
  };
  it('is used where an entry says what it accepts and why', () => {
    const text = `accepted:
  - { fingerprint: a, rule: 5, draft: v1, says: 1, reason: b, by: c, date: 2026-02-30, until: d }
  - { fingerprint: a, reason: "" }
  - { fingerprint: "", reason: b }
  - { fingerprint: 1, reason: b }
  - x
`;
    const place = { file: 'plancmp-accepted.yaml', line: 2, column: 5 };
    const all = {
      fingerprint: 'a',
      rule: '',
      draft: 'v1',
      reason: 'b',
      by: 'c',
      date: '2026-02-30',
      until: 'd',
    };
    expect(sound(text)).toEqual({ entries: [{ ...place, ...all }], text });
    expect(sound('- a\n')).toEqual({ entries: [], text: '- a\n' });
    expect(sound('a: [')).toBeUndefined();
  });
});
