import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once: in most cases the whole file of three studies. */
const CHUNK_BYTES = 1_048_576;
const LINE_FEED = 0x0a;

/** The lines of a file without their line feeds, read part by part, so that a file may be of any size. */
export function* linesOfFile(path: string): Generator<Buffer, undefined> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let open: Buffer[] = [];
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let start = 0;
      for (
        let end = chunk.indexOf(LINE_FEED);
        end >= 0 && end < size;
        end = chunk.indexOf(LINE_FEED, start)
      ) {
        // A line that lies in one chunk is not copied: it is used before the next chunk is read.
        const last = chunk.subarray(start, end);
        yield open.length === 0 ? last : Buffer.concat([...open, last]);
        open = [];
        start = end + 1;
      }
      if (start < size) open.push(Buffer.from(chunk.subarray(start, size)));
    }
    if (open.length > 0) yield Buffer.concat(open);
    return undefined;
  } finally {
    closeSync(file);
  }
}
