import type { Example, Files, Made, Rule, RuleId } from '../model.ts';
import { draftOf, draftWith, fileOf, SOUND } from './examples.ts';

const fires = '{ number: 1, text: Fire ceases. }';
const text = draftOf('v1', fires);

/** What is found where a file is opened and decoded: no check says it, since there is nothing to check yet. */
export const fileRules: readonly Rule[] = [
  broken('file-unreadable', 'A file can be opened and read.', made('a folder of this name')),
  broken(
    'file-too-large',
    'A file has no more than 64 million bytes.',
    made('a file of 64,000,001 bytes', () => new Uint8Array(64_000_001).fill(0x20)),
  ),
  broken(
    'file-encoding',
    'A file is in UTF-8.',
    made('the text below in UTF-16', () => utf16(text)),
  ),
  broken(
    'file-more-findings',
    'No more than 10,000 things are wrong with a file.',
    made('the text below with 10,001 sources whose keys are none', () =>
      utf8(
        `${text}sources:\n${Array.from({ length: 10_001 }, (_, k) => `  K${k}: { outlet: A }\n`).join('')}`,
      ),
    ),
  ),
  broken('file-empty', 'A file holds more than comments.', fileOf('v1', '# To be written.\n')),
];

/** What is found where a file is read as YAML. */
export const yamlRules: readonly Rule[] = [
  broken(
    'yaml-syntax',
    'A file is valid YAML.',
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nnote: Source: a newspaper.', fires)),
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nnote: "Source: a newspaper."', fires)),
  ),
  broken('yaml-tab', 'Lines are indented by spaces, not by tabs.', fileOf('v1', text.replace('  -', '\t-'))),
  broken('yaml-duplicate-key', 'Each key stands once in a mapping.', fileOf('v1', `id: v1\n${text}`)),
  broken(
    'yaml-alias',
    'Every value is written out, without anchors, aliases and merge keys.',
    fileOf('v1', draftOf('v1', '{ number: 1, text: &same Fire ceases. }')),
  ),
  broken(
    'yaml-tag',
    'Values have no YAML tags.',
    fileOf('v1', draftOf('v1', '{ number: 1, text: !!str Fire ceases. }')),
  ),
  broken(
    'yaml-depth',
    'No more than a hundred levels are nested in each other.',
    made('the text below with a list in a list, 101 deep', () =>
      utf8(`${text}note: ${'['.repeat(101)}${']'.repeat(101)}\n`),
    ),
  ),
  broken(
    'yaml-size',
    'A file is no larger than can be read: no list in brackets, and no entry, has more than half a million words and signs.',
    made('the text below with 400,000 brackets in a list', () =>
      utf8(`${text}note: [${'[],'.repeat(200_000)}]\n`),
    ),
  ),
  broken('yaml-documents', 'A file holds one YAML document.', fileOf('v1', `${text}---\n${text}`)),
  noted(
    'yaml-byte-order-mark',
    'A file begins without a byte order mark.',
    made('the text below after a byte order mark', () => utf8(`\ufeff${text}`)),
  ),
  noted(
    'yaml-crlf',
    'Lines end in LF, not in CRLF.',
    made('the lines below, each ending in CRLF', () => utf8(text.replaceAll('\n', '\r\n'))),
  ),
];

/** A rule without which nothing can be said of the file. */
export function broken(rule: RuleId, about: string, flagged: Files, clean = SOUND): Rule {
  return { rule, level: 'error', about, fixed: true, example: { flagged, clean } };
}

function noted(rule: RuleId, about: string, flagged: Files): Rule {
  return { rule, level: 'note', about, example: { flagged, clean: SOUND } satisfies Example };
}

function made(words: string, bytes?: Made['bytes']): Files {
  return { 'drafts/v1.yaml': { words, ...(bytes && { bytes }) } };
}

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** Little-endian, as Windows writes it. */
function utf16(content: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${content}`, (letter) => letter.charCodeAt(0)).buffer);
}
