import type { Finding, FindingFacts, TextForm, YamlProblem } from '../model.ts';
import { visible } from '../text/safe.ts';
import { acceptanceMessage } from './findings/acceptance-message.ts';
import { changeMessage } from './findings/change-message.ts';
import { redLineMessage } from './findings/red-line-message.ts';
import { suggestion } from './findings/written.ts';
import { plural } from './words/english/grammar.ts';

type Facts<R extends FindingFacts['rule']> = Extract<FindingFacts, { rule: R }>;

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

const forms: { readonly [F in TextForm]: string } = {
  id: 'lower-case letters, digits, dots, hyphens and underscores',
  'theme-id':
    'lower-case letters, digits and hyphens, and not "other", where points without a theme are listed',
  'source-key': 'lower-case letters, digits, dots, hyphens and underscores',
  date: 'a day of the calendar as YYYY-MM-DD',
  'source-date': 'a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY',
  language: 'a language tag such as en or pt-BR',
  url: 'an address that begins with http:// or https://',
  number: 'a number from 0, or text without spaces, commas and #',
  label: 'text without spaces, commas and #',
  keyword: 'at least two letters',
  fingerprint: 'the sixteen digits, 0 to 9 and a to f, that a check names the finding by',
  rule: 'the id of a rule, as plancmp rules lists them',
  point: 'the number of a point, or a draft and its point as in v20#4',
  'draft-ref': 'a draft and its point or clause, as in v20#3',
  term: 'at most 200 letters, with a * only at the end of a word',
  quantity: 'a number, or a quantity as in 10 years, USD 100 billion, 50% or 2027-01-01',
};

const yamlProblems: { readonly [P in YamlProblem]: string } = {
  colon: 'this ": " inside a value reads as a second key; put the value in quotes',
  continued:
    'this line reads as a continuation of the value above; indent it like the lines around it, or put the whole value in quotes',
  'no-colon': 'expected a key, a colon, a space and a value, as in "title: Armed forces"',
  indent: 'this line is indented differently from the lines it belongs to',
  'unclosed-quote': 'this quote is never closed',
  'unclosed-bracket': 'this bracket is never closed',
  'after-quote':
    "the quote ends before this; write \\\" for a quote inside \"...\", and '' for one inside '...'",
  'start-character': 'a value cannot begin with this character; put the value in quotes',
  escape: 'no such escape in a text in double quotes; write \\\\ for a backslash',
  'block-header': 'a text after | or > begins on the next line',
  'list-on-key-line': 'a list begins on the line after its key, or stands in [ ]',
  comma: 'expected exactly one comma between two items',
  'complex-key': 'a key has to be a word, not a list or a mapping',
  comment: 'expected a space before #; put the value in quotes if # belongs to it',
  directive: 'directives such as %YAML are not supported; leave the line out',
  stray: 'this does not belong to anything above it',
  other: 'this is not valid YAML',
};

const longest = 80;

