import { InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { compare } from '../../compare/compare.ts';
import { findGap } from '../../compare/provision.ts';
import { type Asked, why } from '../../compare/why.ts';
import type { Draft, Explanation, Report } from '../../model.ts';
import { renderWhy } from '../../render/terminal/why.ts';
import { nearest } from '../../text/nearest.ts';
import { type Attempt, fail, got, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import type { Input } from '../filter.ts';
import type { Io } from '../io.ts';
import { DRAFT_NAMES, provisionOf } from '../library.ts';
import { type LookOptions, withLook } from '../look.ts';
import { type ColorChoice, lookOf, show } from '../output.ts';
import { load } from '../pair.ts';
import { siteOf } from '../site.ts';

interface Options extends LookOptions, ConfigOptions {
  readonly new?: boolean;
  readonly top: number;
  readonly format: 'terminal' | 'json';
}

/** `plancmp why`: what one point or clause was weighed against, and what spoke for and against each. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Shows why a point or clause was linked as it was: its best candidates in the other draft, and what spoke for and against each.',
    )
    .argument('<old>', `the earlier draft: ${DRAFT_NAMES}`)
    .argument('<new>', 'the later draft, named in the same way')
    .argument(
      '[point]',
      'a point or clause of the earlier draft, as in 10 or 10b; or put #10 to either draft',
    )
    .option('--new', 'the point is one of the later draft')
    .addOption(
      new Option('--top <n>', 'how many candidates to show at the most').argParser(atLeastOne).default(5),
    )
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['terminal', 'json'])
        .default('terminal'),
    );
  withConfig(withLook(command))
    .addHelpText('after', EXAMPLES)
    .action(async (old: string, next: string, point: string | undefined, options: Options) => {
      const done = await run(io, [old, next], point, options);
      exit(done.ok ? EXIT.done : fail(io, done.problems));
    });
};

const EXAMPLES = `
Examples:
  plancmp why v28 v20 10          what point 10 of v28 was weighed against
  plancmp why v28 v20#5           point 5 of v20, seen from there; or 5 --new
  plancmp why v28#14 v20#9        this one pair
  plancmp why v28 v20 10b         a clause, among those of the linked points`;

async function run(
  io: Io,
  names: readonly [string, string],
  point: string | undefined,
  options: Options,
): Promise<Attempt<undefined>> {
  const site = await siteOf(io, options);
  if (!site.ok) return site;
  const input = await load(site.value, names);
  if (!input.ok) return input;
  const { format, color, ascii = false, pager } = options;
  const asked = askedOf(input.value, point, options);
  if (!asked.ok) return asked;
  const { old, new: next, decisions, themes, parties } = input.value;
  const report = compare(old, next, { themes, parties, decisions, version: packageJson.version });
  const explanation = why({ old, new: next, report, decisions }, asked.value);
  if (!explanation) return problem(ofVariant(input.value, asked.value));
  await write(io, explanation, report, { json: format === 'json', color, ascii, pager });
  return got(undefined);
}

/** Which provision is meant, of which draft. */
function askedOf(
  input: Input,
  point: string | undefined,
  { top, new: ofNew = false }: Options,
): Attempt<Asked> {
  const [a, b] = input.operands;
  const named = ofNew ? b : a;
  if (point !== undefined && named.ref !== undefined)
    return problem(`two points of ${input[ofNew ? 'new' : 'old'].id} are named: ${named.ref} and ${point}`);
  const refs = {
    old: a.ref ?? (ofNew ? undefined : point),
    new: b.ref ?? (ofNew ? point : undefined),
  };
  for (const side of ['old', 'new'] as const) {
    const known = provisionKnown(input[side], refs[side]);
    if (!known.ok) return known;
  }
  if (refs.old !== undefined)
    return got({
      side: 'old',
      ref: refs.old,
      top,
      ...(refs.new === undefined ? {} : { beside: refs.new }),
    });
  if (refs.new !== undefined) return got({ side: 'new', ref: refs.new, top });
  const ref = input.old.points[0]?.ref ?? '1';
  return problem(`no point is named: write plancmp why ${a.name} ${b.name} ${ref}`);
}

/** Whether a draft has what was named, if anything was; if not, what is nearest. */
function provisionKnown(draft: Draft, ref: string | undefined): Attempt<undefined> {
  if (ref === undefined) return got(undefined);
  const found = provisionOf(draft, { name: draft.id, ref });
  if (found.ok) return got(undefined);
  const known = draft.points.flatMap((point) => [point.ref, ...point.clauses.map((clause) => clause.ref)]);
  const near = findGap(draft, ref) ? undefined : nearest(ref, known);
  return problem(
    ...found.problems.map((text) => (near === undefined ? text : `${text}. Did you mean ${near}?`)),
  );
}

/** What stands in a party's variant is compared with that party's text, not weighed among points. */
function ofVariant(input: Input, { side, ref }: Asked): string {
  const { points, id } = input[side];
  const owner = points.find((point) =>
    point.variants.some((variant) => variant.clauses.some((clause) => clause.ref === ref)),
  );
  return `${id}#${ref} is a clause of a party's variant, which is not weighed by itself: ask for ${id}#${owner?.ref ?? ref}`;
}

async function write(
  io: Io,
  explanation: Explanation,
  report: Report,
  { json, color, ascii, pager }: { json: boolean; color: ColorChoice; ascii: boolean; pager: boolean },
): Promise<void> {
  const text = json
    ? `${JSON.stringify(explanation, null, 2)}\n`
    : renderWhy(explanation, report, { ...lookOf(io, color), ascii });
  await show(io, text, pager && !json);
}

function atLeastOne(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}
