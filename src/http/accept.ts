import Negotiator from 'negotiator';

/** Content negotiation (RFC 9110, section 12.5). */

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/** What a client wants most of what is offered; undefined when it accepts nothing of it. */
const mediaTypeOf = (accept: string | undefined, offered: string[]): string | undefined =>
  new Negotiator({ headers: { accept } }).mediaType(offered);

/** Whether a client asks for a page rather than for data, as a browser does when one types an address. */
export const prefersHtml = (accept: string | undefined): boolean =>
  accept !== undefined &&
  mediaTypeOf(accept, [JSON_TYPE, RESPONSE_TYPE, 'text/html']) === 'text/html';

/** The content type of a GraphQL response that a client wants most; null when it accepts none that there is. */
export function negotiateMediaType(accept: string | undefined): string | null {
  const type = mediaTypeOf(accept, [JSON_TYPE, RESPONSE_TYPE]);
  return type === undefined ? null : `${type}; charset=utf-8`;
}

/** How a body may travel; null is as it is. */
export type Encoding = 'br' | 'gzip' | null;

/** `preferred` breaks ties; the types of the package do not know it yet. */
interface EncodingNegotiator {
  encoding(
    offered: readonly string[],
    options: { readonly preferred: readonly string[] },
  ): string | undefined;
}

/** The encoding that a client wants most; of two wanted alike, the shorter one. */
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
