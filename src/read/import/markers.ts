import type { Line } from './lines.ts';

/** A line that may start a point. Lines of one `style` look alike: the same word, brackets, level and indentation. */
export interface PointMarker {
  readonly style: string;
  readonly kind: 'integer' | 'decimal' | 'roman';
  /** The number as printed, without what surrounds it. */
  readonly number: string;
  /** Its place in its own scheme; of a decimal, the first part. */
  readonly value: number;
  /** Whether it is more than a number and a stop, which a sentence may put at the start of a line as well. */
  readonly strong: boolean;
  /** The line after the number, Markdown included. */
  readonly rest: string;
}

/** One way to count a clause: `d` is the fourth letter, and could be no Roman number. */
export interface Form {
  readonly kind: 'bullet' | 'lower' | 'upper' | 'cyrillic' | 'roman' | 'digit' | 'decimal';
  /** Its place in the list, 0 for a bullet; of a decimal, the last part. */
  readonly value: number;
}

/** A line that may start a clause. */
export interface ClauseMarker {
  readonly forms: readonly Form[];
  /** As printed, without brackets; empty for a bullet. */
  readonly label: string;
  /** Whether it is closed by a bracket: `a.` at the start of a line is weaker evidence than `a)`. */
  readonly bracketed: boolean;
  readonly rest: string;
}

// In lower case a word such as 'article 5' at the start of a line is running text.
const words = ['Point', 'Article', 'Art.', 'Section', 'Clause', 'Paragraph', 'Para.', 'Item', 'Provision']
  .concat(['Пункт', 'Стаття', 'Статья', 'Ст.', 'Розділ', 'Раздел', '§§', '§', '№', 'No.'])
  .flatMap((word) => [word, word.toUpperCase()])
  .map((word) => word.replace('.', '\\.'))
  .join('|');
const emphasis = '(\\*{1,3}|_{1,3})?';
const numeral = '\\d{1,3}(?:\\.\\d{1,3})*|[IVX]{1,7}';
const closing = '(\\\\?[.)\\]:]{1,2}|\\s+[–—-](?=\\s))?';
const pointPattern = new RegExp(
  `^(?:([-*+•])\\s+)?${emphasis}(?:(${words})\\s*)?([([])?(${numeral})${emphasis}${closing}${emphasis}(?=[\\s–—]|$|\\p{Lu})\\s*(?:[–—-]\\s+)?(.*)$`,
  'u',
);

/** What a line would be as the start of a point: its number, in whatever form texts leak. */
export function pointMarker(line: Line): PointMarker | undefined {
  const match = line.text.match(pointPattern);
  if (!match) return undefined;
  const [
    ,
    bullet = '',
    open = '',
    word = '',
    bracket = '',
    number = '',
    early = '',
    close = '',
    late = '',
    rest = '',
  ] = match;
  const value = numericValue(number);
  if (value === undefined || !plausible({ line, open, word, bracket, number, close, rest })) return undefined;
  const level = line.heading > 0 ? `h${line.heading}` : `${Math.floor(line.indent / 2)}${bullet}`;
  const kind = /[IVX]/.test(number) ? 'roman' : number.includes('.') ? 'decimal' : 'integer';
  const brackets = word === '' ? `${bracket}${close.trim().replace('\\', '')}` : word.toLowerCase();
  const style = [kind, level, line.heading > 0 ? '' : open, brackets].join(' ');
  const strong =
    line.heading > 0 ||
    open !== '' ||
    ((word !== '' || bracket !== '') && close !== '' && !/^\p{Ll}/u.test(rest));
  // Bold that opens before the number and closes after the title: give the title its opening mark back.
  const reopened = early === '' && late === '' ? `${open}${rest}` : rest;
  return { style, kind, number, value, strong, rest: reopened === open ? '' : reopened };
}

interface Parts {
  line: Line;
  open: string;
  word: string;
  bracket: string;
  number: string;
  close: string;
  rest: string;
}

