import type { ParadigmRole } from '../graphql/generated.ts';

/** The places of the paradigm, in its order. */
export const ROLES = [
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
] as const satisfies readonly ParadigmRole[];
