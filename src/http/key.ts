import { hash } from 'node:crypto';
import { negotiate } from '../graphql/language.ts';
import type { Asked } from './asked.ts';

/** All that decides the bytes of an answer besides the dataset. */
export interface Decisive {
  /** The program: see `GraphqlService.edition`. */
  readonly edition: string;
  readonly asked: Asked;
  /** The content type of the answer. */
  readonly mediaType: string;
  readonly acceptLanguage: string | undefined;
}

/**
 * Under what an answer read from a dataset is kept: two requests that differ in any part never share a key. Of the
 * languages only what was negotiated counts, so that two headers that say the same share theirs.
 */
export function keyOf(
  { edition, asked, mediaType, acceptLanguage }: Decisive,
  dataset: string,
): string {
  const { query, operationName, variables, extensions } = asked;
  const languages = negotiate(acceptLanguage);
  const parts = [
    edition,
    dataset,
    query,
    operationName,
    variables,
    extensions,
    languages.asked,
    languages.refused,
    mediaType,
  ];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** Weak: whatever its encoding on the way, an answer is the same. */
export const etagOf = (key: string): string => `W/"${key}"`;

/** Whether `If-None-Match` names a tag. A star asks for any answer, and whether there is one is not yet known. */
export function namesTag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}
