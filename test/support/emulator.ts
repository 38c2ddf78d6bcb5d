import headless from '@xterm/headless';

/** What a terminal made of a text: its cells and all that it did besides writing letters and their type. */
export interface Shown {
  /** The lines as they were written: rows that the terminal wrapped are joined. */
  readonly lines: readonly string[];
  /** Titles, bells, links, clipboard, modes, movements of the cursor, in the order in which they came. */
  readonly deeds: readonly string[];
  /** Whether the cursor stands at the start of a row under the last line. */
  readonly isAtStart: boolean;
  /** Whether what is written next has the terminal's own type and colours. */
  readonly isPlainAfter: boolean;
}

const PREFIXES = [undefined, '?', '>', '=', '<'] as const;
const range = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, k) =>
    String.fromCharCode(from.charCodeAt(0) + k),
  );

/** Shows a text on a terminal of this size, line breaks as a terminal of a Unix system gets them. */
export async function onTerminal(text: string, cols: number, rows: number): Promise<Shown> {
  const terminal = new headless.Terminal({
    cols,
    rows,
    scrollback: 20_000,
    convertEol: true,
    allowProposedApi: true,
  });
  const deeds: string[] = [];
  const noted = (what: string) => () => {
    deeds.push(what);
    return false;
  };
  terminal.onTitleChange((title) => deeds.push(`title ${title}`));
  terminal.onBell(noted('bell'));
  terminal.onData((answer) => deeds.push(`answer ${answer}`));
  const { parser } = terminal;
  for (const ident of [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 52, 104, 133, 633, 777, 1337])
    parser.registerOscHandler(ident, noted(`OSC ${ident}`));
  for (const final of range('@', '~')) {
    for (const intermediates of [undefined, '+', '$'])
      parser.registerDcsHandler({ ...(intermediates && { intermediates }), final }, noted(`DCS ${final}`));
    for (const prefix of PREFIXES)
      if (final !== 'm' || prefix !== undefined)
        parser.registerCsiHandler({ ...(prefix && { prefix }), final }, noted(`CSI ${prefix ?? ''}${final}`));
  }
  for (const final of range('0', '~'))
    if (!'[]P^_X\\'.includes(final)) parser.registerEscHandler({ final }, noted(`ESC ${final}`));
  await new Promise<void>((done) => terminal.write(text, done));
  const { active } = terminal.buffer;
  const at = active.baseY + active.cursorY;
  const isAtStart = active.cursorX === 0 && active.type === 'normal';
  const lines: string[] = [];
  for (let row = 0; row < at; row++) {
    const line = active.getLine(row);
    // A row that goes on in the next one keeps the spaces at its end.
    const isCut = active.getLine(row + 1)?.isWrapped === true;
    const words = line?.translateToString(!isCut) ?? '';
    if (line?.isWrapped) lines[lines.length - 1] += words;
    else lines.push(words);
  }
  await new Promise<void>((done) => terminal.write('X', done));
  const after = active.getLine(active.baseY + active.cursorY)?.getCell(0);
  const isPlainAfter = after?.getChars() === 'X' && after.isAttributeDefault() === true;
  terminal.dispose();
  return { lines: lines.map((line) => line.trimEnd()), deeds, isAtStart, isPlainAfter };
}
