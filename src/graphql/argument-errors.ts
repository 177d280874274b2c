import { badUserInput, limitExceeded, shown } from '../errors.ts';
import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import { nearestKeys } from '../model/nearest-keys.ts';
import type { Loaders } from './loaders.ts';

/** Refuses an empty filter, which matches nothing and is nearly always a mistake. @throws ApiError BAD_USER_INPUT */
export function refuseEmpty(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list?.length === 0) {
    throw badUserInput(argument, 'the list is empty; leave it out to restrict nothing.');
  }
}

/** Refuses a list that is longer than its maximum. @throws ApiError LIMIT_EXCEEDED */
export function refuseMoreThan(limit: number, argument: string, list: readonly unknown[]): void {
  if (list.length > limit) throw limitExceeded(argument, list.length, limit, 'items');
}

/** Refuses a list of studies that is empty, or longer than any. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
export function refuseWrongLength(
  argument: string,
  studies: readonly unknown[] | null | undefined,
): void {
  refuseEmpty(argument, studies);
  refuseMoreThan(MAX_COMPARED_STUDIES, argument, studies ?? []);
}

/** Refuses a number of items that is negative or above a maximum. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED */
export function refuseWrongFirst(first: number, maximum: number): void {
  if (first < 0) throw badUserInput('first', `${first} is below 0.`);
  if (first > maximum) throw limitExceeded('first', first, maximum);
}

/**
 * Refuses the first study of an argument that does not exist, and names the closest keys. The rows that were read
 * report unknown studies, so that a valid request costs no additional read. @throws ApiError BAD_USER_INPUT
 */
export async function refuseUnknownStudies(
  load: Loaders,
  argument: string,
  requested: readonly (string | null | undefined)[] | null | undefined,
  { unknownStudies }: { readonly unknownStudies: readonly string[] },
): Promise<void> {
  const unknown = requested?.find((key) => key != null && unknownStudies.includes(key));
  if (unknown == null) return;
  const known = await load.studyKeys();
  throw badUserInput(
    argument,
    `there is no study "${shown(unknown)}".`,
    nearestKeys(unknown, known),
  );
}

/**
 * Refuses a list of studies that is empty, too long, or names one that does not exist. For reads that report no unknown
 * studies, because they start elsewhere: it reads the named ones. @throws ApiError BAD_USER_INPUT or LIMIT_EXCEEDED
 */
export async function refuseWrongStudies(
  load: Loaders,
  argument: string,
  keys: readonly string[] | null,
): Promise<void> {
  if (keys === null) return;
  refuseWrongLength(argument, keys);
  const rows = await Promise.all(keys.map((key) => load.byKey('studies').load(key)));
  const unknownStudies = keys.filter((_key, at) => rows[at] === null);
  await refuseUnknownStudies(load, argument, keys, { unknownStudies });
}
