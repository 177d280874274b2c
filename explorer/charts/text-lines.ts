/** The width of a text in pixels, in one size and weight. */
export type TextWidth = (text: string, weight?: number) => number;

/** How the texts of a drawing are set. */
export interface TypeSetting {
  /** Of the letters, in pixels. */
  readonly size: number;
  /** From one baseline to the next, in pixels. */
  readonly lineHeight: number;
  readonly widthOf: TextWidth;
}

/** Places where a long word may go on in the next line: after a hyphen, a slash or a half-space. */
const BREAKS = /(?<=[-/\u2010\u200c])/u;

/**
 * Sets a text in lines of at most `width` pixels. No text is ever cut: a word that is too long for a line goes on
 * in the next one.
 */
export function linesOf(
  text: string,
  width: number,
  widthOf: TextWidth,
  weight?: number,
): string[] {
  const fits = (line: string) => widthOf(line, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = fits(word) ? [word] : partsOf(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The parts of a word that is too long for a line, at its breaks if that suffices, else between letters. */
function partsOf(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of word.split(BREAKS).flatMap((one) => (fits(one) ? [one] : [...one]))) {
    if (part !== '' && !fits(part + piece)) {
      parts.push(part);
      part = '';
    }
    part += piece;
  }
  return [...parts, part];
}
