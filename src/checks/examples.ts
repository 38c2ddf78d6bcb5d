import type { Files } from '../model.ts';

/** A draft file: its head, and its points as YAML, each a mapping on one line or on several. */
export function draftOf(id: string, ...points: readonly string[]): string {
  return draftWith(id, 'date: 2026-01-15', ...points);
}

/** A draft file with other lines in its head than a date. */
export function draftWith(id: string, head: string, ...points: readonly string[]): string {
  return [`id: ${id}`, 'title: A draft', head, 'points:', ...points.map(item), ''].join('\n');
}

/** A links file on two drafts, its entries as YAML; why and who is added to each. */
export function linksOf(old: string, next: string, ...entries: readonly string[]): string {
  const signed = entries.map((entry) =>
    item(`{ ${entry},\n  reason: Both end the fire., reviewer: A. Reader }`),
  );
  return [`old: ${old}`, `new: ${next}`, 'links:', ...signed, ''].join('\n');
}

/** A file in the folder of drafts, under the name of its id. */
export function fileOf(id: string, text: string): Files {
  return { [`drafts/${id}.yaml`]: text };
}

/** A draft file that keeps every rule, by itself. */
export const SOUND = fileOf('v1', draftOf('v1', '{ number: 1, text: Fire ceases. }'));

/** Two drafts of the same points, the words of one taken over by the other. */
export const PAIR: Files = {
  ...SOUND,
  ...fileOf(
    'v2',
    draftOf('v2', '{ number: 1, text: Fire ceases. }', '{ number: 2, text: A truce is kept. }'),
  ),
};

/** A decision on these two that changes their comparison. */
export const DECIDED = 'link: fixed, old: [1], new: [2]';

/** The two with a links file that keeps every rule. */
export const LINKED: Files = { ...PAIR, ...fileOf('links/v1--v2', linksOf('v1', 'v2', DECIDED)) };

/** A file of accepted findings, its entries as YAML. */
export function acceptedOf(...entries: readonly string[]): string {
  return ['accepted:', ...entries.map(item), ''].join('\n');
}

function item(mapping: string): string {
  return `  - ${mapping.replaceAll('\n', '\n    ')}`;
}
