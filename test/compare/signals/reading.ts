import type { Reading } from '../../../src/compare/signals.ts';
import { mentionFinder } from '../../../src/text/mentions.ts';
import { setting } from '../../support/shipped.ts';

/** What the command line reads the signals of two English drafts with. */
export const reading: Reading = { mentions: mentionFinder(setting().parties), language: 'en' };
