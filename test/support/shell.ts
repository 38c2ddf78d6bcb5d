import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from './run.ts';

/** A folder to type commands in, with drafts of its own, settings that are broken, and `plancmp` in PATH. */
export interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Writes the script of a shell, answers its path. */
  script(shell: string): string;
  end(): void;
}

/** Makes such a folder. */
export function placeToType(): Place {
  const root = mkdtempSync(join(tmpdir(), 'plancmp-shell-'));
  const folder = join(root, 'here');
  const bin = join(root, 'bin');
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  mkdirSync(join(folder, 'a folder'));
  mkdirSync(bin);
  for (const name of ['a plan.yaml', 'drafts/zebra one.yaml', 'drafts/e\u001b[31mvil.yaml', 'notes.txt'])
    writeFileSync(join(folder, name), 'id: x\n');
  writeFileSync(join(folder, 'plancmp.yaml'), 'drafts: [');
  const file = join(bin, 'plancmp');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${join(home, 'bin/plancmp.cjs')}" "$@"\n`);
  chmodSync(file, 0o755);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: root,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    XDG_CONFIG_HOME: join(root, 'config'),
    XDG_DATA_HOME: join(root, 'data'),
  };
  return {
    folder,
    env,
    script(shell) {
      const path = join(root, `script.${shell}`);
      writeFileSync(path, execFileSync(file, ['completion', shell], { cwd: folder, env }));
      return path;
    },
    end: () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/** A shell on a terminal of 100 columns that one can type into. */
export interface Terminal {
  /** Types text, or presses a key as tmux names it: `Tab`, `C-u`. */
  type(text: string): void;
  press(key: string): void;
  /** What the terminal shows once it shows `part`; all that it shows where it never does. */
  shows(part: string | RegExp): Promise<string>;
  /** Ends the shell and waits until it has: as it ends it writes its history into the folder. */
  end(): Promise<void>;
}

/** Opens a terminal by tmux, with a server of its own. */
export function terminal(tmux: string, { folder, env }: Place, command: string): Terminal {
  const socket = join(env.HOME ?? '', 'tmux');
  const run = (...args: readonly string[]) =>
    execFileSync(tmux, ['-S', socket, '-f', '/dev/null', ...args], { cwd: folder, env, encoding: 'utf8' });
  run('new-session', '-d', '-x', '100', '-y', '40', command);
  const screen = () => run('capture-pane', '-p').replace(/\n+$/, '');
  return {
    type: (text) => void run('send-keys', '-l', text),
    press: (key) => void run('send-keys', key),
    async shows(part) {
      for (let k = 0; k < 150; k++) {
        if (typeof part === 'string' ? screen().includes(part) : part.test(screen())) break;
        await new Promise((done) => setTimeout(done, 100));
      }
      return screen();
    },
    async end() {
      const shell = Number(run('display-message', '-p', '#{pane_pid}'));
      run('kill-server');
      for (let k = 0; k < 50 && running(shell); k++) await new Promise((done) => setTimeout(done, 100));
    },
  };
}

function running(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
