import type { Rule } from '../model.ts';
import { draftOf, draftWith, fileOf } from './examples.ts';
import { broken } from './reading-rules.ts';

const fires = '{ number: 1, text: Fire ceases. }';

/** What is found where a file is held against the schema of its kind. */
export const schemaRules: readonly Rule[] = [
  broken(
    'schema-unknown-key',
    'Every key is one that the schema names.',
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nlangauge: en', fires)),
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nlanguage: en', fires)),
  ),
  broken(
    'schema-missing-key',
    'Every key that the schema asks for is there.',
    fileOf('v1', draftOf('v1', '{ text: Fire ceases. }')),
  ),
  broken(
    'schema-type',
    'Every value is of the type that the schema asks for.',
    fileOf('v1', draftOf('v1', '{ number: 1.5, text: Fire ceases. }')),
    fileOf('v1', draftOf('v1', '{ number: "1.5", text: Fire ceases. }')),
  ),
  broken(
    'schema-empty',
    'No value is empty where the schema asks for one.',
    fileOf('v1', draftWith('v1', 'date:', fires)),
  ),
  broken(
    'schema-conflict',
    'A number that is kept without text has no text, and a variant has no such marks.',
    fileOf('v1', draftOf('v1', '{ number: 1, deleted: true, text: Fire ceases. }')),
    fileOf('v1', draftOf('v1', '{ number: 1, deleted: true }')),
  ),
  broken(
    'schema-repeated',
    'A list of names has each of them once.',
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nparties: [us, us]', fires)),
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nparties: [us]', fires)),
  ),
  broken(
    'schema-number',
    'A number is written as YAML reads it, or in quotes.',
    fileOf('v1', draftOf('v1', '{ number: 1.10, text: Fire ceases. }')),
    fileOf('v1', draftOf('v1', '{ number: "1.10", text: Fire ceases. }')),
  ),
  broken(
    'schema-value',
    'A value is one of those that the schema lists.',
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nbasis: leak', fires)),
    fileOf('v1', draftWith('v1', 'date: 2026-01-15\nbasis: document', fires)),
  ),
  broken(
    'schema-form',
    'A date, an id, an address or a number has its form.',
    fileOf('v1', draftWith('v1', 'date: 15.01.2026', fires)),
  ),
  broken(
    'number-duplicate',
    'Each number stands once in a draft.',
    fileOf('v1', draftOf('v1', fires, '{ number: 1, text: Ports reopen. }')),
    fileOf('v1', draftOf('v1', fires, '{ number: 2, text: Ports reopen. }')),
  ),
  broken(
    'id-duplicate',
    'Each id stands once in a list of themes or parties.',
    fileOf('parties', parties('{ id: us, name: United States }', '{ id: us, name: America }')),
    fileOf('parties', parties('{ id: us, name: United States, aliases: [America] }')),
  ),
  broken(
    'name-duplicate',
    'Each name in a list of parties stands for one party.',
    fileOf('parties', parties('{ id: us, name: United States }', '{ id: usa, name: United States }')),
    fileOf('parties', parties('{ id: us, name: United States }')),
  ),
];

function parties(...entries: readonly string[]): string {
  return ['parties:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n');
}
