import { codePoint, type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { isLeftOpen } from '../left-open.ts';
import { perText, type TextPlace } from './per-text.ts';
import type { FileRule } from './rule.ts';

const MAX_CHARACTERS = 500;
/** A codebook may explain a code at some length. */
const MAX_DEFINITION = 2_000;

const BIDIRECTIONAL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Invisible characters except joiners, which Persian spelling uses inside a word. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;
const SURROGATE = /\p{Cs}/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const ARABIC_LETTER = /[\u064A\u0643]/u;
const EDGE = /^[\s\u200C\u200D]|[\s\u200C\u200D]$/u;

/** Every text of the seed is one line without control or invisible characters, and not too long. */
const textsAreClean: FileRule = perText('texts-are-clean', errorIn);

/** The first error in a text, as a sentence. */
function errorIn(text: string, { mayBePersian, path }: TextPlace): string | null {
  const mark = (name: string, pattern: RegExp): string | null => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? null : `${quoted(text)} holds ${name} (${codePoint(found)}).`;
  };
  if (text === '') return 'The text is empty.';
  const length = Array.from(text).length;
  const isDefinition = path.at(-2) === 'definition';
  if (length > (isDefinition ? MAX_DEFINITION : MAX_CHARACTERS)) {
    const most = isDefinition
      ? `a definition has at most ${MAX_DEFINITION}`
      : `a text has at most ${MAX_CHARACTERS}`;
    return `${quoted(text)} has ${length} characters; ${most}.`;
  }
  return (
    mark('half of a surrogate pair', SURROGATE) ??
    mark('a noncharacter', NONCHARACTER) ??
    mark('a control character or line break', CONTROL) ??
    mark('a bidirectional mark', BIDIRECTIONAL) ??
    mark('an invisible character', INVISIBLE) ??
    (text.normalize('NFC') === text ? null : `${quoted(text)} is not in Unicode form NFC.`) ??
    (EDGE.test(text) ? `${quoted(text)} begins or ends with a space or joiner.` : null) ??
    (mayBePersian ? mark('an Arabic yeh or kaf instead of the Persian one', ARABIC_LETTER) : null)
  );
}

/** No text says that something is still to be filled in. */
const nothingIsLeftOpen: FileRule = perText('nothing-is-left-open', (text) =>
  isLeftOpen(text) ? `${quoted(text)} is still to be filled in.` : null,
);

/** A second form of a label differs from the first: a correction from the print, the authors' English from ours. */
const correctionsDiffer: FileRule = ({ maps, at, language }) =>
  maps.flatMap(({ path, map: { [language]: printed, corrected, en, printedEn } }) => {
    const repeat = (field: string, text: unknown, of: unknown, whose: string): Diagnostic[] =>
      typeof text === 'string' && text === of
        ? [diagnosticAt(at(...path, field), 'corrections-differ', `${quoted(text)} is ${whose}.`)]
        : [];
    return [
      ...repeat('corrected', corrected, printed, 'corrected to what the paper prints'),
      ...repeat('printedEn', printedEn, en, 'printed English, and ours as well; leave it out'),
    ];
  });

export const TEXTS_FILE_RULES: readonly FileRule[] = [
  textsAreClean,
  nothingIsLeftOpen,
  correctionsDiffer,
];
