import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/model.ts';
import { readDraft } from '../../../src/read/draft.ts';
import { draftYaml } from '../../../src/read/import/draft-yaml.ts';
import { readText } from '../../../src/read/import/read-text.ts';
import { themeEvidence } from '../../../src/read/import/suggest-themes.ts';
import { lines } from './notation.ts';

const theme = (id: string, ...keywords: string[]): Theme => ({ id, title: id, description: id, keywords });
const themes = [theme('nato', 'nato', 'alliance'), theme('army', 'forces', 'frozen asset*')];

async function write(text: string, date = '2025-11-20'): Promise<string> {
  const imported = await readText(text);
  return draftYaml({
    id: 'v1',
    title: imported.title ?? 'v1',
    date,
    imported,
    themesFor: (point) => themeEvidence(point.text, themes),
    modeline: 'yaml-language-server: $schema=../schemas/draft.schema.json',
  });
}

const body = (yaml: string): string => yaml.slice(yaml.indexOf('\nid:') + 1);

describe('a draft file made from a text', () => {
  it('says what was read, what was suggested and what is to be decided', async () => {
    const text = lines(
      'Plan: a draft',
      '20 November 2025',
      '6. Forces of NATO: 600,000.',
      '8. "Quoted": # yes',
      '- one',
      '- no',
      '',
      'After.',
      '8. Again',
      '9.',
      '10. 2025-11-20',
    );
    expect(body(await write(text))).toBe(
      lines(
        'id: v1',
        'title: "Plan: a draft"',
        'date: 2025-11-20',
        'points:',
        '  - number: 6',
        '    themes: [nato, army] # suggested from: nato, forces',
        '    text: "Forces of NATO: 600,000."',
        '  - number: 7',
        '    unpublished: true # the text skips this number: if the draft itself keeps it empty, write deleted: true',
        '  - number: 8 # labels a, b are not in the text; clause b+ is text after the list',
        `    text: '"Quoted": # yes'`,
        '    clauses:',
        '      - label: a',
        '        text: one',
        '      - label: b',
        '        text: no',
        '      - label: b+',
        '        text: After.',
        '  - number: "8-2" # the text prints 8 again',
        '    text: Again',
        '  - number: 9',
        '    unpublished: true # the text has no words here: if the draft itself keeps it empty, write deleted: true',
        '  - number: 10',
        '    text: 2025-11-20',
        '',
      ),
    );
  });

  it('begins with the modeline and help in comments', async () => {
    const [first, second, ...rest] = (await write('1. One.')).split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schemas/draft.schema.json');
    expect(second).toMatch(/^# Made from a text/);
    expect(rest.slice(0, rest.indexOf('')).every((line) => line.startsWith('# '))).toBe(true);
  });

  it('is still valid when its optional fields are filled in', async () => {
    const yaml = (await write('1. One.')).replace(
      /^# (language|parties|basedOn|basis|complete|wording|sources| {2}axios)/gm,
      '$1',
    );
    const read = readDraft(Buffer.from(yaml), 'v1.yaml');
    expect(read.ok ? [] : read.findings).toEqual([]);
    expect(read.ok && read.value.draft).toMatchObject({
      language: 'en',
      parties: ['us'],
      basis: 'document',
      sources: [{ key: 'axios' }],
    });
  });

  it('has titles, and each remark beside the number it is about', async () => {
    const text = lines(
      '# 1. **Trade**',
      'It grows.',
      '# 3. Terms',
      '(a) x;',
      '(a) y:',
      '- z',
      '# 2. Peace',
      '# 2. Peace',
      '- w',
      '# 4.',
    );
    expect(body(await write(text))).toBe(
      lines(
        'id: v1',
        'title: v1',
        'date: 2025-11-20 # not read from the text: put the day it became public',
        'points:',
        '  - number: 1',
        '    title: Trade',
        '    text: It grows.',
        '  - number: 3 # clause a-2 is labelled a in the text; labels a-2.a are not in the text',
        '    title: Terms',
        '    text: ""',
        '    clauses:',
        '      - label: a',
        '        text: x;',
        '      - label: a-2',
        '        text: "y:"',
        '      - label: a-2.a',
        '        text: z',
        '  - number: 2 # stands after 3',
        '    text: Peace',
        '  - number: "2-2" # the text prints 2 again; labels a are not in the text',
        '    title: Peace',
        '    text: ""',
        '    clauses:',
        '      - label: a',
        '        text: w',
        '  - number: 4',
        '    unpublished: true # the text has no words here: if the draft itself keeps it empty, write deleted: true',
        '',
      ),
    );
  });

  it('keeps the modeline as it is, behind one space', async () => {
    const imported = await readText('1. One.');
    const input = { id: 'v1', title: 'T', date: '2025-11-20', imported, themesFor: () => [] };
    for (const modeline of ['a b', ' a b'])
      expect(draftYaml({ ...input, modeline })).toMatch(/^# a b\n# Made from/);
  });

  it('says that a date was not read', async () => {
    expect(await write('1. One.')).toContain(
      'date: 2025-11-20 # not read from the text: put the day it became public\n',
    );
  });

  it('quotes numbers that are not integers', async () => {
    expect(body(await write('I. One.\nII. Two.'))).toContain('  - number: "II"\n');
    expect(body(await write('4.1 One.\n4.2 Two.'))).toContain('  - number: "4.1"\n');
  });

  it('holds a place where no point was found', async () => {
    const yaml = await write('Nothing here.');
    expect(body(yaml)).toContain(
      '  - number: 1 # no numbered point was found: write the points here\n    text: ""\n',
    );
    expect(readDraft(Buffer.from(yaml), 'v1.yaml').ok).toBe(true);
  });

  const texts = [
    lines('1. T', '(a) x;', '(a) y'),
    lines('2. Two.', '3. Three.', '1. x', '2. y'),
    lines('1. - dash', '2. ? question', '3. [x] & *y', '4. !tag %x @y', '5. null', '6. 0x1F', "7. '"),
    lines('1. One.', '3. Three.', '2. Two.', '7. Seven.', '5. Five.'),
    lines('1. T:', 'а) x;', 'б) y', '1) x;', '2) y'),
  ];

  it.each(texts)('is valid for %j', async (text) => {
    const read = readDraft(Buffer.from(await write(text)), 'v1.yaml');
    expect(read.ok ? [] : read.findings).toEqual([]);
  });
});
