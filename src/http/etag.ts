/** Weak, because a response is the same in every encoding (RFC 9110, section 8.8.1). */
export const etagOf = (key: string): string => `W/"${key}"`;

/** Whether `If-None-Match` names an ETag. `*` never matches, because it is unknown whether a response exists. */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = etag.slice(2);
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}
