import { px } from './shapes.ts';

/** The mark of a kind, on a band or beside words, around a place. */
export function Sign({ text, x, y, unit }: { text: string; x: number; y: number; unit: number }) {
  const size = Math.min(13, unit - 3);
  const tall = Math.min(16, unit - 2);
  const wide = Array.from(text).length * 9 + 7;
  return (
    <>
      <rect
        class="badge"
        x={px(x - wide / 2)}
        y={px(y - tall / 2)}
        width={wide}
        height={tall}
        rx={tall / 2}
      />
      <text class="sign" x={px(x)} y={px(y + size * 0.36)} font-size={size}>
        {text}
      </text>
    </>
  );
}
