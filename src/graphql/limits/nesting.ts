import { refusedResponse } from '../errors.ts';
import type { GraphqlParams, GraphqlResponse } from '../service.ts';
import { LIMITS, limitError } from './limits.ts';

/**
 * The response to variables or extensions that are nested too deeply; null for others. Checked before anything else
 * reads them, because serializing some thousand levels overflows the stack.
 */
export function nestingRefusal({ variables, extensions }: GraphqlParams): GraphqlResponse | null {
  const { maximum } = LIMITS.nesting;
  const isTooDeep = [variables, extensions].some((value) => isNestedDeeper(value, maximum));
  return isTooDeep ? refusedResponse(limitError('nesting', maximum + 1)) : null;
}

/** Whether objects and lists lie deeper within one another than a maximum. */
export function isNestedDeeper(value: unknown, maximum: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (maximum === 0) return true;
  return Object.values(value).some((part) => isNestedDeeper(part, maximum - 1));
}
