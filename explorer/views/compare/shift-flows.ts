import { ROLES } from '../../components/roles.ts';
import type { ParadigmRole } from '../../graphql/generated.ts';

/** How many links lead from one place to another. */
export interface PlaceFlow {
  readonly from: ParadigmRole;
  readonly to: ParadigmRole;
  readonly count: number;
}

/** The places between which links shift, in the order of the paradigm, and how many do. */
export function flowsOf(shifts: readonly Omit<PlaceFlow, 'count'>[]): {
  readonly from: readonly ParadigmRole[];
  readonly to: readonly ParadigmRole[];
  readonly counts: readonly (readonly number[])[];
  readonly flows: readonly PlaceFlow[];
} {
  const from = ROLES.filter((role) => shifts.some((shift) => shift.from === role));
  const to = ROLES.filter((role) => shifts.some((shift) => shift.to === role));
  const countOf = (one: ParadigmRole, other: ParadigmRole) =>
    shifts.filter((shift) => shift.from === one && shift.to === other).length;
  const counts = from.map((one) => to.map((other) => countOf(one, other)));
  const flows = from.flatMap((one) =>
    to.map((other) => ({ from: one, to: other, count: countOf(one, other) })),
  );
  return { from, to, counts, flows: flows.filter(({ count }) => count > 0) };
}
