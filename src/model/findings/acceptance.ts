/** What is found in the file of accepted findings, held against what a check found; `entry` is an entry's fingerprint. */
export type AcceptanceFacts =
  /** `counts`: it covered a finding of this run, which counts again. */
  | {
      readonly rule: 'acceptance-expired';
      readonly entry: string;
      readonly until: string;
      readonly counts: boolean;
    }
  | { readonly rule: 'acceptance-unmatched'; readonly entry: string; readonly of: string }
  | { readonly rule: 'acceptance-duplicate'; readonly entry: string; readonly firstLine: number };
