import type { Io } from '../io.ts';

/** A revision to compare with, and who named it. */
export interface NamedBase {
  readonly rev: string;
  /** As messages say it: `--base`, `GITHUB_BASE_REF`. */
  readonly from: string;
}

/** What a CI system says of the base; `none` where it runs for something that has none, such as a schedule. */
export type CiBase = NamedBase | { readonly none: string };

type Env = Io['env'];

/**
 * The base that the environment of a CI job names; undefined outside of GitHub Actions and GitLab CI. `payload` is what the file
 * that `GITHUB_EVENT_PATH` names holds, as JSON.
 *
 * Variables: docs.github.com/en/actions/reference/workflows-and-actions/variables and
 * docs.gitlab.com/ci/variables/predefined_variables; payloads (`pull_request.base.sha`, `merge_group.base_sha`, `before` and
 * `repository.default_branch` of a push): docs.github.com/en/webhooks/webhook-events-and-payloads. Of a first push, and of what
 * has no commit before it, both write a hash of zeros.
 */
export function ciBase(env: Env, payload: unknown): CiBase | undefined {
  if (env.GITHUB_ACTIONS === 'true') return onGitHub(env, payload);
  return env.GITLAB_CI === 'true' ? onGitLab(env) : undefined;
}

function onGitHub(env: Env, payload: unknown): CiBase {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_BASE_REF: target, GITHUB_REF: ref } = env;
  const at = (...keys: readonly string[]) => textAt(payload, keys);
  const from = `GITHUB_EVENT_PATH, ${event}`;
  const asked = at('pull_request', 'base', 'sha') ?? at('merge_group', 'base_sha');
  if (asked !== undefined) return { rev: asked, from };
  if (target) return { rev: `origin/${target}`, from: 'GITHUB_BASE_REF' };
  const before = at('before');
  if (event !== 'push' || before === undefined)
    return { none: `GitHub Actions names no base for ${event || 'this event'}` };
  return hashOrBranch(before, at('repository', 'default_branch'), from, ref?.replace(/^refs\/heads\//, ''));
}

function onGitLab(env: Env): CiBase {
  const { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: target } = env;
  if (base) return { rev: base, from: 'CI_MERGE_REQUEST_DIFF_BASE_SHA' };
  if (target) return { rev: `origin/${target}`, from: 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME' };
  const { CI_COMMIT_BEFORE_SHA: before = '', CI_DEFAULT_BRANCH: main, CI_COMMIT_BRANCH: branch } = env;
  const from = before === '' || isZeros(before) ? 'CI_DEFAULT_BRANCH' : 'CI_COMMIT_BEFORE_SHA';
  return hashOrBranch(before, main, from, branch);
}

/** The commit before a push, or else the default branch; on that branch itself there is nothing to compare with. */
function hashOrBranch(before: string, main: string | undefined, from: string, branch?: string): CiBase {
  if (before !== '' && !isZeros(before)) return { rev: before, from };
  if (!main) return { none: 'the environment names neither a commit before this one nor a default branch' };
  if (main === branch) return { none: `nothing comes before this run on ${main}` };
  return { rev: `origin/${main}`, from };
}

/** The head of the pull request that a GitHub job runs for: `pull_request.head.sha` of its payload. */
export function pullHead(env: Env, payload: unknown): string | undefined {
  return env.GITHUB_ACTIONS === 'true' ? textAt(payload, ['pull_request', 'head', 'sha']) : undefined;
}

function isZeros(hash: string): boolean {
  return /^0+$/.test(hash);
}

/** The text under some keys of what need not be a mapping. */
function textAt(value: unknown, keys: readonly string[]): string | undefined {
  const found = keys.reduce<unknown>(
    (at, key) => (at instanceof Object ? (at as Readonly<Record<string, unknown>>)[key] : undefined),
    value,
  );
  return typeof found === 'string' && found !== '' ? found : undefined;
}