/** What is wrong and what was expected, with the right form, as one line without a full stop. */
export function findingMessage(finding: FindingFacts): string {
  switch (finding.rule) {
    case 'file-unreadable':
      return unreadable(finding);
    case 'file-too-large':
      return finding.bytes === undefined
        ? `the file has more than ${finding.limit} bytes; that is the limit`
        : `the file has ${finding.bytes} bytes; the limit is ${finding.limit}`;
    case 'file-encoding':
      return finding.encoding === undefined
        ? 'this byte is not UTF-8; save the file as UTF-8'
        : `the file is in ${finding.encoding}; save it as UTF-8`;
    case 'file-more-findings':
      return `left out from here on: at least ${plural(finding.count, 'more finding')}`;
    case 'file-empty':
      return 'the file is empty';
    case 'yaml-syntax':
      return withFound(yamlProblems[finding.detail], finding.found);
    case 'yaml-tab':
      return 'a tab indents this line; YAML allows spaces only';
    case 'yaml-duplicate-key':
      return `key ${quote(finding.key)} is already on line ${finding.firstLine}; keep one of the two`;
    case 'yaml-alias':
      return alias(finding);
    case 'yaml-tag':
      return `the tag ${quote(finding.tag)} is not supported; put the value in quotes if it is text`;
    case 'yaml-depth':
      return `more than ${finding.limit} levels are nested here`;
    case 'yaml-size':
      return finding.of === 'file'
        ? `more than ${finding.limit} words and signs of YAML stand before this; divide the file`
        : `more than ${finding.limit} words and signs of YAML stand in one piece before this; write a long list as lines that each begin with "- "`;
    case 'yaml-documents':
      return 'a second YAML document begins here; keep one to a file';
    case 'yaml-byte-order-mark':
      return 'the file begins with a byte order mark, which is skipped; save it as UTF-8 without one';
    case 'yaml-crlf':
      return 'lines end in CRLF, which is read as LF; other tools may show every line as changed';
    case 'schema-unknown-key':
      return `unknown key ${quote(finding.key)}; ${suggestion(finding)}`;
    case 'schema-missing-key':
      return missingKey(finding);
    case 'schema-type':
      return `${subject(finding.key)} has to be ${expected(finding)}, not ${value(finding.found)}${example(finding)}`;
    case 'schema-empty':
      return `${subject(finding.key)} is empty; expected ${finding.expected.includes('array') ? 'at least one entry' : expected(finding)}${example(finding)}`;
    case 'schema-conflict':
      return finding.with === 'variants'
        ? `${quote(finding.key)} cannot stand in a variant; leave the clause out`
        : `${quote(finding.key)} cannot stand beside "${finding.with}: true"; keep one of the two`;
    case 'schema-repeated':
      return `${quote(finding.value)} is already in ${subject(finding.key)}, on line ${finding.firstLine}`;
    case 'schema-number':
      return `written ${visible(finding.written, longest)}, YAML reads ${visible(finding.read)}: quote it, as in ${finding.key.endsWith('[]') ? '-' : `${finding.key}:`} "${visible(finding.written, longest)}"`;
    case 'schema-value':
      return `${subject(finding.key)} cannot be ${quote(finding.found)}; expected ${allowed(finding)}`;
    case 'schema-form':
      return `${subject(finding.key)} cannot be ${quote(finding.found)}; expected ${forms[finding.form]}${example(finding)}`;
    case 'number-duplicate':
      return `number ${quote(finding.number)} is already on line ${finding.firstLine}; each number stands once`;
    case 'id-duplicate':
      return `id ${quote(finding.id)} is already on line ${finding.firstLine}; each id stands once`;
    case 'name-duplicate':
      return `${quote(finding.name)} is already the name of a party on line ${finding.firstLine}; each name stands for one party`;
    case 'number-gap':
      return numberGap(finding);
    case 'number-order':
      return `number ${visible(finding.number)} stands after ${visible(finding.after)}; numbers ascend`;
    case 'clause-duplicate':
      return `point ${visible(finding.point, longest)} already has a clause ${quote(finding.label)} on line ${finding.firstLine}`;
    case 'variant-duplicate':
      return `point ${visible(finding.point, longest)} already has a variant of ${quote(finding.party)} on line ${finding.firstLine}; put both into one`;
    case 'theme-unknown':
      return `unknown theme ${quote(finding.theme)}; ${suggestion(finding)}`;
    case 'theme-duplicate':
      return `point ${visible(finding.point, longest)} names the theme ${quote(finding.theme)} twice`;
    case 'source-unknown':
      return finding.known.length > 0
        ? `unknown source ${quote(finding.source)}; ${suggestion(finding)}`
        : `unknown source ${quote(finding.source)}; the draft lists no "sources"`;
    case 'based-on-unknown':
      return `no draft ${quote(finding.draft)} is known here; ${suggestion(finding)}`;
    case 'text-empty':
      return `${visible(finding.ref, longest)} has no text; mark it "unpublished: true" if the text is not known`;
    case 'text-character':
      return `${invisibleNames[finding.what]} ${codePoint(finding.codePoint)}; delete it`;
    case 'text-duplicate':
      return `${visible(finding.ref, longest)} has the same words as ${visible(finding.first, longest)} on line ${finding.firstLine}`;
    case 'id-file-name':
      return `the id is ${quote(finding.id)} and the file has another name; expected ${visible(finding.id, longest)}.yaml`;
    case 'link-draft-unknown':
      return `no draft ${quote(finding.draft)} is known here; ${suggestion(finding)}`;
    case 'link-file-name':
      return `a file on these two drafts is found by the name ${visible(finding.expected, longest)}.yaml in drafts/links, not by this one`;
    case 'link-file-twice':
      return `${visible(finding.other, longest)} beside this file is on the same two drafts; put all links into one of the two`;
    case 'link-ref-unknown':
      return finding.gap === undefined
        ? `${visible(finding.draft, longest)} has no point or clause ${quote(finding.ref)}; ${suggestion(finding)}`
        : `${visible(finding.draft, longest)} keeps ${quote(finding.ref)} without text (${finding.gap}); only a text can be linked`;
    case 'link-duplicate':
      return `the entry on line ${finding.firstLine} says the same; keep one of the two`;
    case 'link-fixed-twice':
      return `${quote(finding.ref)} of ${visible(finding.draft, longest)} is already fixed on line ${finding.firstLine}; a fixed link is the whole of it, put all that belongs to it into one entry`;
    case 'link-contradiction':
      return `the entry on line ${finding.firstLine} says the opposite of ${visible(finding.old, longest)} and ${visible(finding.new, longest)}; keep one of the two`;
    case 'link-needless':
      return finding.link === 'fixed'
        ? 'no longer needed: the comparison comes out the same without this entry'
        : 'no longer needed: the comparison does not make this link anyway';
    case 'source-missing':
      return sourceMissing(finding);
    case 'unverified-point':
      return `${visible(finding.ref, longest)} is marked as unverified: ${quote(finding.words)}`;
    case 'draft-added':
    case 'draft-deleted':
    case 'draft-renamed':
    case 'base-invalid':
    case 'point-removed':
    case 'point-added':
    case 'point-moved':
    case 'point-reworded':
    case 'standing-changed':
    case 'quantity-changed':
    case 'duty-changed':
    case 'negation-changed':
    case 'party-changed':
    case 'condition-changed':
    case 'and-or-changed':
    case 'scope-changed':
    case 'theme-gone-quiet':
    case 'theme-newly-raised':
    case 'evidence-raised':
    case 'evidence-lowered':
    case 'published-text-changed':
    case 'published-withdrawn':
    case 'erratum-point-unknown':
      return changeMessage(finding);
    case 'acceptance-expired':
    case 'acceptance-unmatched':
    case 'acceptance-duplicate':
      return acceptanceMessage(finding);
    case 'config-rule-fixed':
      return `the level of ${visible(finding.set, longest)} cannot be set: what breaks it cannot be read or compared`;
    case 'red-line-without-test':
      return `red line ${visible(finding.id, longest)} tests nothing; give it atLeast, atMost, mustMention, mustNotMention or mustKeep`;
    case 'red-line-at-least':
    case 'red-line-at-most':
    case 'red-line-must-mention':
    case 'red-line-must-not-mention':
    case 'red-line-must-keep':
    case 'red-line-untested':
    case 'red-line-theme-unknown':
    case 'red-line-draft-unknown':
    case 'red-line-ref-unknown':
    case 'red-line-changed':
    case 'red-line-removed':
    case 'red-line-added':
      return redLineMessage(finding);
  }
}

