/**
 * One spelling for search. Stored text is never changed, only compared in this form.
 *
 * Persian is typed with Arabic or Persian yeh and kaf, with or without diacritics, with hamza on one carrier, on another
 * or left out, and with a zero-width non-joiner, a space or nothing between the parts of a word. Folding removes all
 * but the last difference; because of that one, a label is compared both word by word and joined (`search.ts`).
 */

const LETTERS: Readonly<Record<string, string>> = {
  '\u064A': '\u06CC', // Arabic yeh
  '\u0649': '\u06CC', // alef maksura
  '\u06CD': '\u06CC', // yeh with tail
  '\u06D2': '\u06CC', // yeh barree
  '\u06D3': '\u06CC', // yeh barree with hamza
  '\u0626': '\u06CC', // yeh with hamza
  '\u0643': '\u06A9', // Arabic kaf
  '\u06AA': '\u06A9', // swash kaf
  '\u06BE': '\u0647', // heh doachashmee
  '\u06C0': '\u0647', // heh with yeh above
  '\u06C1': '\u0647', // heh goal
  '\u06C2': '\u0647', // heh goal with hamza
  '\u06D5': '\u0647', // ae
  '\u0629': '\u0647', // teh marbuta
  '\u0622': '\u0627', // alef with madda
  '\u0623': '\u0627', // alef with hamza above
  '\u0625': '\u0627', // alef with hamza below
  '\u0671': '\u0627', // alef wasla
  '\u0624': '\u0648', // waw with hamza
  '\u0621': '', // hamza without a carrier, which modern spelling leaves out
};
/** Hamza before waw is written on yeh or on waw. */
const HAMZA_BEFORE_WAW = /[\u0626\u0624](?=\u0648)|[\u06CC\u064A\u0649\u0648]\u0654(?=\u0648)/gu;
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

const NON_JOINER = /\u200C/gu;
/** Diacritics, tatweel, and invisible characters: soft hyphen, bidirectional controls, zero-width marks. */
const DROPPED = /[\u064B-\u0655]|\u0670|\u0640|\p{Default_Ignorable_Code_Point}/gu;
const PERSIAN_DIGIT = /[\u06F0-\u06F9]/gu;
const ARABIC_DIGIT = /[\u0660-\u0669]/gu;
/** Includes lone surrogates, because UTF-8 cannot encode them and a database would receive another character. */
const PUNCTUATION = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cs}]+/gu;

/** Words of letters and digits that folding leaves as they are: most texts after one pass, and a test is cheaper. */
const LETTER =
  '[a-z0-9\u0627\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u067E\u0686\u0698\u06A9\u06AF\u06CC]';
const PLAIN = new RegExp(`^${LETTER}+(?: ${LETTER}+)*$`, 'u');

const withAsciiDigits = (text: string): string =>
  text
    .replace(PERSIAN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) - 0x06f0))
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660));

const pass = (text: string): string =>
  withAsciiDigits(
    text
      .normalize('NFKC')
      .replace(NON_JOINER, ' ')
      .replace(HAMZA_BEFORE_WAW, '\u0648')
      .replace(DROPPED, '')
      .replace(FOLDED, (letter) => LETTERS[letter] ?? letter),
  )
    .replace(PUNCTUATION, ' ')
    .toUpperCase()
    .toLowerCase()
    .trim();

/** Words separated by single spaces. Repeats until stable, because the neighbours of a dropped mark may compose. */
export function fold(text: string): string {
  let folded = text;
  while (!PLAIN.test(folded)) {
    const next = pass(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded;
}

/** The words of a text, folded; none for an empty one. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The text folded and without spaces, so that every way of separating a word gives the same. */
export function foldedJoined(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** A text as keys are written: with ASCII digits, in lower case, without spaces around it. */
export function foldedKey(text: string): string {
  return withAsciiDigits(text.normalize('NFKC')).trim().toLowerCase();
}
