import { compare, type Progress, type Setting } from '../compare/compare.ts';
import type { Draft, Report } from '../model.ts';
import type { Io } from './io.ts';

const STEPS = {
  align: 'linking points',
  classify: 'words and signals',
  cross: 'what went elsewhere',
} as const satisfies Record<Parameters<Progress>[0], string>;

/** As many characters of a name as a line has room for beside another one. */
const NAME = 20;

/** Compares two drafts, and says on a terminal how far that has come where it takes long. */
export function comparedWithProgress(io: Io, old: Draft, next: Draft, setting: Setting): Report {
  const title = `Comparing ${short(old)} and ${short(next)}`;
  const progress: Progress = (step, done, total) =>
    io.progress(`${title}: ${STEPS[step]} ${Math.floor((100 * done) / total)} %`);
  return io.working(() => compare(old, next, { ...setting, progress }));
}

/** The name of a draft, as much of it as a line has room for. */
export function short({ id }: { readonly id: string }): string {
  return id.length > NAME ? `${id.slice(0, NAME)}…` : id;
}
