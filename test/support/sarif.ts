import { Ajv } from 'ajv';
import sarifSchema from './schemas/sarif-2.1.0.json' with { type: 'json' };

// The schema is of draft-04, which differs here in where the id stands and in what a pattern may be.
const { id: _id, $schema: _schema, ...schema } = sarifSchema;
/** Validates a log by the schema of OASIS. */
export const validateSarif = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);
