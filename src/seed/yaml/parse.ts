import { Composer, type Document, isMap, isNode, isScalar, LineCounter, visit } from 'yaml';
import { type Diagnostic, diagnosticAt, type Position } from '../diagnostics.ts';
import { keyFaults } from './keys.ts';
import { type Refusal, sentence, tokensOf } from './limits.ts';
import { lineRefusals } from './lines.ts';

/** Steps from the root of a file: names of fields and positions in lists. */
export type Path = readonly PropertyKey[];

/** A number as it stands in a file. */
export interface WrittenNumber {
  readonly source: string;
  readonly value: number;
  readonly position: Position;
}

/** A file as plain values, with the position of each of them. */
export interface ParsedFile {
  readonly value: unknown;
  /** The position of a value; of the nearest value around it if it does not exist. */
  readonly placeOf: (path: Path) => Position;
  /** The position of the name of a field. */
  readonly placeOfName: (path: Path) => Position;
  /** All numbers, because the values alone do not say in which notation they were written. */
  readonly numbers: readonly WrittenNumber[];
}

export interface Parsed {
  /** Null if the file cannot be checked further. */
  readonly parsed: ParsedFile | null;
  /** `rule` is `yaml`. */
  readonly faults: readonly Diagnostic[];
}

/** Parses the plain subset of YAML 1.2 in which the seed is written; anything beyond it is a diagnostic. */
export function parseYaml(file: string, text: string): Parsed {
  const lines = linesOf(text);
  const placeAt = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col };
  };
  const refused = (refusals: readonly Refusal[]): Diagnostic[] =>
    refusals.map(({ offset, message }) => diagnosticAt(placeAt(offset), 'yaml', message));

  const wrongLines = lineRefusals(text);
  if (wrongLines.length > 0) return { parsed: null, faults: refused(wrongLines) };
  const { tokens, refusal } = tokensOf(text);
  if (refusal) return { parsed: null, faults: refused([refusal]) };
  const { refusals, duplicates } = keyFaults(tokens);
  if (refusals.length > 0) return { parsed: null, faults: refused([...refusals, ...duplicates]) };

  // Uniqueness of keys is checked above; a merge key, a tag or a directive cannot come this far.
  const [document] = new Composer({ version: '1.2', uniqueKeys: false }).compose(tokens);
  const first = document?.errors[0] ?? document?.warnings[0];
  if (first)
    return {
      parsed: null,
      faults: refused([{ offset: first.pos[0], message: sentence(first.message) }]),
    };
  if (!document || !isMap(document.contents)) {
    const isEmpty = !document || document.contents === null || document.toJS() === null;
    const message = isEmpty ? 'The file is empty.' : 'The file should be a map of fields.';
    return { parsed: null, faults: refused([{ offset: 0, message }]) };
  }
  return {
    parsed: {
      value: document.toJS(),
      placeOf: (path) => placeAt(offsetOf(document, path)),
      placeOfName: (path) => placeAt(offsetOfName(document, path)),
      numbers: numbersIn(document, placeAt),
    },
    faults: refused(duplicates),
  };
}

/** Computed here and not by the parser, because the parser may stop before the end of the text. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return lines;
}

function numbersIn(
  document: Document.Parsed,
  placeAt: (offset: number) => Position,
): readonly WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  visit(document, {
    Scalar: (_key, { value, source, range }) => {
      if (typeof value !== 'number' || source === undefined) return;
      numbers.push({ source, value, position: placeAt(range?.[0] ?? 0) });
    },
  });
  return numbers;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfName(document: Document.Parsed, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