/** A finding as one line of text: `file:line:column level rule message`. */
export function findingLine(finding: Finding): string {
  const { file, line, column, level, rule } = finding;
  return `${visible(file)}:${line}:${column} ${level} ${rule} ${findingMessage(finding)}`;
}

const invisibleNames: { readonly [W in Facts<'text-character'>['what']]: string } = {
  control: 'control character',
  bidi: 'bidirectional control',
  'zero-width': 'invisible character',
};

function unreadable({ detail }: Facts<'file-unreadable'>): string {
  switch (detail) {
    case 'missing':
      return 'there is no such file';
    case 'directory':
      return 'this is a folder, not a file';
    case 'special':
      return 'this is a pipe or a device, not a file';
    case 'outside':
      return 'this is a symbolic link that leads out of the repository; it is not followed';
    case 'denied':
      return 'the file may not be read; its permissions forbid it';
    case 'loop':
      return 'its symbolic links lead round in a circle';
    case 'dangling':
      return 'this is a symbolic link to what is not there';
    case 'long-name':
      return 'the name is too long for a file';
    case 'socket':
      return 'this is a socket, not a file';
    case 'device':
      return 'the disk or device reports an error';
    case 'handles':
      return 'too many files are open; raise the limit of open files (ulimit -n)';
    case 'other':
      return 'the file cannot be read';
  }
}

