import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

/** The script of each shell. */
export const scripts = { bash, zsh, fish, powershell } as const satisfies Readonly<Record<string, string>>;

/** The shells that commands can be completed in. */
export const SHELLS = Object.keys(scripts) as (keyof typeof scripts)[];
