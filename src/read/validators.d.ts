/** An error of ajv's `verbose` mode, as far as it is read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: PartialSchema;
  /** The offending value. */
  readonly data?: unknown;
  /** The key at fault, for an error inside `propertyNames`. */
  readonly propertyName?: string;
}

export interface PartialSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, PartialSchema>>;
  readonly examples?: readonly unknown[];
}

/** A compiled schema; `errors` is set by each call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Made by `bin/build.js` from `schemas/`. */
export const draft: Validate;
export const themes: Validate;
export const parties: Validate;
export const links: Validate;
export const accepted: Validate;
export const config: Validate;
