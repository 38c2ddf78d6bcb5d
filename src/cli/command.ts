import type { Command } from 'commander';
import type { Io } from './io.ts';

/** How a command is added to the program: its arguments, options and action; the action tells its exit code. */
export type Define = (command: Command, io: Io, exit: (code: number) => void) => void;
