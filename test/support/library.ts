import { existsSync, readFileSync } from 'node:fs';
import type { Decision, Draft } from '../../src/model.ts';
import { readDraft, readLinks, readParties, readThemes } from '../../src/read/index.ts';

const fileOf = (name: string) => new URL(`../../drafts/${name}.yaml`, import.meta.url);
const bytes = (name: string) => readFileSync(fileOf(name));

/** Reads each name once, as what nobody can change: of what a test did to it the next one would know. */
function once<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? frozen(read(name));
    known.set(name, value);
    return value;
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** A draft that ships, by id. */
export const shipped: (id: string) => Draft = once((id) => {
  const read = readDraft(bytes(id), `drafts/${id}.yaml`);
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.value.draft;
});

const lists = once(() => {
  const [themes, parties] = [
    readThemes(bytes('themes'), 'themes.yaml'),
    readParties(bytes('parties'), 'parties.yaml'),
  ];
  if (!themes.ok || !parties.ok) throw new Error('the lists that ship cannot be read');
  return { themes: themes.value.themes, parties: parties.value.parties, version: '0.0.0' };
});

/** The setting of the command line, with a version that does not change. */
export const setting = () => lists('');

const links = once((name): readonly Decision[] => {
  if (!existsSync(fileOf(name))) return [];
  const read = readLinks(bytes(name), `${name}.yaml`);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.links.links;
});

/** What was decided about two drafts that ship. */
export const shippedDecisions = (old: string, next: string) => links(`links/${old}--${next}`);
