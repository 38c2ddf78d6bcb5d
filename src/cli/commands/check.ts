import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Option } from 'commander';
import { check } from '../../checks/index.ts';
import type { Finding, Level } from '../../model.ts';
import { readDraft, readParties, readThemes } from '../../read/index.ts';
import { findingLine } from '../../render/finding.ts';
import { plural } from '../../render/words/english/grammar.ts';
import { byPlace } from '../../text/places.ts';
import { type Attempt, all, fail, got, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { draftFiles, idOf, type Located, loadThemes, locateDraft, readBytes, yamlFiles } from '../library.ts';
import { checkLinksFile, further, LINKS, linksFiles } from '../links.ts';
import { type Folder, type Site, siteOf } from '../site.ts';

const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** `plancmp check`: what a reader of the files should know, one line for each finding. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Checks drafts, the lists of themes and parties beside them and the files of links that a person decided, each by its own schema and by rules that no schema can say.',
    )
    .argument('[names...]', 'files, folders, ids, or - for standard input (default: all of ./drafts)')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on').choices(LEVELS).default('error'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], { failOn }: { readonly failOn: Level }) => {
      const done = await run(io, names, failOn);
      exit(done.ok ? done.value : fail(io, done.problems));
    });
};

const EXAMPLES = `
Each finding is a line: file:line:column level rule message

Examples:
  plancmp check
  plancmp check drafts/v28.yaml --fail-on warning`;

async function run(io: Io, names: readonly string[], failOn: Level): Promise<Attempt<number>> {
  const site = await siteOf(io);
  if (!site.ok) return site;
  const files = await filesToCheck(site.value, names);
  return files.ok ? got(await checkFiles(site.value, files.value, failOn)) : files;
}

async function filesToCheck(site: Site, names: readonly string[]): Promise<Attempt<readonly Located[]>> {
  if (names.length > 0) {
    const found = all<readonly (readonly Located[])[]>(
      await Promise.all(names.map((name) => filesOf(site, name))),
    );
    return found.ok ? got(found.value.flat()) : found;
  }
  const own = await filesIn(site.drafts);
  return own.length > 0
    ? got(own)
    : problem(`nothing to check: there is no YAML file in ./${site.drafts.shown}`);
}

async function filesOf(site: Site, name: string): Promise<Attempt<readonly Located[]>> {
  const path = resolve(site.cwd, name);
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const files = await filesIn({ path, shown: name.replace(/[\\/]+$/, '') });
    return files.length > 0 ? got(files) : problem(`nothing to check: there is no YAML file in ${name}`);
  }
  const located = await locateDraft(site, name);
  return located.ok ? got([located.value]) : located;
}

/** The YAML files of a folder, and of the folder of links in it. */
async function filesIn(folder: Folder): Promise<Located[]> {
  return [...(await yamlFiles(folder)), ...(await linksFiles(folder))];
}

async function checkFiles(site: Site, files: readonly Located[], failOn: Level): Promise<number> {
  const themes = await loadThemes(site);
  const known = {
    themes: themes.items.map((theme) => theme.id),
    drafts: (await draftFiles(site)).map(idOf),
  };
  const own = (await Promise.all(files.map((file) => checkFile(site, file, known)))).flat();
  // A list of themes that cannot be read is the cause of what the drafts are told, and may be among the files too.
  const findings = new Map([...own, ...themes.findings].map((finding) => [findingLine(finding), finding]));
  for (const line of findings.keys()) site.stdout.write(`${line}\n`);
  site.stderr.write(`${plural(files.length, 'file')} checked, ${tally([...findings.values()])}\n`);
  const fails = [...findings.values()].some(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(failOn));
  return fails ? EXIT.found : EXIT.done;
}

interface Known {
  readonly themes: readonly string[];
  readonly drafts: readonly string[];
}

async function checkFile(site: Site, located: Located, known: Known): Promise<readonly Finding[]> {
  const bytes = await readBytes(site, located);
  if (!(bytes instanceof Uint8Array)) return [bytes];
  const text = new TextDecoder().decode(bytes);
  switch (kindOf(located, text)) {
    case 'themes':
      return readThemes(bytes, located.file).findings;
    case 'parties':
      return readParties(bytes, located.file).findings;
    case 'links':
      return checkLinksFile(site, located, bytes);
    case 'draft': {
      const read = readDraft(bytes, located.file);
      const seen = read.ok ? read.value : read.sound;
      return [...read.findings, ...(seen ? further(check({ ...seen, ...known }), read.findings) : [])].sort(
        byPlace,
      );
    }
  }
}

type FileKind = 'draft' | 'themes' | 'parties' | 'links';

/** The schema that a file asks for in its first lines, as editors read it, or else by its name and folder. */
function kindOf(located: Located, text: string): FileKind {
  const asked = /^#.*\$schema=\S*?(draft|themes|parties|links)\.schema\.json/m.exec(text.slice(0, 1_000));
  if (asked) return asked[1] as FileKind;
  if (basename(dirname(located.path)) === LINKS) return 'links';
  const name = idOf(located);
  return name === 'themes' || name === 'parties' ? name : 'draft';
}

function tally(findings: readonly Finding[]): string {
  const counts = LEVELS.map(
    (level) => [level, findings.filter((finding) => finding.level === level).length] as const,
  );
  const parts = counts.filter(([, n]) => n > 0).map(([level, n]) => plural(n, level));
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}
