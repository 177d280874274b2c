import { currentLocation, navigate, useLocation } from './location.ts';
import { type ReadState, readState, type Slots, type Values, writeState } from './slots.ts';

/** The state of a view, which is in the address. */
export interface UrlState<S extends Slots> extends ReadState<S> {
  /** Writes values to the address; as an adjustment, it adds no step to the history. */
  change(values: Partial<Values<S>>, isAdjustment?: boolean): void;
}

/** Reads a view's slots from the address, and again whenever it changes. */
export function useUrlState<S extends Slots>(slots: S): UrlState<S> {
  const { search } = useLocation();
  return {
    ...readState(slots, search),
    change: (values, isAdjustment = false) => {
      const next = writeState(slots, currentLocation().search, values);
      navigate(`${location.pathname}${next}`, isAdjustment);
    },
  };
}
