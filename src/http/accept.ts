import Negotiator from 'negotiator';

/** Content negotiation (RFC 9110, section 12.5). */

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/** The offered media type that a client prefers; undefined when it accepts none. */
const mediaTypeOf = (accept: string | undefined, offered: string[]): string | undefined =>
  new Negotiator({ headers: { accept } }).mediaType(offered);

/** Whether a client prefers a page to data, as a browser does that opens an address. */
export const prefersHtml = (accept: string | undefined): boolean =>
  accept !== undefined &&
  mediaTypeOf(accept, [JSON_TYPE, RESPONSE_TYPE, 'text/html']) === 'text/html';

/** The content type of a GraphQL response that a client prefers; null when it accepts neither. */
export function negotiateMediaType(accept = '*/*'): string | null {
  if (accept === '*/*') return `${JSON_TYPE}; charset=utf-8`;
  const type = mediaTypeOf(accept, [JSON_TYPE, RESPONSE_TYPE]);
  return type === undefined ? null : `${type}; charset=utf-8`;
}

/** The offered language that a client prefers; the first one when it accepts none. */
export function preferredLanguage<Tag extends string>(
  acceptLanguage: string | undefined,
  offered: readonly [Tag, ...Tag[]],
): Tag {
  const [best] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages([
    ...offered,
  ]);
  return offered.find((one) => one === best) ?? offered[0];
}

/** A content coding; null is no coding. */
export type Encoding = 'br' | 'gzip' | null;

/** `preferred` breaks ties; the package's types lack it. */
interface EncodingNegotiator {
  encoding(
    offered: readonly string[],
    options: { readonly preferred: readonly string[] },
  ): string | undefined;
}

/** The offered encoding that a client prefers; between equals, the one that is offered first. */
export function negotiateEncoding(
  acceptEncoding: string | undefined,
  offered: readonly Exclude<Encoding, null>[] = ['br', 'gzip'],
): Encoding {
  if (acceptEncoding === undefined) return null;
  const headers = { 'accept-encoding': acceptEncoding };
  const negotiator: EncodingNegotiator = new Negotiator({ headers });
  const encoding = negotiator.encoding([...offered, 'identity'], { preferred: offered });
  return offered.find((one) => one === encoding) ?? null;
}
