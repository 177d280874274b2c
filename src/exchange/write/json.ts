/** A value as JSON in UTF-8. A lone surrogate, which JSON would escape and no reader can decode, becomes U+FFFD. */
export const jsonOf = (value: unknown, indent: number): string =>
  `${JSON.stringify(value, (_key, one) => (typeof one === 'string' ? one.replace(/\p{Surrogate}/gu, '\uFFFD') : one), indent)}\n`;
