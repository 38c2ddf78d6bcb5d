import { defineCheck, hint, parts } from './check.ts';
import { draftOf, draftWith, fileOf, SOUND } from './examples.ts';

const revises = draftWith('v2', 'date: 2026-01-15\nbasedOn: v1', '{ number: 1, text: Fire ceases. }');
const cites = (source: string) =>
  draftWith(
    'v1',
    'date: 2026-01-15\nsources:\n  gazette: { outlet: The Gazette }',
    `{ number: 1, text: Fire ceases., sources: [${source}] }`,
  );

/** A theme that is not in the list has no place in a report. */
export const themeUnknown = defineCheck({
  rule: 'theme-unknown',
  level: 'error',
  about: 'Every theme that a point names is in the list of themes.',
  example: {
    flagged: fileOf('v1', draftOf('v1', '{ number: 1, text: Fire ceases., themes: [natoo] }')),
    clean: fileOf('v1', draftOf('v1', '{ number: 1, text: Fire ceases., themes: [nato] }')),
  },
  find: ({ draft, at, themes }) => {
    const known = new Set(themes);
    return draft.points.flatMap((point) =>
      point.themes.flatMap((theme, index) =>
        known.has(theme) ? [] : [[at(['themes', index], point), { theme, ...hint(theme, themes) }] as const],
      ),
    );
  },
});

/** A citation that leads nowhere is worse than none. */
export const sourceUnknown = defineCheck({
  rule: 'source-unknown',
  level: 'error',
  about: 'Every source that a point, clause or variant cites is among the sources of the draft.',
  example: {
    flagged: fileOf('v1', cites('gazete')),
    clean: fileOf('v1', cites('gazette')),
  },
  find: ({ draft, at }) => {
    const keys = draft.sources.map(({ key }) => key);
    const known = new Set(keys);
    return parts(draft)
      .flatMap(({ owner, clauses }) => [owner, ...clauses])
      .flatMap((citing) =>
        citing.sources.flatMap((source, index) =>
          known.has(source)
            ? []
            : [[at(['sources', index], citing), { source, ...hint(source, keys) }] as const],
        ),
      );
  },
});

/** A draft that nobody can look up here: its id is mistyped, or its file is missing. */
export const basedOnUnknown = defineCheck({
  rule: 'based-on-unknown',
  level: 'error',
  about: 'The draft that this one revises is known, and is another one.',
  example: {
    flagged: fileOf('v2', revises),
    clean: { ...SOUND, ...fileOf('v2', revises) },
  },
  find: ({ draft: { id, basedOn }, at, drafts }) => {
    const others = drafts.filter((known) => known !== id);
    if (basedOn === undefined || others.includes(basedOn)) return [];
    return [[at(['basedOn']), { draft: basedOn, ...hint(basedOn, others) }]];
  },
});
