import { bestChain, longest, type Numbering, type Start, widestGap } from './chain.ts';
import { decimalNumbering } from './decimals.ts';
import { isTitle, type Line } from './lines.ts';
import { pointMarker } from './markers.ts';

/**
 * Finds the numbering of a text: of all the ways in which its lines are numbered, the one that goes on longest.
 * A line is in it because it continues it; layout is asked only where the numbers leap. So a year or a quantity at
 * the start of a wrapped line starts no point, and a list that counts from 1 inside a point does not either.
 */
export function findNumbering(lines: readonly Line[]): Numbering {
  const candidates = collect(lines);
  const styles = group(candidates.filter(({ kind }) => kind !== 'decimal'));
  const chains = styles.map((starts) => ({ starts, chain: bestChain(starts) }));
  const outer = chains.filter(
    (one) => !chains.some((other) => other !== one && encloses(other.chain, one, lines)),
  );
  const chosen = longest(outer.map(({ chain }) => chain));
  const decimal = decimalNumbering(candidates, chosen);
  if (decimal) return decimal;
  const starts = fill(chosen, candidates);
  const titles = partTitles(chains.map(({ chain }) => chain).filter((chain) => chain !== chosen));
  return {
    starts,
    sections: titles,
    passed: passedOver(starts, candidates),
    asText: starts[0]?.kind === 'roman',
  };
}

function collect(lines: readonly Line[]): Start[] {
  let part = 0;
  const starts: Start[] = [];
  lines.forEach((line, at) => {
    const marker = line.mark === 'none' ? pointMarker(line) : undefined;
    if (marker) starts.push({ ...marker, at, line, part, opens: line.opens || marker.strong });
    else if (line.heading > 0) part += 1;
  });
  return starts;
}

function group(starts: readonly Start[]): Start[][] {
  const styles = new Map<string, Start[]>();
  for (const start of starts) {
    const style = styles.get(start.style);
    if (style) style.push(start);
    else styles.set(start.style, [start]);
  }
  return [...styles.values()];
}

// A list inside points counts anew in each, or stands whole inside one, or is announced by a colon.
function encloses(
  outer: readonly Start[],
  inner: { starts: readonly Start[]; chain: readonly Start[] },
  lines: readonly Line[],
): boolean {
  const [first] = inner.chain;
  if (!first || outer.length < 2 || (outer[0]?.at ?? 0) > first.at || first.value !== 1) return false;
  const ones = inner.starts.filter(({ value }) => value === 1);
  const owners = ones.map(({ at }) => outer.findLastIndex((start) => start.at < at));
  if (ones.length > 1) return new Set(owners).size === owners.length;
  const next = outer[(owners[0] ?? 0) + 1];
  const whole = next !== undefined && next.at > (inner.chain.at(-1)?.at ?? 0);
  return whole || /:[*_]*$/.test(lines[first.at - 1]?.text ?? '');
}

// Texts are retyped by hand: a '7)' among '6.' and '8.' is point 7, unless it counts on from a '6)' of its own.
function fill(chosen: readonly Start[], candidates: readonly Start[]): Start[] {
  if (chosen[0]?.kind !== 'integer') return [...chosen];
  const members = new Set(chosen);
  const values = new Set(chosen.map(({ value }) => value));
  const filled: Start[] = [];
  let list: Start | undefined;
  for (const start of candidates) {
    const missing = start.kind === 'integer' && start.value === (filled.at(-1)?.value ?? 0) + 1;
    const listed = list?.style === start.style && start.value === list.value + 1;
    const taken = members.has(start) || (missing && !values.has(start.value) && !listed);
    if (taken) filled.push(start);
    list = taken ? undefined : start;
  }
  return filled;
}

// Lines of the numbering's own style that would carry it on and were read as text: '600.' in a sentence, or a point.
function passedOver(starts: readonly Start[], candidates: readonly Start[]): Start[] {
  const members = new Set(starts);
  const style = starts[0]?.style;
  let last = Number.POSITIVE_INFINITY;
  let list: number | undefined;
  return candidates.filter((start) => {
    if (start.style !== style) return false;
    if (members.has(start)) last = start.value;
    const listed = start.value === 1 || start.value - 1 === list;
    list = members.has(start) ? undefined : listed ? start.value : list;
    return !members.has(start) && !listed && start.value > last && start.value <= last + widestGap;
  });
}

// Numbered titles of parts, as in 'II. Economy' among points 1 to 28.
function partTitles(chains: readonly (readonly Start[])[]): Set<number> {
  const titled = chains.filter(
    ([first, second]) => first && second && (first.kind === 'roman' || first.line.heading > 0),
  );
  return new Set(
    titled
      .flat()
      .filter((start) => isTitle(start.rest))
      .map(({ at }) => at),
  );
}
