import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself where the page is narrow; the keyboard can reach it to do so. */
export function Scrolled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keys too
    <section class="scrolled" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
