import { strFromU8, unzipSync } from 'fflate';
import type { Draft, Report } from '../../src/model.ts';
import { variantName } from '../../src/render/names.ts';
import { english } from '../../src/render/words/english/index.ts';
import { normalise } from '../../src/text/tokens.ts';
import { at, childrenOf, type Element, parseXml } from './xml.ts';

/** The parts of a package by name, those that are XML parsed. */
export function partsOf(bytes: Uint8Array): Map<string, Element> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([name, content]): [string, Element] => [name, parseXml(strFromU8(content))]));
}

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
}

/**
 * The paragraphs that are left where all tracked changes are accepted, or rejected (ISO/IEC 29500-1, 17.13.5): inserted runs
 * go or stay, and deleted ones; a paragraph whose mark goes is joined to the next one, whose properties it takes.
 */
export function resolved(document: Element | undefined, how: 'accept' | 'reject'): WordParagraph[] {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const out: WordParagraph[] = [];
  let before = '';
  for (const paragraph of childrenOf(at(document, 'w:body'), 'w:p')) {
    const properties = at(paragraph, 'w:pPr');
    const text = before + runsOf(paragraph, gone);
    before = '';
    if (at(properties, 'w:rPr', gone)) before = text;
    else {
      const style = at(properties, 'w:pStyle');
      out.push({ style: style?.attributes['w:val'] ?? '', text });
    }
  }
  return out;
}

function runsOf(parent: Element, gone: string): string {
  return childrenOf(parent)
    .map((child) => {
      if (child.name === 'w:r') return childrenOf(child).map(textOf).join('');
      return child.name !== gone && /^w:(?:ins|del)$/.test(child.name) ? runsOf(child, gone) : '';
    })
    .join('');
}

function textOf({ name, children }: Element): string {
  if (name === 'w:tab') return '\t';
  return name === 'w:t' || name === 'w:delText' ? children.join('') : '';
}

/** The paragraphs of a draft as a document has them: each with its number, label or party before it. */
export function writtenOut(
  draft: Draft,
  { parties }: Report,
  show = (text: string) => text,
  words = english,
): string[] {
  const line = (head: string, gap: string, text: string) => show(head) + gap + show(normalise(text));
  return draft.points.flatMap((point) => [
    line(`${point.ref}.`, '\t', point.text),
    ...point.clauses.map(({ label, text }) => line(`${label})`, '\t', text)),
    ...point.variants.flatMap(({ party, text, clauses }) => [
      line(`${variantName(party, { parties, words })}:`, ' ', text),
      ...clauses.map((clause) => line(`${clause.label})`, '\t', clause.text)),
    ]),
  ]);
}
