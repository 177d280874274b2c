/** A media type with its parameters (RFC 9110, section 8.3.1). */
export interface MediaType {
  /** In lower case, such as `application/json`. */
  readonly essence: string;
  /** By their names in lower case, without quotes; the first of each name. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const TYPE = new RegExp(`^\\s*(${TOKEN}/${TOKEN})\\s*(?:;|$)`);
/** One parameter, or none between two semicolons, which RFC 9110 (section 5.6.6) allows. */
const PARAMETER = new RegExp(
  `;\\s*(?:(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)"))?\\s*(?=;|$)`,
  'y',
);

/** Reads a `Content-Type`; null when it is none. */
function parseMediaType(text: string): MediaType | null {
  const essence = TYPE.exec(text)?.[1];
  if (essence === undefined) return null;
  const rest = text.slice(text.indexOf(essence) + essence.length).trim();
  const parameters = new Map<string, string>();
  PARAMETER.lastIndex = 0;
  for (let at = 0; at < rest.length; at = PARAMETER.lastIndex) {
    const found = PARAMETER.exec(rest);
    if (found === null) return null;
    const [, name, token, quoted] = found;
    const value = token ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? '';
    if (name !== undefined && !parameters.has(name.toLowerCase())) {
      parameters.set(name.toLowerCase(), value);
    }
  }
  return { essence: essence.toLowerCase(), parameters };
}

/** Whether a `Content-Type` is JSON, whatever its parameters; a form or plain text never is. */
export const isJson = (contentType: string): boolean =>
  parseMediaType(contentType)?.essence === 'application/json';

/** Whether a `Content-Type` is JSON in UTF-8. Unknown parameters are ignored (RFC 8259, section 11). */
export function isJsonInUtf8(contentType: string): boolean {
  const type = parseMediaType(contentType);
  if (type?.essence !== 'application/json') return false;
  return /^utf-?8$/i.test(type.parameters.get('charset') ?? 'utf-8');
}
