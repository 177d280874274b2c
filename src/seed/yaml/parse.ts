import { type Document, isMap, isNode, isScalar, LineCounter } from 'yaml';
import { type Diagnostic, diagnosticAt, type Position } from '../diagnostics.ts';
import { composed, numbersIn } from './compose.ts';
import { type FastParsed, fastParse, type NumberAt } from './fast-parse.ts';

/** Steps from the root of a file: names of fields and positions in lists. */
export type Path = readonly PropertyKey[];

/** A file as plain values. Their positions are looked up when they are asked for: for faults alone. */
export interface ParsedFile {
  readonly value: unknown;
  /** The position of a value; of the nearest value around it if it does not exist. */
  readonly placeOf: (path: Path) => Position;
  /** The position of the name of a field. */
  readonly placeOfName: (path: Path) => Position;
  /** All numbers, because the values alone do not say in which notation they were written. */
  readonly numbers: readonly NumberAt[];
  /** The position of an offset, such as a number's. */
  readonly placeAt: (offset: number) => Position;
}

export interface Parsed {
  /** Null if the file cannot be checked further. */
  readonly parsed: ParsedFile | null;
  /** `rule` is `yaml`. */
  readonly faults: readonly Diagnostic[];
}

/** Parses the plain subset of YAML 1.2 in which the seed is written; anything beyond it is a diagnostic. */
export function parseYaml(file: string, text: string): Parsed {
  const fast = fastParse(text);
  if (fast) return { parsed: parsedFile(file, text, fast), faults: [] };
  const { document, duplicates, refusals } = composed(text);
  const places = placesIn(file, text);
  const faults = [...refusals, ...duplicates].map(({ offset, message }) =>
    diagnosticAt(places(offset), 'yaml', message),
  );
  if (document === null) return { parsed: null, faults };
  const read = { value: document.toJS(), numbers: numbersIn(document) };
  return { parsed: parsedFile(file, text, read), faults };
}

function parsedFile(file: string, text: string, { value, numbers }: FastParsed): ParsedFile {
  const position = (offsetIn: (document: Document.Parsed) => number): Position => {
    const { document, places } = placed(file, text);
    return places(offsetIn(document));
  };
  return {
    value,
    placeOf: (path) => position((document) => offsetOf(document, path)),
    placeOfName: (path) => position((document) => offsetOfName(document, path)),
    numbers,
    placeAt: (offset) => placed(file, text).places(offset),
  };
}

interface PlacedDocument {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly places: (offset: number) => Position;
}

/**
 * Files with positions are fifty times as large as their values, so only the last ones are kept. A rule goes from file to
 * file, so with fewer than these none is parsed again.
 */
const KEPT = 32;
const kept = new Map<string, PlacedDocument>();

/** A file that could be parsed, again, with positions. */
function placed(file: string, text: string): PlacedDocument {
  const known = kept.get(file);
  if (known?.text === text) return known;
  const { document } = composed(text);
  if (document === null) throw new Error(`${file} could be parsed before.`);
  const found = { text, document, places: placesIn(file, text) };
  kept.delete(file);
  kept.set(file, found);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return found;
}

/** From an offset to its line and column. Computed here and not by the parser, because that may stop before the end of the text. */
function placesIn(file: string, text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col };
  };
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
