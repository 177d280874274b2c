/**
 * Whether a client asks for a page rather than for data, as a browser does when one types an
 * address.
 */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const data = Math.max(
    quality(accept, 'application/json'),
    quality(accept, 'application/graphql-response+json'),
  );
  return quality(accept, 'text/html') > data;
}

/** Whether an answer may be sent compressed with gzip. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return acceptEncoding !== undefined && quality(acceptEncoding, 'gzip') > 0;
}

/** How much a name is wanted, from 0 to 1; the most exact entry of the header decides. */
export function quality(header: string, name: string): number {
  const wanted = new Map(
    header.split(',').map((entry) => {
      const [range = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return [range, Number.isFinite(weight) ? weight : 0] as const;
    }),
  );
  const group = `${name.split('/')[0]}/*`;
  return wanted.get(name) ?? wanted.get(group) ?? wanted.get('*/*') ?? wanted.get('*') ?? 0;
}

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/** The content type of a GraphQL response that a client wants most; null when it accepts none that there is. */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined) return `${JSON_TYPE}; charset=utf-8`;
  const [json, response] = [quality(accept, JSON_TYPE), quality(accept, RESPONSE_TYPE)];
  if (json === 0 && response === 0) return null;
  return `${json >= response ? JSON_TYPE : RESPONSE_TYPE}; charset=utf-8`;
}
