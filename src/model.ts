/** The vocabulary of plancmp: types only. Its words are defined in the README. */
export type * from './model/change.ts';
export type * from './model/checked.ts';
export type * from './model/draft.ts';
export type * from './model/finding.ts';
export type * from './model/findings/change.ts';
export type * from './model/findings/file.ts';
export type * from './model/history.ts';
export type * from './model/imported.ts';
export type * from './model/links.ts';
export type * from './model/report.ts';
export type * from './model/rule.ts';
export type * from './model/signal.ts';
export type * from './model/why.ts';
