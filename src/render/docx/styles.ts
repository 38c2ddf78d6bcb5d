import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Part } from '../../compare/redline.ts';
import type { Edition } from '../edition.ts';
import type { Said } from '../redline/front.ts';

/** The paragraphs of the drafts themselves, by what they are. */
export const DRAFT_STYLES: { readonly [R in Part['role']]: string } = {
  point: 'DraftPoint',
  clause: 'DraftClause',
  variant: 'DraftVariant',
  'variant clause': 'DraftVariantClause',
};

/** What is said of the drafts: paragraphs of these styles are in neither. */
export const SAID_STYLES: { readonly [K in Said['kind'] | 'label' | 'gap' | 'page' | 'comment']: string } = {
  title: 'PlancmpTitle',
  heading: 'PlancmpHeading',
  summary: 'PlancmpSummary',
  notice: 'PlancmpNotice',
  item: 'PlancmpItem',
  label: 'PlancmpLabel',
  gap: 'PlancmpGap',
  page: 'PlancmpPage',
  comment: 'PlancmpComment',
};

/** Fonts that every office program has, or has the measures of. */
const [SERIF, SANS] = ['Times New Roman', 'Arial'];
/** Twentieths of a point: the step of an indent, and the left margin of a label. */
const STEP = 680;
export const GREY = '595959';

/** The styles of a document: drafts in their own language, what is said of them in the language of the report. */
export function styles({ old, new: next, words }: Edition): IStylesOptions {
  const language = next.language ?? old.language;
  const draft = (role: Part['role'], name: string, left: number, hanging: number) =>
    style(DRAFT_STYLES[role], name, {
      paragraph: { indent: { left, hanging }, spacing: { after: 100, line: 264 } },
      run: { font: SERIF, size: 23, ...(language === undefined ? {} : { language: { value: language } }) },
    });
  const own = (kind: keyof typeof SAID_STYLES, name: string, size: number, options: Look) =>
    style(SAID_STYLES[kind], name, {
      paragraph: { spacing: { after: 80 }, ...options.paragraph },
      run: { font: SANS, size, language: { value: words.lang }, ...options.run },
    });
  return {
    default: { document: { run: { font: SERIF, size: 23 } } },
    // Styles that the package makes of its own are based on it.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: [
      draft('point', 'Draft point', STEP, STEP),
      draft('clause', 'Draft clause', 2 * STEP, STEP),
      draft('variant', 'Draft variant', STEP, 0),
      draft('variant clause', 'Draft variant clause', 2 * STEP, STEP),
      own('title', 'Plancmp title', 36, { paragraph: { spacing: { after: 200 } }, run: { bold: true } }),
      own('heading', 'Plancmp heading', 26, {
        paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 320, after: 120 } },
        run: { bold: true },
      }),
      own('summary', 'Plancmp summary', 21, { paragraph: { spacing: { after: 100, line: 264 } } }),
      own('notice', 'Plancmp notice', 18, { run: { color: GREY } }),
      own('item', 'Plancmp item', 18, { paragraph: { indent: { left: 200, hanging: 200 } } }),
      own('label', 'Plancmp label', 19, {
        paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 240, after: 60 } },
      }),
      own('gap', 'Plancmp gap', 18, {
        paragraph: { indent: { left: STEP } },
        run: { italics: true, color: GREY },
      }),
      own('page', 'Plancmp page', 16, { run: { color: GREY } }),
      own('comment', 'Plancmp comment', 18, { paragraph: { spacing: { after: 40 } } }),
    ],
  };
}

type Look = Pick<IParagraphStyleOptions, 'paragraph' | 'run'>;

function style(id: string, name: string, look: Look): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, ...look };
}
