const ESC = '\u001b[';
const CODE = new RegExp(`${ESC.replace('[', '\\[')}(\\d+)m`, 'g');
/** What ends each code of type; every other one that is used is a colour. */
const ENDS: Readonly<Record<string, string>> = { 1: '22', 2: '22', 4: '24', 9: '29' };
const END_OF_COLOUR = '39';
const allEnds = new Set([...Object.values(ENDS), END_OF_COLOUR]);

/**
 * Lines of which each ends what it begins, and begins anew what the one before had begun: of several codes at one place
 * the wrapping ends the last, and a pager that shows a line by itself would have it in half of its type.
 */
export function selfContained(lines: readonly string[]): string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const lead = open.map(code).join('');
    for (const [, own = ''] of line.matchAll(CODE))
      open = allEnds.has(own) ? open.filter((one) => endOf(one) !== own) : [...open, own];
    return (
      lead +
      line +
      open
        .toReversed()
        .map((one) => code(endOf(one)))
        .join('')
    );
  });
}

function endOf(own: string): string {
  return ENDS[own] ?? END_OF_COLOUR;
}

function code(own: string): string {
  return `${ESC}${own}m`;
}
