import { invisibles } from '../../text/safe.ts';
import { defusedJson } from './log.ts';

/** A value as JSON for files and logs: what nobody sees is escaped, and nothing in it is a command to a log's reader. */
export function json(value: unknown): string {
  return `${defusedJson(escaped(JSON.stringify(value, null, 2)))}\n`;
}

function escaped(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { index, codePoint } of invisibles(text)) {
    const character = String.fromCodePoint(codePoint);
    parts.push(
      text.slice(end, index),
      ...Array.from({ length: character.length }, (_, k) => unit(character, k)),
    );
    end = index + character.length;
  }
  return parts.join('') + text.slice(end);
}

function unit(character: string, k: number): string {
  return `\\u${character.charCodeAt(k).toString(16).padStart(4, '0')}`;
}
