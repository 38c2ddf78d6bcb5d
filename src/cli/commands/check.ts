import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import { check, checks, linkChecks } from '../../checks/index.ts';
import type { Checked, Finding, Level } from '../../model.ts';
import { readDraft, readParties, readThemes } from '../../read/index.ts';
import { findingLine } from '../../render/finding.ts';
import { failsCheck, LEVELS } from '../../render/findings/levels.ts';
import { byPlace } from '../../text/places.ts';
import { type Attempt, all, fail, got, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { EXIT } from '../exit.ts';
import { type FindingsOutput, publishFindings, withFindingsOutput } from '../findings-output.ts';
import type { Io } from '../io.ts';
import { draftFiles, idOf, type Located, loadThemes, locateDraft, readBytes, yamlFiles } from '../library.ts';
import { checkLinksFile, further, LINKS, linksFiles } from '../links.ts';
import { type Folder, type Site, siteOf } from '../site.ts';

interface Options extends FindingsOutput {
  readonly failOn: Level;
}

/** `plancmp check`: what a reader of the files should know, one line for each finding. */
export const define: Define = (command, io, exit) => {
  withFindingsOutput(command)
    .description(
      'Checks drafts, the lists of themes and parties beside them and the files of links that a person decided, each by its own schema and by rules that no schema can say.',
    )
    .argument(
      '[names...]',
      'files, folders, ids, <rev>:<id or file> for versions in git, or - for standard input (default: all of ./drafts)',
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level on').choices(LEVELS).default('error'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], options: Options) => {
      const done = await run(io, names, options);
      exit(done.ok ? done.value : fail(io, done.problems));
    });
};

const EXAMPLES = `
Examples:
  plancmp check
  plancmp check drafts/v28.yaml --fail-on warning
  plancmp check -f github -o findings.sarif -o gitlab=gl-code-quality-report.json`;

async function run(io: Io, names: readonly string[], options: Options): Promise<Attempt<number>> {
  const site = await siteOf(io);
  if (!site.ok) return site;
  const files = await filesToCheck(site.value, names);
  if (!files.ok) return files;
  const checked = await checkFiles(site.value, files.value, options.failOn);
  const published = await publishFindings(io, checked, [...checks, ...linkChecks], options);
  return published.ok ? got(checked.fails ? EXIT.found : EXIT.done) : published;
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

async function checkFiles(site: Site, files: readonly Located[], failOn: Level): Promise<Checked> {
  const themes = await loadThemes(site);
  const known = {
    themes: themes.items.map((theme) => theme.id),
    drafts: (await draftFiles(site)).map(idOf),
  };
  const own = (await Promise.all(files.map((file) => checkFile(site, file, known)))).flat();
  // A list of themes that cannot be read is the cause of what the drafts are told, and may be among the files too.
  const byLine = new Map([...own, ...themes.findings].map((finding) => [findingLine(finding), finding]));
  const findings = [...byLine.values()];
  return {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: packageJson.version },
    files: files.map(({ file }) => file),
    drafts: [],
    findings,
    failOn,
    fails: findings.some((finding) => failsCheck(finding, failOn)),
  };
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
