import type { Argument, Command, Option } from 'commander';

/** What a command line has so far: the last word is the one that is being typed, as far as the cursor. */
export interface Typed {
  readonly command: Command;
  /** What was given before, without options. */
  readonly operands: readonly string[];
  /** The values of options that were given before, by their long names; `true` of those that take none. */
  readonly options: ReadonlyMap<string, readonly (string | true)[]>;
}

/** What may stand where the cursor is. */
export type Place = Typed &
  (
    | { readonly kind: 'command' }
    | { readonly kind: 'option'; readonly text: string }
    /** The value of an option or an argument: `text` is what is typed of it, after `prefix` in the same word. */
    | {
        readonly kind: 'value';
        readonly of: Option | Argument;
        readonly prefix: string;
        readonly text: string;
      }
    | { readonly kind: 'nothing' }
  );

/** A value that is asked for. */
export type Asked = Extract<Place, { readonly kind: 'value' }>;

/** Where a command line ends, by the options and arguments of commander's tree. It may be wrong in any way. */
export function placeOf(program: Command, words: readonly string[]): Place {
  const text = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const at = before.findIndex((word) => !word.startsWith('-'));
  if (at < 0) return atRoot(program, text);
  const name = before[at];
  if (name === 'help') return { ...typed(program), kind: at === before.length - 1 ? 'command' : 'nothing' };
  const command = program.commands.find((one) => one.name() === name);
  return command ? inCommand(command, before.slice(at + 1), text) : { ...typed(program), kind: 'nothing' };
}

function atRoot(program: Command, text: string): Place {
  return text.startsWith('-')
    ? { ...typed(program), kind: 'option', text }
    : { ...typed(program), kind: 'command' };
}

function typed(command: Command): Typed {
  return { command, operands: [], options: new Map() };
}

function inCommand(command: Command, before: readonly string[], text: string): Place {
  const { operands, options, waiting, ended } = walk(command, before);
  const common = { command, operands, options };
  if (waiting) return { ...common, kind: 'value', of: waiting, prefix: '', text };
  if (!ended && text.startsWith('-')) {
    const { option, value } = taken(command, text);
    if (!option || value === undefined) return { ...common, kind: 'option', text };
    return {
      ...common,
      kind: 'value',
      of: option,
      prefix: text.slice(0, -value.length || undefined),
      text: value,
    };
  }
  const own = command.registeredArguments;
  const argument = own[operands.length] ?? own.find(({ variadic }) => variadic);
  if (argument) return { ...common, kind: 'value', of: argument, prefix: '', text };
  return text === '' && !ended ? { ...common, kind: 'option', text } : { ...common, kind: 'nothing' };
}

/** Goes through the words before the cursor; `waiting` is an option whose value comes next. */
function walk(command: Command, before: readonly string[]) {
  const operands: string[] = [];
  const options = new Map<string, (string | true)[]>();
  let waiting: Option | undefined;
  let ended = false;
  const note = (option: Option, value: string | true) =>
    options.set(nameOf(option), [...(options.get(nameOf(option)) ?? []), value]);
  for (const word of before) {
    if (waiting) {
      note(waiting, word);
      waiting = undefined;
    } else if (ended || !/^-./.test(word)) operands.push(word);
    else if (word === '--') ended = true;
    else {
      const { option, value } = taken(command, word);
      if (option?.required && value === undefined) waiting = option;
      else if (option) note(option, value ?? true);
    }
  }
  return { operands, options, waiting, ended };
}

/** The option that a word names, and the value that it has in the same word: `--format=json`, `-fjson`. */
function taken(command: Command, word: string): { readonly option?: Option; readonly value?: string } {
  const end = word.indexOf('=');
  const isLong = word.startsWith('--');
  const name = isLong ? (end < 0 ? word : word.slice(0, end)) : word.slice(0, 2);
  const option = command.options.find(({ long, short }) => name === long || name === short);
  if (!option) return {};
  const takes = option.required || option.optional;
  if (!takes) return { option };
  if (isLong) return end < 0 ? { option } : { option, value: word.slice(end + 1) };
  return word.length > 2 ? { option, value: word.slice(2) } : { option };
}

/** The long name of an option, as in `--format`. */
export function nameOf({ long, short }: Option): string {
  return long ?? short ?? '';
}
