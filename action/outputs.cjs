// Writes the outputs of the action and the summary of the job, from the files that the check wrote.
const { randomUUID } = require('node:crypto');
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const [status, work, sarif] = process.argv.slice(2);
const file = (name) => join(work, name);
const text = (name) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : undefined);

/** An output may have lines: it stands between two that nothing in it can look like. */
function output(name, value) {
  const end = randomUUID();
  appendFileSync(process.env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

/** A draft that cannot be read goes by the name of its file, which may have line breaks: it must not look like several. */
function oneLine(id) {
  return id.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

const written = status === '0' || status === '1' ? text('findings.json') : undefined;
const checked = written === undefined ? undefined : JSON.parse(written);
// Without its data a check that ended well is not known to have ended well.
output('status', checked === undefined ? '2' : status);

if (checked !== undefined) {
  const open = checked.findings.filter(({ accepted }) => accepted === undefined);
  const count = (level) => open.filter((finding) => finding.level === level).length;
  output('findings', open.length);
  output('errors', count('error'));
  output('warnings', count('warning'));
  output('notes', count('note'));
  output('changed', checked.drafts.map(({ id }) => oneLine(id)).join('\n'));
  output('json', file('findings.json'));
  output('sarif', sarif);
  if (existsSync(file('reports'))) output('report', file('reports'));
}

const trouble = (text('trouble') ?? '').trim();
// Longer than any row of backticks inside.
const fence = '`'.repeat(Math.max(3, ...Array.from(trouble.matchAll(/`+/g), ([row]) => row.length + 1)));
const failed = `### plancmp could not compare the drafts\n\n${fence}text\n${trouble.slice(0, 60_000)}\n${fence}\n`;
const summary = checked === undefined ? failed : (text('summary.md') ?? '') + whereToRead();
appendFileSync(process.env.GITHUB_STEP_SUMMARY, summary);
if (checked !== undefined && existsSync(file('summary.md'))) output('summary', file('summary.md'));

/** Where the old and the new words stand side by side, if reports are kept. */
function whereToRead() {
  const {
    PLANCMP_REPORT: kept,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: name,
    GITHUB_RUN_ID: run,
  } = process.env;
  if (kept !== 'true' || !existsSync(file('reports'))) return '';
  const artifacts =
    server && name && run
      ? `[artifacts of this run](${server}/${name}/actions/runs/${run}#artifacts)`
      : 'artifacts of this run';
  return `\nAll changes with the old and the new words, as pages to open: in the ${artifacts}.\n`;
}
