/** Letters by their form in a word, which PDFs hold; without the brackets and noncharacters among them. */
const PRESENTATION_FORM = /[\uFB00-\uFD3D\uFD50-\uFDCF\uFDF0-\uFDFC\uFE70-\uFEFC]/gu;
/** Spaces of all widths, line ends and other controls. */
const SPACES = /[\p{Z}\p{Cc}]+/gu;
/** Marks of direction and other invisible characters, but joiners, which belong to the spelling of a word. */
const INVISIBLE =
  /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}\p{Cs}]/gu;
/** A joiner that joins nothing. */
const LOOSE_JOINER = /[\u200C\u200D]+(?=[\s\u200C\u200D]|$)|(?<=\s|^)[\u200C\u200D]+/gu;

const PERSIAN: Readonly<Record<string, string>> = {
  '\u064A': '\u06CC',
  '\u0649': '\u06CC',
  '\u0643': '\u06A9',
};

/**
 * A text of a project as the seed writes texts: in one line, in Unicode form NFC, without invisible characters but
 * joiners inside words; in Persian with Persian yeh and kaf.
 */
export function cleanText(text: string, language: string): string {
  const visible = text
    .replace(PRESENTATION_FORM, (letter) => letter.normalize('NFKC'))
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    // What another program could not read; no file of the seed may hold it.
    .replaceAll('\uFFFD', '?')
    .replace(LOOSE_JOINER, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();
  return language === 'fa'
    ? visible.replace(/[\u064A\u0649\u0643]/g, (letter) => PERSIAN[letter] ?? letter)
    : visible;
}
