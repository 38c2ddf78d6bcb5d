import type { Words } from '../english/index.ts';
import { changes } from './changes.ts';
import { counts } from './counts.ts';
import { crossings } from './crossings.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { flow } from './flow.ts';
import { headings } from './headings.ts';
import { html } from './html.ts';
import { mermaid } from './mermaid.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { signals } from './signals.ts';
import { text } from './text.ts';
import { themes } from './themes.ts';

/** Every word that reports are told in, in Ukrainian. */
export const ukrainian: Words = {
  lang: 'uk',
  changes,
  counts,
  crossings,
  csv,
  docx,
  flow,
  headings,
  html,
  mermaid,
  notices,
  numbers,
  signals,
  text,
  themes,
};
