import { argument, roff } from './roff.ts';

/** A line of a table in a help text: `term   what it is`, each with the lines that go on with it. */
interface Row {
  readonly term: string;
  readonly about: string;
}

/** What a help says after its options: sections with a title and rows, and paragraphs. */
export function afterHelp(text: string): readonly string[] {
  return text
    .split(/\n{2,}|\n(?=\S[^\n]*:\n)/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '')
    .flatMap(section);
}

function section(block: string): readonly string[] {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.startsWith('  '));
  if (at !== 1) return ['.SH NOTES', roff(lines.join(' '))];
  const title = lines[0]?.replace(/:$/, '') ?? '';
  return [`.SH ${argument(title.toUpperCase())}`, ...body(lines.slice(1))];
}

function body(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => line.trim().split(/ {2,}/).length > 3))
    return ['.nf', ...lines.map((line) => roff(line.trim())), '.fi'];
  return rowsOf(lines).flatMap(({ term, about }, k) => {
    const strong = `.B ${argument(term)}`;
    if (about !== '') return ['.TP', strong, roff(about)];
    return k === 0 ? [strong] : ['.PP', strong];
  });
}

function rowsOf(lines: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const isMore = /^ {6}/.test(line) && last !== undefined;
    const cells = line.trim().split(/ {2,}/);
    if (isMore) rows[rows.length - 1] = { ...last, about: `${last.about} ${line.trim()}`.trim() };
    else if (cells.length === 1) rows.push({ term: cells[0] ?? '', about: '' });
    else rows.push({ term: cells.slice(0, -1).join('  '), about: cells.at(-1) ?? '' });
  }
  return rows;
}
