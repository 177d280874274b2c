/** The path and the query string of a request. */
export interface RequestTarget {
  readonly pathname: string;
  /** With its question mark; an empty string when there is none. */
  readonly search: string;
}

/** `http://host` before the path, which every server must accept (RFC 9112, section 3.2.2). */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#@\s]+/i;

/**
 * Splits the target of a request at the question mark, after the host of an absolute form. The path is compared as
 * text, never decoded or resolved.
 */
export function parseTarget(url = '/'): RequestTarget {
  const target = url.replace(ABSOLUTE_FORM, '');
  const mark = target.indexOf('?');
  const pathname = mark < 0 ? target : target.slice(0, mark);
  return { pathname: pathname || '/', search: mark < 0 ? '' : target.slice(mark) };
}
