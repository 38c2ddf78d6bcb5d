import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, type Project, projectWithPackage } from '../support/packed.ts';
import { run } from '../support/run.ts';

/** What is for users. Each line is of use to someone: who runs it, who imports it, whose editor reads types, who asks for licences. */
const FOR_USERS = [
  /^(CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^bin\/plancmp\.(c|m)?js$/,
  /^dist\/(cli|index)(\/[^/]+)?\.(c|m)?js$/,
  /^dist\/(cli|index)\/[^/]+\.LEGAL\.txt$/,
  /^dist\/third-party-notices\.txt$/,
  /^dist\/types\/.*\.d\.ts$/,
  /^dist\/man\/plancmp[\w-]*\.1$/,
  /^drafts\/(links\/)?[^/]+\.yaml$/,
  /^schemas\/[^/]+\.schema\.json$/,
];

describe('an install from the packed tarball, without a network', () => {
  let project: Project;
  beforeAll(() => {
    project = projectWithPackage();
  }, 120_000);
  afterAll(() => project?.remove());

  it('needs no other package, and builds nothing', () => {
    const { folder, installed } = project;
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'plancmp',
    ]);
    const packed = execFileSync('tar', ['-tzf', project.tarball], { encoding: 'utf8' });
    const sent = packed
      .trim()
      .split('\n')
      .map((name) => name.replace(/^package\//, ''));
    expect(filesBelow(installed)).toEqual(sent.sort());
  });

  it('has no file that is not for users, and is smaller than 1.5 MB', () => {
    const files = filesBelow(project.installed);
    expect(files.filter((file) => !FOR_USERS.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(statSync(project.tarball).size).toBeLessThan(1_500_000);
  });

  it('compares by npx what this checkout does', async () => {
    const { stdout } = await run(['diff', 'v28', 'v20'], { cwd: project.folder });
    expect(stdout).toContain('ELECTIONS');
    expect(project.npm('npx', 'plancmp', 'diff', 'v28', 'v20')).toBe(stdout);
  });

  it('runs from another folder when it is installed globally', () => {
    const prefix = mkdtempSync(join(project.folder, 'global-'));
    project.npm('npm', 'install', '--global', '--prefix', prefix, project.tarball);
    const command =
      process.platform === 'win32'
        ? join(prefix, 'node_modules/plancmp/bin/plancmp.cjs')
        : join(prefix, 'bin/plancmp');
    expect(project.node(command, 'list')).toContain('v28');
  });
});
