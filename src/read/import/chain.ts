import type { Line } from './lines.ts';
import type { PointMarker } from './markers.ts';

/** A line that starts a point, or might. `at` is its index in the lines. */
export interface Start extends PointMarker {
  readonly at: number;
  readonly line: Line;
  /** Whether a point may well start here, by layout or by the form of the number. */
  readonly opens: boolean;
  /** How many unnumbered headings stand above it: a numbering may begin anew under each. */
  readonly part: number;
}

/** Which lines start points and which are numbered titles of parts; both by index, in order. */
export interface Numbering {
  readonly starts: readonly Start[];
  readonly sections: ReadonlySet<number>;
  /** Lines read as text that might start points after all. */
  readonly passed: readonly Start[];
  /** Numbers are written as strings: Roman or decimal ones. */
  readonly asText: boolean;
}

/** A jump of more numbers than this is no gap in a numbering: '600.' or '90.' at a line start is a quantity. */
export const widestGap = 30;

/** The longest run of starts of one style that goes on as a numbering does; empty where none does. */
export function bestChain(starts: readonly Start[]): Start[] {
  if (starts[0]?.kind === 'roman') return romanChain(starts);
  if (starts.length > 2 && starts.every(({ value }) => value === 1)) return [...starts];
  // A heading such as '28 points for peace' must not start the count, so the first 1 is tried as well.
  return longest([chain(starts), chain(fromOne(starts))]);
}

// A letter such as I or V is taken for a number only where the text counts I, II.
function romanChain(starts: readonly Start[]): Start[] {
  const chained = chain(fromOne(starts));
  return chained[0]?.value === 1 && chained[1]?.value === 2 ? chained : [];
}

function fromOne(starts: readonly Start[]): readonly Start[] {
  const first = starts.findIndex(({ value }) => value === 1);
  return starts.slice(Math.max(0, first));
}

/** The longest of several chains, the first of equal ones. */
export function longest(chains: readonly Start[][]): Start[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

function chain(starts: readonly Start[]): Start[] {
  const members: Start[] = [];
  let highest = 0;
  let inner = 0;
  starts.forEach((start, at) => {
    const below = starts.slice(at + 1, at + 1 + widestGap);
    const verdict = judge(start, below, members.at(-1), highest, inner);
    if (verdict === 'list') inner = start.value;
    if (verdict !== 'point') return;
    inner = 0;
    highest = Math.max(highest, start.value);
    members.push(start);
  });
  return members;
}

/** What a start is among the points so far: the next point, the next item of a list inside one, or running text. */
function judge(
  start: Start,
  below: readonly Start[],
  last: Start | undefined,
  highest: number,
  inner: number,
): 'point' | 'list' | undefined {
  const { value, part, opens } = start;
  if (last === undefined) return isFirst(start, below[0]) ? 'point' : undefined;
  // Where the same number stands again not far below, at a better place, this one is of a list or a sentence.
  const comesAgain = below.some((other) => other.value === value && other.opens);
  if (value === highest + 1 && !comesAgain) return 'point';
  if (inner > 0 && value === inner + 1) return 'list';
  if (!opens) return undefined;
  if (value === 1 && part === last.part) return 'list';
  return value <= highest + widestGap ? 'point' : undefined;
}

// An excerpt may begin anywhere, but then the layout or the number that follows has to speak for it.
function isFirst({ value, opens }: Start, next: Start | undefined): boolean {
  const step = (next?.value ?? 0) - value;
  return value === 1 || (value <= widestGap * 3 && (opens || (step > 0 && step <= 3)));
}