function sourceMissing({ ref, evidence }: Facts<'source-missing'>): string {
  const point = `point ${visible(ref, longest)}`;
  return evidence === undefined
    ? `${point} cites none of the draft's sources; name one in "sources"`
    : `${point} has "evidence: ${evidence}" and cites no source; name one in "sources"`;
}

function alias({ what, name }: Facts<'yaml-alias'>): string {
  switch (what) {
    case 'anchor':
      return `the anchor ${quote(`&${name}`)} is not supported; put the value in quotes if it is text`;
    case 'alias':
      return `the alias ${quote(`*${name}`)} is not supported; write the value out, or put it in quotes if it is text`;
    case 'merge':
      return 'the merge key "<<" is not supported; write the keys out';
  }
}

function missingKey(finding: Facts<'schema-missing-key'>): string {
  const missing = `this ${finding.within} has no ${quote(finding.key)}`;
  const canBeMarked = finding.key === 'text' && finding.within !== 'variant';
  return canBeMarked
    ? `${missing}; add it, or mark the ${finding.within} "deleted: true" or "unpublished: true"`
    : `${missing}${example(finding)}`;
}

function numberGap({ missing, before }: Facts<'number-gap'>): string {
  const [first] = missing;
  const one = missing.length === 1 && !first?.includes('–');
  const mark = one ? 'mark it' : 'mark each';
  return `${one ? 'number' : 'numbers'} ${missing.join(', ')} ${one ? 'is' : 'are'} missing before ${visible(before)}; ${mark} "deleted: true" or "unpublished: true"`;
}

function allowed(finding: Facts<'schema-value'>): string {
  const list = finding.allowed.join(', ').replace(/, ([^,]*)$/, ' or $1');
  return finding.nearest === undefined ? list : `${list}; did you mean ${quote(finding.nearest)}?`;
}

function expected(finding: { readonly expected: readonly string[] }): string {
  return finding.expected.map((type) => types[type] ?? type).join(' or ');
}

function example(finding: { readonly example?: string }): string {
  return finding.example === undefined ? '' : `, as in ${visible(finding.example, longest)}`;
}

function subject(key: string): string {
  if (key === '') return 'the file';
  return key.endsWith('[]') ? `each of ${quote(key.slice(0, -2))}` : quote(key);
}

/** A value of another type, from its JSON. */
function value(json: string): string {
  if (json === '[') return 'a list';
  if (json === '{') return 'a mapping';
  return json.startsWith('"') ? `the text ${visible(json, longest)}` : visible(json, longest);
}

function withFound(problem: string, found?: string): string {
  return found === undefined ? problem : `${problem} (${visible(found, longest)})`;
}

function quote(text: string): string {
  return `"${visible(text, longest)}"`;
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
