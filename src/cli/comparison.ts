import { type Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { compare } from '../compare/compare.ts';
import { assertedPair, onlyProvision } from '../compare/provision.ts';
import { isNews } from '../compare/select.ts';
import { SIGNAL_KINDS } from '../compare/signal-kinds.ts';
import { KINDS } from '../compare/themes.ts';
import type { Draft, Party, Point, Report, Theme } from '../model.ts';
import type { Format } from '../render/index.ts';
import { type Attempt, all, fail, got, problem, tell } from './attempt.ts';
import { EXIT } from './exit.ts';
import { filterOf, type Input, list, listOf, type Wanted } from './filter.ts';
import type { Io } from './io.ts';
import { loadDraft, loadParties, loadThemes, parseOperand, provisionOf, whole } from './library.ts';
import { loadDecisions } from './links.ts';
import { type Publishing, publish, withPublishing } from './publish.ts';
import { type Site, siteOf } from './site.ts';

interface Options extends Wanted, Publishing {
  readonly swap?: boolean;
  readonly exitCode?: boolean;
}

/** Adds all that a comparison takes to a command that writes it in `format` unless told otherwise. */
export function defineComparison(
  command: Command,
  io: Io,
  exit: (code: number) => void,
  format: Format,
): void {
  command
    .argument(
      '<old>',
      'the earlier draft: an id, a file, or - for standard input; with #10 or #10b one provision of it',
    )
    .argument('<new>', 'the later draft, named in the same way')
    .addOption(
      new Option('--theme <ids>', 'only points of these themes, as in nato,territory')
        .argParser(list)
        .default([], 'all'),
    )
    .addOption(
      new Option('--kind <kinds>', `only changes of these kinds: ${KINDS.join(', ')}`)
        .argParser(listOf(KINDS, 'kinds'))
        .default([], 'all'),
    )
    .addOption(
      new Option('--signal <kinds>', `only changes with such signals: ${SIGNAL_KINDS.join(', ')}`)
        .argParser(listOf(SIGNAL_KINDS, 'kinds of signal'))
        .default([], 'all'),
    )
    .addOption(
      new Option('--point <numbers>', 'only these points of either draft, as in 6,12-14')
        .argParser(list)
        .default([], 'all'),
    )
    .option('--unchanged', 'show unchanged points too')
    .option('--cosmetic', 'show rewordings of punctuation, letter case, spelling and list order too')
    .option('--stat', 'terminal, markdown, html: a line for each theme and no texts')
    .option('--swap', 'turn the two drafts round')
    .option('--exit-code', 'exit with 1 if the drafts differ');
  withPublishing(command, format).action(async (old: string, next: string, options: Options) => {
    const names = options.swap ? ([next, old] as const) : ([old, next] as const);
    const done = await run(io, names, options, format);
    exit(done.ok ? done.value : fail(io, done.problems));
  });
}

async function run(
  io: Io,
  names: readonly [string, string],
  options: Options,
  format: Format,
): Promise<Attempt<number>> {
  const site = await siteOf(io);
  if (!site.ok) return site;
  const input = await load(site.value, names);
  if (!input.ok) return input;
  const filter = filterOf(input.value, options);
  if (!filter.ok) return filter;
  const report = compareInput(input.value);
  if (!report.ok) return report;
  warnOfOrder(io, report.value);
  const written = await publish(io, report.value, filter.value, options, format);
  if (!written.ok) return written;
  return got(options.exitCode && report.value.changes.some(isNews) ? EXIT.found : EXIT.done);
}

/** The two drafts that operands name, and what a comparison of them needs. */
export async function load(site: Site, names: readonly [string, string]): Promise<Attempt<Input>> {
  const operands = [await parseOperand(site, names[0]), await parseOperand(site, names[1])] as const;
  if (operands.every(({ name }) => name === '-'))
    return problem('only one of the two drafts can be standard input');
  const parts = all<[{ draft: Draft }, { draft: Draft }, readonly Theme[], readonly Party[]]>([
    await loadDraft(site, operands[0].name),
    await loadDraft(site, operands[1].name),
    whole(await loadThemes(site)),
    whole(await loadParties(site)),
  ]);
  if (!parts.ok) return parts;
  const [old, next, themes, parties] = parts.value;
  const decisions = await loadDecisions(site, old.draft, next.draft);
  if (!decisions.ok) return decisions;
  return got({
    ...toldApart(old.draft, next.draft),
    operands,
    themes,
    parties,
    decisions: decisions.value,
  });
}

/** Two files that give themselves the same id are told apart by their names. */
function toldApart(old: Draft, next: Draft): Pick<Input, 'old' | 'new'> {
  if (old.id !== next.id || old.file === next.file) return { old, new: next };
  return { old: { ...old, id: old.file }, new: { ...next, id: next.file } };
}

/** Two named provisions are compared with each other, whatever the alignment would say of them. */
function compareInput(input: Input): Attempt<Report> {
  const { old, new: next, themes, parties, decisions } = input;
  const setting = { themes, parties, decisions, version: packageJson.version };
  const [a, b] = input.operands;
  const provisions = all<[Point | undefined, Point | undefined]>([provisionOf(old, a), provisionOf(next, b)]);
  if (!provisions.ok) return provisions;
  const [from, to] = provisions.value;
  if (!from || !to) return got(compare(old, next, setting));
  const asserted = [assertedPair(from, to)];
  return got(
    compare(onlyProvision(old, from), onlyProvision(next, to), {
      ...setting,
      asserted,
      only: [from.ref, to.ref],
    }),
  );
}

function warnOfOrder(io: Io, { old, new: next, notices }: Report): void {
  if (notices.some((notice) => notice.kind === 'dates'))
    tell(io, [`warning: ${old.id} (${old.date}) is dated after ${next.id} (${next.date})`]);
}
