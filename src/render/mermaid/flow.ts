import type { Change, Point, ReportSide } from '../../model.ts';
import { onlyElsewhere } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { label, standingPhrase } from '../phrase.ts';
import { hiddenPhrases, summary } from '../sums.ts';
import type { View } from '../view.ts';
import { box, named } from './box.ts';
import { fitted, wrapped } from './text.ts';

/** What GitHub draws at most; beyond either it shows an error. */
const LIMITS = { characters: 50_000, lines: 500 } as const;

/** A picture as mermaid's text, without a line break at its end, and whether GitHub draws one of its size. */
export interface Flow {
  readonly text: string;
  readonly fits: boolean;
}

/** What is drawn of one change. */
interface Drawn {
  readonly boxes: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Where each point went, as a flowchart in mermaid's language: a box for each point, those of the old draft on the left, a
 * line for each link that says what became of it; where there is no counterpart, words in its place. Where a filter leaves
 * something out, it draws what the view shows and says what it does not; else every point, the unchanged ones too.
 */
export function flow(report: Edition, { selection }: View): Flow {
  const isWhole = selection.filtered === 0;
  const hidden = isWhole ? [] : hiddenPhrases({ ...report, numbers: [] }, selection);
  const drawn = report.changes.flatMap((change, index) =>
    isWhole || selection.shown.has(index) ? [draw(change, index, report)] : [],
  );
  const text = [
    ...SETTING,
    ...description(report, hidden),
    ...heads(report),
    ...drawn.flatMap(({ boxes, lines }) => [...boxes, ...lines]),
    ...(hidden.length > 0 ? [box('z', hidden.join(' '), 'words')] : []),
    ...STYLES,
  ].join('\n');
  const lines = drawn.reduce((sum, one) => sum + one.lines.length, 1);
  return { text, fits: text.length <= LIMITS.characters && lines <= LIMITS.lines };
}

/** Narrow rows and wide boxes, so that each change takes a line. */
const SETTING = [
  '---',
  'config:',
  '  flowchart:',
  '    nodeSpacing: 8',
  '    rankSpacing: 60',
  '    padding: 6',
  '    wrappingWidth: 420',
  '---',
  'flowchart LR',
];

/** Lines alone carry the kinds, so that they read in the dark and without colour. */
const STYLES = [
  '  classDef head fill:none,stroke:none,font-weight:bold',
  '  classDef words fill:none,stroke:none',
  '  classDef removed stroke-dasharray:4',
  '  classDef added stroke-width:3px',
];

/** What a screen reader says of the picture. */
function description(report: Edition, hidden: readonly string[]): string[] {
  const { title } = report.words.mermaid;
  return [
    `  accTitle: ${fitted(title(report.old.id, report.new.id), 60)}`,
    '  accDescr {',
    ...wrapped([summary(report), ...hidden].join(' '), '    '),
    '  }',
  ];
}

function heads({ old, new: next }: Edition): string[] {
  const name = (side: ReportSide) => `${side.id}: ${side.title}`;
  return [box('h1', name(old), 'head'), box('h2', name(next), 'head'), '  h1 ~~~ h2'];
}

function draw(change: Change<Point>, index: number, report: Edition): Drawn {
  const { kind, moved } = change;
  const facts = [label(change, report), standingPhrase(change, report)].filter((fact) => fact !== undefined);
  const said = facts.join(', ');
  const [old, next] = [
    change.old.map((point, k) => named('o', point, `${index}_${k}`)),
    change.new.map((point, k) => named('n', point, `${index}_${k}`)),
  ];
  const boxes = [...old, ...next].map(({ name, text }) => box(name, text, kind));
  const lone = `x${[...old, ...next][0]?.name}`;
  switch (kind) {
    case 'removed': {
      const arrow = onlyElsewhere(change, report) === undefined ? '--x' : '-.->';
      return {
        boxes: [...boxes, box(lone, said, 'words')],
        lines: old.map(({ name }) => `  ${name} ${arrow} ${lone}`),
      };
    }
    case 'added':
      return {
        boxes: [box(lone, said, 'words'), ...boxes],
        lines: next.map(({ name }) => `  ${lone} --> ${name}`),
      };
    case 'unchanged':
    case 'moved':
    case 'reworded':
    case 'merged':
    case 'split':
    case 'regrouped': {
      const arrow = `${moved ? '-.->' : ARROWS[kind]}|"${fitted(said, 40)}"|`;
      return { boxes, lines: old.flatMap((from) => next.map((to) => `  ${from.name} ${arrow} ${to.name}`)) };
    }
  }
}

/** A line without an end for what is kept, a thick one for what was joined or divided. */
const ARROWS = {
  unchanged: '---',
  moved: '-.->',
  reworded: '-->',
  merged: '==>',
  split: '==>',
  regrouped: '==>',
} as const;
