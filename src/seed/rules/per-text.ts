import { type Diagnostic, diagnosticAt } from '../diagnostics.ts';
import { isLanguageTag } from '../language-tag.ts';
import type { Path } from '../yaml/parse.ts';
import type { FileRule } from './rule.ts';

/** Where a text stands. */
export interface TextPlace {
  /** Whether it is in Persian, or could be, such as a name. */
  readonly mayBePersian: boolean;
  readonly path: Path;
}

/** A rule that checks each text of the seed by itself. */
export function perText(
  rule: string,
  errorIn: (text: string, place: TextPlace) => string | null,
): FileRule {
  return ({ texts, at, language }) =>
    texts.flatMap(({ path, text }): Diagnostic[] => {
      const mayBePersian = (languageAt(path) ?? language) === 'fa';
      const message = errorIn(text, { mayBePersian, path });
      return message === null ? [] : [diagnosticAt(at(...path), rule, message)];
    });
}

/** The language that the field of a text names; null where it names none. */
function languageAt(path: Path): string | null {
  const field = String(path.at(-1));
  if (field === 'printedEn') return 'en';
  return isLanguageTag(field) ? field : null;
}
