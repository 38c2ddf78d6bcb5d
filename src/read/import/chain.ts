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
  const first = starts[0];
  if (first?.kind === 'roman') return romanChain(starts);
  if (starts.length > 2 && starts.every(({ value }) => value === 1)) return [...starts];
  // A heading such as '28 points for peace' must not start the count, so the first 1 is tried as well.
  const fromOne = starts.slice(
    Math.max(
      0,
      starts.findIndex(({ value }) => value === 1),
    ),
  );
  return longest([chain(starts), chain(fromOne)]);
}

// A letter such as I or V is taken for a number only where the text counts I, II.
function romanChain(starts: readonly Start[]): Start[] {
  const first = starts.findIndex(({ value }) => value === 1);
  const chained = first < 0 ? [] : chain(starts.slice(first));
  return chained[1]?.value === 2 ? chained : [];
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
    const last = members.at(-1);
    const verdict = judge(start, last, highest, inner, starts[at + 1], () => comesAgain(starts, at));
    if (verdict === 'list') inner = start.value;
    if (verdict !== 'point') return;
    if (start.value > highest || start.part !== last?.part) inner = 0;
    highest = Math.max(highest, start.value);
    members.push(start);
  });
  return members;
}

function judge(
  start: Start,
  last: Start | undefined,
  highest: number,
  inner: number,
  next: Start | undefined,
  again: () => boolean,
): 'point' | 'list' | 'text' {
  const { value, part, opens } = start;
  if (last === undefined) return isFirst(start, next) ? 'point' : 'text';
  const continues = inner > 0 && value === inner + 1 && part === last.part;
  const elsewhere = (continues || !opens) && again();
  if (value === highest + 1 && !elsewhere) return 'point';
  if (continues) return 'list';
  if (!opens) return 'text';
  if (value === 1 && part === last.part) return 'list';
  return value <= highest + widestGap ? 'point' : 'text';
}

// An excerpt may begin anywhere, but then the layout or the number that follows has to speak for it.
function isFirst({ value, opens }: Start, next: Start | undefined): boolean {
  const step = (next?.value ?? 0) - value;
  return value === 1 || (value <= widestGap * 3 && (opens || (step > 0 && step <= 3)));
}

// Whether the same number stands again not far below, at a better place: then this one is of a list or a sentence.
function comesAgain(starts: readonly Start[], at: number): boolean {
  const value = starts[at]?.value;
  const near = starts.slice(at + 1, at + 1 + widestGap);
  return near.some((start) => start.value === value && start.opens);
}
