import { expect, test } from 'vitest';
import acceptedSchema from '../../schemas/accepted.schema.json' with { type: 'json' };
import configSchema from '../../schemas/config.schema.json' with { type: 'json' };
import draftSchema from '../../schemas/draft.schema.json' with { type: 'json' };
import linksSchema from '../../schemas/links.schema.json' with { type: 'json' };
import partiesSchema from '../../schemas/parties.schema.json' with { type: 'json' };
import themesSchema from '../../schemas/themes.schema.json' with { type: 'json' };
import { textForm } from '../../src/read/schema-faults.ts';

test('every form that a schema demands has a name', () => {
  const demands = (schema: unknown, path: string[]): string[][] => {
    if (!(schema instanceof Object)) return [];
    const own = ['pattern', 'minimum', 'maxLength', 'not'].some((keyword) => keyword in schema) ? [path] : [];
    const below = Object.entries(schema).flatMap(([key, value]) =>
      key === 'properties'
        ? Object.entries(value).flatMap(([name, property]) => demands(property, [...path, name]))
        : key === 'propertyNames'
          ? []
          : demands(value, path),
    );
    return [...own, ...below];
  };
  const { redLine } = configSchema.definitions;
  const all = [
    ...[acceptedSchema, draftSchema, themesSchema, partiesSchema, linksSchema].flatMap((schema) =>
      demands(schema, []),
    ),
    ...demands(redLine, ['redLines']),
  ];
  expect(all.length).toBeGreaterThan(7);
  for (const path of all) expect(() => textForm(path), path.join('.')).not.toThrow();
});

test.each<[string, string]>([
  ['id', 'id'],
  ['date', 'date'],
  ['language', 'language'],
  ['points/0/number', 'number'],
  ['points/0/clauses/0/label', 'label'],
  ['sources/axios/url', 'url'],
  ['sources/axios/date', 'source-date'],
  ['errata/0/date', 'date'],
  ['errata/0/points/1', 'number'],
  ['themes/0/id', 'theme-id'],
  ['themes/0/keywords/1', 'keyword'],
  ['parties/0/id', 'id'],
  ['parties/0/aliases/0', 'keyword'],
  ['parties/0/acronyms/0', 'keyword'],
  ['old', 'id'],
  ['new', 'id'],
  ['links/0/old/0', 'number'],
  ['links/0/new/0', 'number'],
  ['links/0/date', 'date'],
  ['accepted/0/fingerprint', 'fingerprint'],
  ['accepted/0/rule', 'rule'],
  ['accepted/0/until', 'date'],
  ['redLines/0/id', 'id'],
  ['redLines/0/drafts/0', 'id'],
  ['redLines/0/theme', 'theme-id'],
  ['redLines/0/point', 'point'],
  ['redLines/0/mustKeep', 'draft-ref'],
  ['redLines/0/mustKeep/0', 'draft-ref'],
  ['redLines/0/mustMention/0', 'term'],
  ['redLines/0/mustNotMention/0', 'term'],
  ['redLines/0/quantity', 'quantity'],
  ['redLines/0/atLeast', 'quantity'],
  ['redLines/0/atMost', 'quantity'],
])('the form of %s is %s', (path, form) => expect(textForm(path.split('/'))).toBe(form));