// A number that nothing sets apart from the words after it is running text.
function plausible({ line, open, word, bracket, number, close, rest }: Parts): boolean {
  if (bracket === '(' ? !close.includes(')') : bracket === '[' ? !close.includes(']') : close.includes(']'))
    return false;
  if (close !== '') return true;
  const before = line.text.slice(0, line.text.length - rest.length);
  const glued = rest !== '' && !/\s$/.test(before);
  // 'Article 5 of the treaty' at a line start is running text, 'Article 5 Trade' may be a heading.
  if (line.heading === 0 && /^\p{Ll}/u.test(rest)) return false;
  return !glued && (word !== '' || open !== '' || line.heading > 0 || number.includes('.'));
}

function numericValue(number: string): number | undefined {
  return /^\d/.test(number) ? Number.parseInt(number, 10) : romanValue(number);
}

/** The value of a Roman number up to XXXIX, in either case; undefined for anything else. */
function romanValue(text: string): number | undefined {
  const match = text.toLowerCase().match(/^(x{0,3})(ix|iv|v?i{0,3})$/);
  if (!match) return undefined;
  return 10 * (match[1] ?? '').length + romanUnits.indexOf(match[2] ?? '');
}

/** A number up to 39 as a Roman one. */
export function romanNumber(value: number): string {
  return `${'x'.repeat(Math.floor(value / 10))}${romanUnits[value % 10]}`.toUpperCase();
}

const romanUnits = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

const bulletPattern = /^[-*+•–—‣◦▪●·]\s+(?=\S)/u;
const label = '[a-zA-Z]|[а-яґєіїёА-ЯҐЄІЇ]|[ivx]{1,5}|\\d{1,3}(?:\\.\\d{1,3})*';
const clausePattern = new RegExp(
  `^${emphasis}(\\()?(${label})${emphasis}(\\\\?[.)])?${emphasis}(?=\\s|$)\\s*(.*)$`,
  'u',
);

/** What a line would be as the start of a clause. */
export function clauseMarker(text: string): ClauseMarker | undefined {
  const bullet = text.match(bulletPattern)?.[0] ?? '';
  const labelled = labelMarker(text.slice(bullet.length));
  if (labelled || bullet === '') return labelled;
  return {
    forms: [{ kind: 'bullet', value: 0 }],
    label: '',
    bracketed: false,
    rest: text.slice(bullet.length),
  };
}

function labelMarker(text: string): ClauseMarker | undefined {
  const match = text.match(clausePattern);
  if (!match) return undefined;
  const [, open = '', bracket = '', label = '', early = '', close = '', late = '', rest = ''] = match;
  const bracketed = close.endsWith(')');
  if ((close === '' && !/\d\.\d/.test(label)) || (bracket !== '' && !bracketed)) return undefined;
  return {
    forms: formsOf(label),
    label,
    bracketed,
    rest: early + late === '' ? `${open}${rest}` : rest,
  };
}

// Ukrainian and Russian letters in one row: a list in one language skips the other's, which costs it up to four places.
const cyrillic = 'абвгґдеёєжзиіїйклмнопрстуфхцчшщьюя';

function formsOf(label: string): Form[] {
  if (/\d\.\d/.test(label)) return [{ kind: 'decimal', value: Number(label.split('.').at(-1)) }];
  if (/\d/.test(label)) return [{ kind: 'digit', value: Number(label) }];
  const roman = /[A-Z]/.test(label) ? undefined : romanValue(label);
  const forms: Form[] = roman === undefined ? [] : [{ kind: 'roman', value: roman }];
  if (label.length > 1) return forms;
  const place = cyrillic.indexOf(label.toLowerCase()) + 1;
  if (place > 0) return [{ kind: 'cyrillic', value: place }];
  const latin = (label.toLowerCase().codePointAt(0) ?? 0) - 96;
  return [...forms, { kind: label === label.toLowerCase() ? 'lower' : 'upper', value: latin }];
}
