import type { Rule } from '../model.ts';
import { SOUND } from './examples.ts';

const settings = (text: string) => ({ ...SOUND, 'plancmp.yaml': text });

/** What is wrong with settings beyond their schema, found where they are read. */
export const settingsRules: readonly Rule[] = [
  {
    rule: 'config-rule-fixed',
    level: 'error',
    about: 'Settings set no level for what makes a file unreadable or a comparison impossible.',
    example: {
      flagged: settings('rules: { yaml-syntax: note }\n'),
      clean: settings('rules: { number-gap: note }\n'),
    },
    fixed: true,
  },
  {
    rule: 'red-line-without-test',
    level: 'error',
    about: 'Every red line tests something.',
    example: {
      flagged: settings('redLines:\n  - { id: fire }\n'),
      clean: settings('redLines:\n  - { id: fire, mustMention: [fire] }\n'),
    },
    fixed: true,
  },
];
