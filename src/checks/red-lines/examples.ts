import type { Example, Files } from '../../model.ts';

/** A draft of one point, and a file of settings with one red line. */
function files(point: string, line: string): Files {
  return { 'drafts/v1.yaml': draft('v1', point), 'plancmp.yaml': settings(line) };
}

function draft(id: string, point: string): string {
  return `id: ${id}\ntitle: A draft\ndate: 2025-11-20\npoints:\n  - ${point}\n`;
}

function settings(line: string): string {
  return `redLines:\n  - ${line}\n`;
}

const floor =
  '{ id: army-floor, theme: army-caps, quantity: personnel, atLeast: 800000, reason: No fewer than today. }';
const strength = (number: string) =>
  `{ number: 1, themes: [army-caps], text: "The strength of the army is ${number} personnel." }`;

export const atLeast: Example = {
  flagged: files(strength('600,000'), floor),
  clean: files(strength('800,000'), floor),
};

const ballot = '{ id: early-vote, theme: elections, atMost: 100 days }';
const vote = (days: string) =>
  `{ number: 1, themes: [elections], text: "Elections are held within ${days} days." }`;

export const atMost: Example = { flagged: files(vote('180'), ballot), clean: files(vote('100'), ballot) };

const conventions = '{ id: conventions, mustMention: [Geneva Convention*] }';

export const mustMention: Example = {
  flagged: files('{ number: 1, text: The parties respect humanitarian law. }', conventions),
  clean: files('{ number: 1, text: The parties abide by the Geneva Conventions. }', conventions),
};

const noBan = '{ id: no-ban, theme: nato, mustNotMention: [exclude*, rules out] }';

export const mustNotMention: Example = {
  flagged: files('{ number: 1, themes: [nato], text: The constitution excludes joining NATO. }', noBan),
  clean: files('{ number: 1, themes: [nato], text: The constitution may allow joining NATO. }', noBan),
};

const keep = settings('{ id: keep-sovereignty, drafts: [v2], mustKeep: v1#1 }');
const sovereignty = (verb: string) =>
  `{ number: 1, text: The agreement ${verb} the sovereignty of the state. }`;

export const mustKeep: Example = {
  flagged: {
    'drafts/v1.yaml': draft('v1', sovereignty('reaffirms')),
    'drafts/v2.yaml': draft('v2', sovereignty('notes')),
    'plancmp.yaml': keep,
  },
  clean: {
    'drafts/v1.yaml': draft('v1', sovereignty('reaffirms')),
    'drafts/v2.yaml': draft('v2', sovereignty('reaffirms')),
    'plancmp.yaml': keep,
  },
};

export const untested: Example = {
  flagged: files('{ number: 1, themes: [army-caps], text: The army stays strong. }', floor),
  clean: files(strength('800,000'), floor),
};

export const themeUnknown: Example = {
  flagged: files(strength('800,000'), '{ id: army-floor, theme: army-cap, mustMention: [personnel] }'),
  clean: files(strength('800,000'), '{ id: army-floor, theme: army-caps, mustMention: [personnel] }'),
};

export const draftUnknown: Example = {
  flagged: files(strength('800,000'), '{ id: army-floor, drafts: [v1, w1], mustMention: [personnel] }'),
  clean: files(strength('800,000'), '{ id: army-floor, drafts: [v1], mustMention: [personnel] }'),
};

export const refUnknown: Example = {
  flagged: files(strength('800,000'), '{ id: army, mustKeep: v1#2 }'),
  clean: files(strength('800,000'), '{ id: army, mustKeep: v1#1 }'),
};

const lower = floor.replace('800000', '600000');
const before = files(strength('800,000'), floor);
const other = '{ id: personnel, theme: army-caps, mustMention: [personnel] }';
const both = { ...before, 'plancmp.yaml': `${settings(floor)}  - ${other}\n` };

export const changed: Example = { before, flagged: files(strength('800,000'), lower), clean: before };

export const removed: Example = { before: both, flagged: before, clean: both };

export const added: Example = { before, flagged: both, clean: before };
