import { positions } from '../text/places.ts';
import { invisibles } from '../text/safe.ts';
import { normalise } from '../text/tokens.ts';
import { defineCheck, parts } from './check.ts';
import { escapes } from './escapes.ts';
import { draftOf, fileOf, SOUND } from './examples.ts';

/** An empty text would be compared as if the draft said nothing there. */
export const textEmpty = defineCheck({
  rule: 'text-empty',
  level: 'error',
  about: 'Every point, clause and variant has words.',
  example: {
    flagged: fileOf('v1', draftOf('v1', '{ number: 1, text: "" }')),
    clean: fileOf('v1', draftOf('v1', '{ number: 1, unpublished: true }')),
  },
  find: ({ draft, at }) =>
    parts(draft).flatMap(({ point, owner, clauses }) => {
      const others = owner === point ? point.variants.length : 0;
      const isEmpty = isBlank(owner.text) && clauses.length + others === 0;
      const ref = 'party' in owner ? `${point.ref} (${owner.party})` : point.ref;
      const empty = clauses
        .filter(({ text }) => isBlank(text))
        .map((clause) => ({ at: clause, ref: clause.ref }));
      const all = isEmpty ? [{ at: owner, ref }, ...empty] : empty;
      return all.map((part) => [at(['text'], part.at), { ref: part.ref }]);
    }),
});

/** They make a text read otherwise than it compares; in comments and keys they can hide from a reviewer. */
export const textCharacter = defineCheck({
  rule: 'text-character',
  level: 'error',
  about:
    'A file has no control, bidirectional or invisible characters, neither as they are nor as YAML escapes.',
  example: {
    flagged: fileOf('v1', draftOf('v1', '{ number: 1, text: "Fire\\u200bceases." }')),
    clean: fileOf('v1', draftOf('v1', '{ number: 1, text: "Fire ceases." }')),
  },
  find: (context) => {
    const { draft, text } = context;
    const position = positions(text);
    return [...invisibles(text), ...escapes(context)].map(({ index, codePoint, what }) => [
      { file: draft.file, ...position(index) },
      { codePoint, what },
    ]);
  },
});

/** A warning: a file that is not called by its id is found by path only. */
export const idFileName = defineCheck({
  rule: 'id-file-name',
  level: 'warning',
  about: 'A draft is in a file of the name of its id.',
  example: {
    flagged: fileOf('first', draftOf('v1', '{ number: 1, text: Fire ceases. }')),
    clean: SOUND,
  },
  find: ({ draft: { id, file }, at }) => {
    const base = file.replace(/^.*[\\/:]/s, '').replace(/\.ya?ml$/, '');
    return file === '<stdin>' || base === id ? [] : [[at(['id']), { id }]];
  },
});

function isBlank(text: string): boolean {
  return normalise(text) === '';
}
