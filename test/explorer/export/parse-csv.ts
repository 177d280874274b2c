/** Reads CSV as RFC 4180 defines it, without a byte order mark. @throws Error if it is not well formed */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let rest = text.replace(/^\uFEFF/, '');
  let line: string[] = [];
  while (rest !== '') {
    const [whole, quoted, bare, end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`No field begins at ${rest.slice(0, 40)}`);
    line.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') {
      lines.push(line);
      line = [];
    }
    rest = rest.slice(whole.length);
  }
  return lines;
}
