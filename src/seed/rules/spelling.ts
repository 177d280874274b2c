import { codePoint, quoted } from '../diagnostics.ts';
import { perText } from './per-text.ts';
import type { FileRule } from './rule.ts';

/** No-break spaces and those of other widths; a space alone is U+0020. */
const OTHER_SPACE = /(?! )\p{Zs}/u;
const DOUBLED_SPACE = / {2}/;
const LOOSE_JOINER = /[\u200C\u200D](?=[\s\u200C\u200D])|(?<=\s)[\u200C\u200D]/u;
/** Letters by their form in a word, which PDFs hold; without the brackets and noncharacters among them. */
const PRESENTATION_FORM = /[\uFB00-\uFD3D\uFD50-\uFDCF\uFDF0-\uFDFC\uFE70-\uFEFC]/u;
const ALEF_MAKSURA = '\u0649';

/** Words are separated by one plain space each, because a search for a label would miss any other. */
const spacesArePlain: FileRule = perText('spaces-are-plain', (text) => {
  const other = OTHER_SPACE.exec(text)?.[0];
  if (other !== undefined) {
    return `${quoted(text)} holds a space of another kind (${codePoint(other)}); write a plain one.`;
  }
  return DOUBLED_SPACE.test(text) ? `${quoted(text)} holds two spaces in a row; write one.` : null;
});

/** A joiner or non-joiner stands between two letters. */
const joinersAreInside: FileRule = perText('joiners-are-inside', (text) => {
  const joiner = LOOSE_JOINER.exec(text)?.[0];
  if (joiner === undefined) return null;
  const name = `${quoted(text)} holds a joiner (${codePoint(joiner)})`;
  return `${name} beside a space or another joiner; delete it.`;
});

/** Letters are those that a keyboard writes, because PDFs yield forms that look alike and are never found. */
const lettersArePlain: FileRule = perText('letters-are-plain', (text, { mayBePersian }) => {
  const form = PRESENTATION_FORM.exec(text)?.[0];
  if (form !== undefined) {
    const plain = quoted(form.normalize('NFKC'));
    return `${quoted(text)} holds a presentation form (${codePoint(form)}); write ${plain}.`;
  }
  return mayBePersian && text.includes(ALEF_MAKSURA)
    ? `${quoted(text)} holds an alef maksura (U+0649); write the Persian yeh (U+06CC).`
    : null;
});

export const SPELLING_FILE_RULES: readonly FileRule[] = [
  spacesArePlain,
  joinersAreInside,
  lettersArePlain,
];
