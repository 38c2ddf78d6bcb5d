// A library as a user would run it: node library.js <name> <old.yaml> <new.yaml>. The result goes to stdout, and to stderr
// what the library's own call took, in milliseconds: neither the start of Node nor the reading of YAML is in that.
import { readFileSync } from 'node:fs';
import { libraries } from './libraries.ts';

const [name = '', ...files] = process.argv.slice(2);
const [old = '', next = ''] = files.map((file) => readFileSync(file, 'utf8'));
const call = await libraries[name]?.(old, next);
if (!call) throw new Error(`no library is called ${name}`);
const start = performance.now();
const result = call();
const time = performance.now() - start;
process.stdout.write(result());
process.stderr.write(`${time}`);
