import type { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from '../fault.ts';
import { decoderOf } from './encoding.ts';
import type { XmlPlace } from './project.ts';

/** An element as its start tag has it; attributes by their local names. */
export interface XmlElement extends XmlPlace {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  text(text: string): void;
  close(name: string): void;
}

/** In bytes. A file in whose beginning no element stands is mostly a DOCTYPE, which took 2.8 s and 354 MB. */
const CHUNK = 64 * 1024;
/** Elements inside each other; twelve is the most that was seen. */
const MAX_DEPTH = 200;
/** In bytes. The text of a long interview is a megabyte; a comment of hyphens takes fifty times its length in memory. */
const MAX_WITHOUT_TAG = 4_000_000;
/** In milliseconds, for one file. */
const DEADLINE = 30_000;

/**
 * Reads well-formed XML 1.0 in pieces. A DOCTYPE is refused, so no entity but the five of XML can be declared.
 * @throws UnreadableFile with the place, also where a handler throws one
 */
export function readXml(bytes: Buffer, handler: XmlHandler): void {
  const reader = createReader(handler);
  const decoder = decoderOf(bytes);
  const deadline = performance.now() + DEADLINE;
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const end = from + CHUNK;
    reader.write(decoder, bytes.subarray(from, end), from, end < bytes.length);
    if (from === 0 && end < bytes.length && !reader.hasRoot()) {
      throw reader.fault('No element stands in the first 64 kB, so this is no project.');
    }
    if (end - reader.lastTagAt() > MAX_WITHOUT_TAG) {
      throw reader.fault(
        `No element begins or ends in ${MAX_WITHOUT_TAG} bytes before this place.`,
      );
    }
    if (performance.now() > deadline) {
      throw reader.fault(`The file could not be read in ${DEADLINE / 1000} seconds.`);
    }
  }
  reader.close();
}

function createReader(handler: XmlHandler) {
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  let depth = 0;
  let hasRoot = false;
  let at = 0;
  let lastTagAt = 0;
  let start: XmlPlace = { line: 1, column: 1 };
  const fault: MakeFault = (message, cause) =>
    new UnreadableFile(message, parser.line, parser.column + 1, { cause });
  parser.on('doctype', () => {
    throw fault('A DOCTYPE is not read, because it may declare anything.');
  });
  parser.on('opentagstart', ({ name }) => {
    // The parser stands behind the character after the name; a line end is counted already.
    const isLineEnd = parser.column === 0;
    start = {
      line: isLineEnd ? parser.line - 1 : parser.line,
      column: isLineEnd ? 1 : Math.max(1, parser.column - name.length - 1),
    };
    hasRoot = true;
    lastTagAt = at;
    depth += 1;
    if (depth > MAX_DEPTH) {
      throw fault(`Elements stand more than ${MAX_DEPTH} deep inside each other here.`);
    }
  });
  parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
    const values: Record<string, string> = {};
    for (const one of Object.values(attributes)) {
      if (one.prefix === '') values[one.local] = one.value;
    }
    handler.open({ name: local, namespace: uri, attributes: values, ...start });
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', ({ local }) => {
    depth -= 1;
    lastTagAt = at;
    handler.close(local);
  });
  const orMalformed = (parse: () => unknown): void => {
    try {
      parse();
    } catch (cause) {
      if (cause instanceof UnreadableFile) throw cause;
      const text = cause instanceof Error ? cause.message : String(cause);
      const why = text.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      throw fault(`This is no XML from here on: ${why}.`, cause);
    }
  };
  return {
    fault,
    hasRoot: () => hasRoot,
    /** Where the last piece with a tag in it began. */
    lastTagAt: () => lastTagAt,
    write(decoder: TextDecoder, piece: Buffer, from: number, stream: boolean): void {
      at = from;
      const text = decoded(decoder, piece, stream, fault);
      orMalformed(() => parser.write(text));
    },
    close: () => orMalformed(() => parser.close()),
  };
}

type MakeFault = (message: string, cause?: unknown) => UnreadableFile;

function decoded(decoder: TextDecoder, piece: Buffer, stream: boolean, fault: MakeFault): string {
  try {
    return decoder.decode(piece, { stream });
  } catch (cause) {
    const encoding = decoder.encoding.toUpperCase();
    throw fault(`The file is not valid ${encoding} in the 64 kB after this place.`, cause);
  }
}
