import { existsSync, readFileSync } from 'node:fs';
import { compare } from '../../src/compare/compare.ts';
import type { Decision, Draft, Report } from '../../src/model.ts';
import { readDraft, readLinks, readParties, readThemes } from '../../src/read/index.ts';

const fileOf = (name: string) => new URL(`../../drafts/${name}.yaml`, import.meta.url);
const bytes = (name: string) => readFileSync(fileOf(name));

/** A draft that ships, by id. */
export function shipped(id: string): Draft {
  const read = readDraft(bytes(id), `drafts/${id}.yaml`);
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.value.draft;
}

/** The three pairs that the shipped drafts make. */
export const PAIRS = [
  ['v28', 'v20'],
  ['v28', 'eu28'],
  ['eu28', 'v20'],
] as const;

/** The setting of the command line, with a version that does not change. */
export function setting() {
  const [themes, parties] = [
    readThemes(bytes('themes'), 'themes.yaml'),
    readParties(bytes('parties'), 'parties.yaml'),
  ];
  if (!themes.ok || !parties.ok) throw new Error('the lists that ship cannot be read');
  return { themes: themes.value.themes, parties: parties.value.parties, version: '0.0.0' };
}

/** What was decided about two drafts that ship. */
export function shippedDecisions(old: string, next: string): readonly Decision[] {
  const name = `links/${old}--${next}`;
  if (!existsSync(fileOf(name))) return [];
  const read = readLinks(bytes(name), `${name}.yaml`);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.links.links;
}

/** The report that the command line makes of two drafts that ship. */
export function shippedReport(old: string, next: string): Report {
  return compare(shipped(old), shipped(next), { ...setting(), decisions: shippedDecisions(old, next) });
}
