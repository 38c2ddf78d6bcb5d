/** What is found in a settings file beyond what its schema says. */
export type ConfigFacts =
  /** A rule whose level nobody can choose: what breaks it cannot be compared, or set. */
  | { readonly rule: 'config-rule-fixed'; readonly set: string }
  | { readonly rule: 'red-line-without-test'; readonly id: string };
