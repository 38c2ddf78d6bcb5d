import type { Evidence } from '../draft.ts';

/** What is found in a file by itself: whether it can be read, keeps its schema, and is right. */
export type FileFacts =
  // a file that cannot be read at all
  | {
      readonly rule: 'file-unreadable';
      readonly detail:
        | 'missing'
        | 'directory'
        | 'denied'
        | 'special'
        | 'outside'
        | 'loop'
        | 'dangling'
        | 'long-name'
        | 'socket'
        | 'device'
        | 'handles'
        | 'other';
    }
  // `bytes` is absent where it was not read to its end
  | { readonly rule: 'file-too-large'; readonly bytes?: number; readonly limit: number }
  | { readonly rule: 'file-encoding'; readonly encoding?: 'UTF-16' }
  | { readonly rule: 'file-empty' }
  // what else is wrong with the file, left out of a list that is long enough; at the first of it; `count` is the least there is
  | { readonly rule: 'file-more-findings'; readonly count: number }
  // YAML
  | { readonly rule: 'yaml-syntax'; readonly detail: YamlProblem; readonly found?: string }
  | { readonly rule: 'yaml-tab' }
  | { readonly rule: 'yaml-duplicate-key'; readonly key: string; readonly firstLine: number }
  | { readonly rule: 'yaml-alias'; readonly what: 'anchor' | 'alias' | 'merge'; readonly name: string }
  | { readonly rule: 'yaml-tag'; readonly tag: string }
  | { readonly rule: 'yaml-depth'; readonly limit: number }
  | { readonly rule: 'yaml-size'; readonly of: 'piece' | 'file'; readonly limit: number }
  | { readonly rule: 'yaml-documents' }
  | { readonly rule: 'yaml-byte-order-mark' }
  | { readonly rule: 'yaml-crlf' }
  // schema; `key` is the key of the value, with `[]` for an item of a list, empty at the top of the file; `example` is the right form as YAML
  | {
      readonly rule: 'schema-unknown-key';
      readonly key: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'schema-missing-key';
      readonly key: string;
      readonly within: string;
      readonly example?: string;
    }
  // `expected` are JSON Schema types, `found` is JSON, `[` and `{` alone stand for a whole list and mapping
  | {
      readonly rule: 'schema-type';
      readonly key: string;
      readonly expected: readonly string[];
      readonly found: string;
      readonly example?: string;
    }
  | {
      readonly rule: 'schema-empty';
      readonly key: string;
      readonly expected: readonly string[];
      readonly example?: string;
    }
  | {
      readonly rule: 'schema-conflict';
      readonly key: string;
      readonly with: 'deleted' | 'unpublished' | 'variants';
    }
  | {
      readonly rule: 'schema-repeated';
      readonly key: string;
      readonly value: string;
      readonly firstLine: number;
    }
  | { readonly rule: 'schema-number'; readonly key: string; readonly written: string; readonly read: string }
  | {
      readonly rule: 'schema-value';
      readonly key: string;
      readonly found: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | {
      readonly rule: 'schema-form';
      readonly key: string;
      readonly found: string;
      readonly form: TextForm;
      readonly example?: string;
    }
  // what makes a comparison impossible
  | { readonly rule: 'number-duplicate'; readonly number: string; readonly firstLine: number }
  | { readonly rule: 'id-duplicate'; readonly id: string; readonly firstLine: number }
  | { readonly rule: 'name-duplicate'; readonly name: string; readonly firstLine: number }
  // judgement; `missing` holds numbers and runs of them, as in `7` and `9–12`
  | { readonly rule: 'number-gap'; readonly missing: readonly string[]; readonly before: string }
  | { readonly rule: 'number-order'; readonly number: string; readonly after: string }
  | {
      readonly rule: 'clause-duplicate';
      readonly label: string;
      readonly point: string;
      readonly firstLine: number;
    }
  | {
      readonly rule: 'variant-duplicate';
      readonly party: string;
      readonly point: string;
      readonly firstLine: number;
    }
  | {
      readonly rule: 'theme-unknown';
      readonly theme: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'theme-duplicate'; readonly theme: string; readonly point: string }
  | {
      readonly rule: 'source-unknown';
      readonly source: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'based-on-unknown';
      readonly draft: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'text-empty'; readonly ref: string }
  | {
      readonly rule: 'text-character';
      readonly codePoint: number;
      readonly what: 'control' | 'bidi' | 'zero-width';
    }
  | {
      readonly rule: 'text-duplicate';
      readonly ref: string;
      readonly first: string;
      readonly firstLine: number;
    }
  | { readonly rule: 'id-file-name'; readonly id: string }
  // how well its texts are known; `ref` is of a point, a clause or a party's variant
  | {
      readonly rule: 'source-missing';
      readonly ref: string;
      readonly evidence?: Evidence;
      readonly words: string;
    }
  | { readonly rule: 'unverified-point'; readonly ref: string; readonly words: string }
  // links files; `expected` and `other` are names of files without their ending
  | {
      readonly rule: 'link-draft-unknown';
      readonly draft: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'link-file-name'; readonly expected: string }
  | { readonly rule: 'link-file-twice'; readonly other: string }
  | {
      readonly rule: 'link-ref-unknown';
      readonly ref: string;
      readonly draft: string;
      /** The draft keeps the number or label without text. */
      readonly gap?: 'deleted' | 'unpublished';
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'link-duplicate'; readonly firstLine: number }
  | {
      readonly rule: 'link-fixed-twice';
      readonly ref: string;
      readonly draft: string;
      readonly firstLine: number;
    }
  | {
      readonly rule: 'link-contradiction';
      readonly old: string;
      readonly new: string;
      readonly firstLine: number;
    }
  | { readonly rule: 'link-needless'; readonly link: 'fixed' | 'forbidden' };

/** What is wrong with a piece of YAML; `other` comes with the parser's own words in `found`. */
export type YamlProblem =
  | 'colon'
  | 'continued'
  | 'no-colon'
  | 'indent'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'after-quote'
  | 'start-character'
  | 'escape'
  | 'block-header'
  | 'list-on-key-line'
  | 'comma'
  | 'complex-key'
  | 'comment'
  | 'directive'
  | 'stray'
  | 'other';

/** The forms that texts of a fixed shape have to keep. */
export type TextForm =
  | 'id'
  | 'theme-id'
  | 'source-key'
  | 'date'
  | 'source-date'
  | 'language'
  | 'url'
  | 'number'
  | 'label'
  | 'keyword'
  | 'fingerprint'
  | 'rule'
  | 'point'
  | 'draft-ref'
  | 'term'
  | 'quantity';
