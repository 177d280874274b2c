import { Composer, type Document, isMap, visit } from 'yaml';
import type { NumberAt } from './fast-parse.ts';
import { keyFaults } from './keys.ts';
import { type Refusal, sentence, tokensOf } from './limits.ts';
import { lineRefusals } from './lines.ts';

export interface Composed {
  /** Null if there are refusals. */
  readonly document: Document.Parsed | null;
  readonly refusals: readonly Refusal[];
  readonly duplicates: readonly Refusal[];
}

const refused = (refusals: readonly Refusal[], duplicates: readonly Refusal[] = []): Composed => ({
  document: null,
  refusals,
  duplicates,
});

/** A text as the library reads it. */
export function composed(text: string): Composed {
  const wrongLines = lineRefusals(text);
  if (wrongLines.length > 0) return refused(wrongLines);
  const { tokens, refusal } = tokensOf(text);
  if (refusal) return refused([refusal]);
  const { refusals, duplicates } = keyFaults(tokens);
  if (refusals.length > 0) return refused(refusals, duplicates);

  // Uniqueness of keys is checked above; a merge key, a tag or a directive cannot come this far.
  const [document] = new Composer({ version: '1.2', uniqueKeys: false }).compose(tokens);
  const first = document?.errors[0] ?? document?.warnings[0];
  if (first) return refused([{ offset: first.pos[0], message: sentence(first.message) }]);
  if (!document || !isMap(document.contents)) {
    const isEmpty = !document || document.contents === null || document.toJS() === null;
    const message = isEmpty ? 'The file is empty.' : 'The file should be a map of fields.';
    return refused([{ offset: 0, message }]);
  }
  return { document, refusals: [], duplicates };
}

/** All numbers of a document, in the order of the file. */
export function numbersIn(document: Document.Parsed): readonly NumberAt[] {
  const numbers: NumberAt[] = [];
  visit(document, {
    Scalar: (_key, { value, source, range }) => {
      if (typeof value !== 'number' || source === undefined) return;
      numbers.push({ source, value, offset: range?.[0] ?? 0 });
    },
  });
  return numbers;
}
