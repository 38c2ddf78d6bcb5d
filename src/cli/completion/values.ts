import { SIGNAL_KINDS } from '../../compare/signal-kinds.ts';
import { KINDS } from '../../compare/themes.ts';
import type { Io } from '../io.ts';
import { type Candidate, type Found, listed, NOTHING, plain } from './found.ts';
import { type Asked, nameOf } from './place.ts';

type Source = (io: Io, asked: Asked) => Found | Promise<Found>;

const nothing: Source = () => NOTHING;
const oneOf =
  (known: readonly string[]): Source =>
  (_, { text }) =>
    listed(text, plain(known).candidates);
const fromDrafts =
  (name: 'draftNames' | 'refsOfNamed' | 'refsOfOne' | 'revisions' | 'themes'): Source =>
  async (io, asked) =>
    (await import('./drafts.ts'))[name](io, asked);
const drafts = fromDrafts('draftNames');
const yaml: Source = () => ({ ...NOTHING, files: 'yaml' });
const anyFile: Source = () => ({ ...NOTHING, files: 'any' });
const folders: Source = () => ({ ...NOTHING, files: 'folders' });

/**
 * What completes the values of options, by their long names, and arguments, by their names, where commander has no list of
 * choices. A test holds it to the tree: what is in neither is an error there.
 */
export const SOURCES: Readonly<Record<string, Source>> = {
  old: drafts,
  new: drafts,
  draft: drafts,
  names: drafts,
  'fingerprints-and-names': drafts,
  point: fromDrafts('refsOfOne'),
  folder: folders,
  id: (_, { command }) => (command.name() === 'rules' ? ruleIds() : NOTHING),
  arguments: nothing,
  '--theme': fromDrafts('themes'),
  '--kind': oneOf(KINDS),
  '--signal': oneOf(SIGNAL_KINDS),
  '--point': fromDrafts('refsOfNamed'),
  '--base': fromDrafts('revisions'),
  '--config': yaml,
  '--from': anyFile,
  '--output': (_, asked) =>
    asked.command.name() === 'check' ? formatAndFile(asked) : { ...NOTHING, files: 'any' },
  '--reports': folders,
  '--color': () => plain(['auto', 'always', 'never']),
  ...Object.fromEntries(
    ['--author', '--by', '--date', '--number', '--reason', '--title', '--top', '--until'].map((name) => [
      name,
      nothing,
    ]),
  ),
};

/** What may be put for a value of an option or an argument. */
export async function valuesOf(io: Io, asked: Asked): Promise<Found> {
  const { of, prefix, command } = asked;
  const found = of.argChoices
    ? {
        candidates: await choices(of.argChoices, 'flags' in of && of.long === '--format', command.name()),
        prefix: '',
      }
    : await (SOURCES['flags' in of ? nameOf(of) : of.name()] ?? nothing)(io, asked);
  return { ...found, prefix: prefix + found.prefix };
}

/** The formats of reports and of findings say what they are. */
async function choices(values: readonly string[], isFormat: boolean, command: string): Promise<Candidate[]> {
  const table = !isFormat
    ? {}
    : command === 'check'
      ? (await import('../../render/findings/index.ts')).findingFormats
      : (await import('../../render/index.ts')).renderers;
  const known = new Map(Object.entries<{ readonly summary: string }>(table));
  return values.map((value) => ({ value, about: known.get(value)?.summary ?? '' }));
}

async function ruleIds(): Promise<Found> {
  const { rules } = await import('../../checks/rules.ts');
  return { candidates: rules.map(({ rule, about }) => ({ value: rule, about })), prefix: '' };
}

/** A file, or the name of a format, `=` and a file. */
async function formatAndFile({ text, command }: Asked): Promise<Found> {
  const end = text.indexOf('=') + 1;
  if (end > 0) return { ...NOTHING, files: 'any', prefix: text.slice(0, end) };
  const format = command.options.find(({ long }) => long === '--format');
  const formats = await choices(format?.argChoices ?? [], true, command.name());
  return {
    candidates: formats.map(({ value, about }) => ({ value: `${value}=`, about })),
    prefix: '',
    files: 'any',
  };
}
