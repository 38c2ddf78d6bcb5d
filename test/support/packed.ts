import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from './run.ts';

/** A project in an empty folder, with the packed package installed in it. */
export interface Project {
  readonly folder: string;
  /** The folder of the package in it. */
  readonly installed: string;
  /** What `npm publish` would send. */
  readonly tarball: string;
  /** Runs Node in it, and gives what that prints. */
  readonly node: (...args: readonly string[]) => string;
  /** Runs npm or npx in it without a network and without what was downloaded before. */
  readonly npm: (program: 'npm' | 'npx', ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Packs what is built, and installs that by npm as a user does, scripts and all. */
export function projectWithPackage(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-project-'));
  const npm = npmIn(folder);
  mkdirSync(join(folder, 'packed'));
  npm('npm', 'pack', home, '--ignore-scripts', '--pack-destination', join(folder, 'packed'));
  const tarball = join(folder, 'packed', readdirSync(join(folder, 'packed'))[0] ?? '');
  npm('npm', 'init', '--yes');
  npm('npm', 'install', tarball);
  return {
    folder,
    installed: join(folder, 'node_modules', 'plancmp'),
    tarball,
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    npm,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A registry that nobody answers for, and a cache that is empty. */
function npmIn(folder: string): Project['npm'] {
  const settings = {
    npm_config_cache: join(folder, '.npm'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_update_notifier: 'false',
  };
  return (program, ...args) =>
    execFileSync(program, args, {
      cwd: folder,
      env: { ...process.env, ...settings },
      encoding: 'utf8',
      stdio: 'pipe',
      // On Windows these are scripts, which only a shell starts.
      shell: process.platform === 'win32',
    });
}

/** The files of a folder and those below it, by their paths from there, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** A draft that ships, as text. */
export function shippedText(name: string): string {
  return readFileSync(join(home, 'drafts', `${name}.yaml`), 'utf8');
}
