import { type Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { assertedPair, onlyProvision } from '../compare/provision.ts';
import { isNews } from '../compare/select.ts';
import { SIGNAL_KINDS } from '../compare/signal-kinds.ts';
import { KINDS } from '../compare/themes.ts';
import type { Point, Report } from '../model.ts';
import type { Format } from '../render/index.ts';
import { type Attempt, all, fail, got, problem, tell } from './attempt.ts';
import { type ConfigOptions, withConfig } from './config.ts';
import { EXIT } from './exit.ts';
import { filterOf, type Input, list, listOf, type Wanted } from './filter.ts';
import type { Io } from './io.ts';
import { DRAFT_NAMES, provisionOf } from './library.ts';
import { load, loadLastChange } from './pair.ts';
import { comparedWithProgress } from './progress.ts';
import { type Publishing, publish, withPublishing } from './publish.ts';
import { type Site, siteOf } from './site.ts';

interface Options extends Wanted, Publishing, ConfigOptions {
  readonly swap?: boolean;
  readonly lastChange?: boolean;
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
    .argument('<old>', `the earlier draft: ${DRAFT_NAMES}; with #10 or #10b one provision of it`)
    .argument('[new]', 'the later draft, named in the same way')
    .usage(`[options] <old> <new>\n       plancmp ${command.name()} [options] --last-change <draft>`)
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
    .option(
      '--last-change',
      'compare the versions of one draft before and after the last commit that changed its wording',
    )
    .option('--exit-code', 'exit with 1 if the drafts differ');
  withConfig(withPublishing(command, format)).action(
    async (old: string, next: string | undefined, options: Options) => {
      if (next === undefined && !options.lastChange) command.error("error: missing required argument 'new'");
      const done = await run(io, [old, next], options, format);
      exit(done.ok ? done.value : fail(io, done.problems));
    },
  );
}

async function run(
  io: Io,
  names: readonly [string, string | undefined],
  options: Options,
  format: Format,
): Promise<Attempt<number>> {
  const site = await siteOf(io, options);
  if (!site.ok) return site;
  const input = await inputOf(site.value, names, options);
  if (!input.ok) return input;
  const filter = filterOf(input.value, options);
  if (!filter.ok) return filter;
  const report = compareInput(site.value, input.value);
  if (!report.ok) return report;
  warnOfOrder(io, report.value);
  const written = await publish(io, report.value, filter.value, options, format);
  if (!written.ok) return written;
  return got(options.exitCode && report.value.changes.some(isNews) ? EXIT.found : EXIT.done);
}

/** The drafts that are named, or the two versions of the one whose last change is asked for. */
async function inputOf(
  site: Site,
  [old, next]: readonly [string, string | undefined],
  { lastChange, swap }: Options,
): Promise<Attempt<Input>> {
  if (!lastChange) return load(site, swap ? [next ?? '', old] : [old, next ?? '']);
  if (next !== undefined) return problem('--last-change takes one draft: leave out one of the two');
  if (swap) return problem('--last-change goes from the older version to the newer: leave out --swap');
  return loadLastChange(site, old);
}

/** Two named provisions are compared with each other, whatever the alignment would say of them. */
function compareInput(io: Io, input: Input): Attempt<Report> {
  const { old, new: next, themes, parties, decisions } = input;
  const setting = { themes, parties, decisions, version: packageJson.version };
  const [a, b] = input.operands;
  const provisions = all<[Point | undefined, Point | undefined]>([provisionOf(old, a), provisionOf(next, b)]);
  if (!provisions.ok) return provisions;
  const [from, to] = provisions.value;
  if (!from || !to) return got(comparedWithProgress(io, old, next, setting));
  const asserted = [assertedPair(from, to)];
  return got(
    comparedWithProgress(io, onlyProvision(old, from), onlyProvision(next, to), {
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
