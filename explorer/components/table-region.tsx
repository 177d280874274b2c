import type { ComponentChildren } from 'preact';
import { useMessages } from './page.ts';
import { MESSAGES } from './table.messages.ts';

/** Where a table scrolls sideways. A matrix stays one on a narrow screen, where other tables become lists. */
export function TableRegion({
  caption,
  isMatrix = false,
  children,
}: {
  readonly caption: string;
  readonly isMatrix?: boolean;
  readonly children: ComponentChildren;
}) {
  const name = useMessages(MESSAGES)('scroll', { name: caption });
  const style = isMatrix ? 'table-region is-matrix' : 'table-region';
  return (
    // A region that scrolls must take the focus, or the keyboard cannot scroll it (axe, scrollable-region-focusable).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the two rules contradict each other.
    <section class={style} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
