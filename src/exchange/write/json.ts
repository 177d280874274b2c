/** A lone surrogate as JSON escapes it; not where the backslash before it is itself escaped. */
const LONE_SURROGATE = /(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** A value as JSON in UTF-8. A lone surrogate, which no reader can decode, becomes U+FFFD. */
export const jsonOf = (value: unknown, indent: number): string =>
  `${JSON.stringify(value, null, indent).replace(LONE_SURROGATE, '\uFFFD')}\n`;
