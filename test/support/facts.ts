import type { Change, Clause, Edit, Point, Report, Signal, VariantChange } from '../../src/model.ts';
import { brief } from './brief.ts';

const marks = { keep: ['', ''], cut: ['[-', '-]'], add: ['{+', '+}'] } as const;
const marked = (edits: readonly Edit[]) => edits.map(({ op, text }) => marks[op].join(text)).join('');
const told = (signals: readonly Signal[]) =>
  signals.map(({ kind, old, new: next }) => ` ${kind}:${old?.text ?? '-'}>${next?.text ?? '-'}`).join('');
const refs = (items: readonly { readonly ref: string }[]) => items.map(({ ref }) => ref);

/** All facts of a report in short, a line for each text that was compared. */
export function factsOf({ changes, numbers, crossings }: Report): string[] {
  return [
    ...changes.flatMap(ofPoint),
    ...numbers.map(
      ({ oldRefs, newRefs, party = '', old, new: next }) =>
        `number ${oldRefs}>${newRefs} ${party} ${old?.text ?? '-'}>${next?.text ?? '-'}`,
    ),
    ...crossings.map(({ kind, old, new: next }) => `${kind} ${old}>${next}`),
  ];
}

function ofPoint(change: Change<Point>): string[] {
  const standing = change.kind !== 'removed' && change.kind !== 'added' ? change.standing : undefined;
  const isCosmetic = 'cosmetic' in change && change.cosmetic;
  const head = `${brief([change])}${isCosmetic ? ' cosmetic' : ''}${standing ? ` ${standing.old}>${standing.new}` : ''}`;
  if (!('edits' in change)) return [head];
  return [
    head,
    `${change.compared}: ${marked(change.edits)}${told(change.signals)}`,
    ...change.clauses.flatMap(ofClause),
    ...change.variants.map(ofVariant),
  ];
}

function ofClause(change: Change<Clause>): string[] {
  if (!('edits' in change)) return [];
  const isCosmetic = 'cosmetic' in change && change.cosmetic;
  return [
    `clause ${refs(change.old)}>${refs(change.new)}${isCosmetic ? ' cosmetic' : ''}: ${marked(change.edits)}${told(change.signals)}`,
  ];
}

function ofVariant(variant: VariantChange): string {
  if (variant.kind === 'unchanged') return `${variant.party} unchanged`;
  const words = `: ${marked(variant.edits)}`;
  if (variant.kind !== 'reworded') return `${variant.party} ${variant.kind}${words}${told(variant.signals)}`;
  const clauses = variant.clauses.length > 0 ? ` (${brief(variant.clauses)})` : '';
  return `${variant.party} reworded ${variant.compared}${variant.cosmetic ? ' cosmetic' : ''}${words}${clauses}${told(variant.signals)}`;
}
