/** A length in a path: one decimal, so that the same picture is the same bytes on every machine. */
export function px(n: number): number {
  const rounded = Math.round(n * 10) / 10;
  return Object.is(rounded, -0) ? 0 : rounded;
}

interface Ends {
  readonly x0: number;
  readonly x1: number;
  /** The middle at both ends. */
  readonly y0: number;
  readonly y1: number;
}

/** A band as wide at both ends, level where it begins and ends. */
export function ribbon({ x0, x1, y0, y1 }: Ends, width: number): string {
  const [a, b, half, middle] = [px(x0), px(x1), width / 2, px((x0 + x1) / 2)];
  const [top0, top1, low0, low1] = [y0 - half, y1 - half, y0 + half, y1 + half].map(px);
  return `M${a},${top0}C${middle},${top0} ${middle},${top1} ${b},${top1}V${low1}C${middle},${low1} ${middle},${low0} ${a},${low0}Z`;
}

/** A line of the same course. */
export function curve({ x0, x1, y0, y1 }: Ends): string {
  const middle = px((x0 + x1) / 2);
  return `M${px(x0)},${px(y0)}C${middle},${px(y0)} ${middle},${px(y1)} ${px(x1)},${px(y1)}`;
}

/** How far above or below its start the course is at a place between its ends, and at most until there. */
export function courseAt({ x0, x1, y0, y1 }: Ends, x: number): number {
  const along = Math.min(1, Math.max(0, (x - x0) / (x1 - x0)));
  let [low, high] = [0, 1];
  for (let k = 0; k < 20; k++) {
    const t = (low + high) / 2;
    const at = 1.5 * t * (1 - t) ** 2 + 1.5 * t ** 2 * (1 - t) + t ** 3;
    if (at < along) low = t;
    else high = t;
  }
  const t = (low + high) / 2;
  return y0 + (y1 - y0) * (3 * t ** 2 * (1 - t) + t ** 3);
}

/** A band that has one end only: it narrows from a point's bar to where it stops. */
export function stub(x0: number, x1: number, y: number, width: number): string {
  const [half, end] = [width / 2, width / 5];
  return `M${px(x0)},${px(y - half)}L${px(x1)},${px(y - end)}V${px(y + end)}L${px(x0)},${px(y + half)}Z`;
}
