import { useEffect, useState } from 'preact/hooks';
import { columnsLayout } from '../../charts/columns-layout.ts';

type Layout = typeof columnsLayout;

/** A net of more elements could not be read, and took 320 to 439 ms of script for 333 of them. */
export const MAX_NET = 150;

/** The layout of a graph: that of nets is loaded when one is drawn first, and columns are drawn until it is there. */
export function useLayout(isNet: boolean): Layout {
  const [force, setForce] = useState<Layout | null>(null);
  useEffect(() => {
    if (!isNet || force !== null) return;
    import('../../charts/force-layout.ts').then(
      ({ forceLayout }) => setForce(() => forceLayout),
      // Columns stay.
      () => {},
    );
  }, [isNet, force]);
  return isNet && force !== null ? force : columnsLayout;
}
