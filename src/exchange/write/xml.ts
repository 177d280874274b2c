/** Characters that XML 1.0 cannot hold, not even escaped, and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text inside an element or an attribute. What XML forbids becomes U+FFFD; line ends are kept. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** Attributes, without those that have no value. */
export const attributes = (
  values: Readonly<Record<string, string | number | boolean | null>>,
): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
