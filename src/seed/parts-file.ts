import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { addPart, type Groups, lengthOf, partsOf } from './parts.ts';

/** A file of named parts. It has a title, then the parts, each with its length before it, and last the SHA-256 of all before. */

/** A file that exists and cannot be used; the message goes on after its name. */
export class UnusableFile extends Error {}

/** Writes it whole or not at all: beside it first, then renamed. */
export function writeParts(path: string, title: string, content: object): void {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, 'w');
  try {
    const hash = createHash('sha256');
    const write = (bytes: Uint8Array): void => {
      for (const each of [lengthOf(bytes), bytes]) {
        hash.update(each);
        writeAll(file, each);
      }
    };
    write(Buffer.from(title));
    for (const part of partsOf(content)) write(part);
    writeAll(file, hash.digest());
    closeSync(file);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const HASH_BYTES = 32;

/** What was written; null where there is no file or it has another title. Throws `UnusableFile` where it is damaged. */
export function readParts<Content extends object>(path: string, title: string): Content | null {
  const file = openIfFile(path);
  if (file === null) return null;
  try {
    const hash = createHash('sha256');
    let left = fstatSync(file).size - HASH_BYTES;
    const read = (length: number): Buffer => {
      left -= length;
      if (left < 0) throw new UnusableFile('is damaged or cut off');
      const bytes = readAll(file, length);
      hash.update(bytes);
      return bytes;
    };
    const next = (): Buffer => read(read(4).readUInt32LE());
    if (next().toString() !== title) return null;
    const found: Buffer[] = [];
    while (left > 0) found.push(next());
    if (!readAll(file, HASH_BYTES).equals(hash.digest()))
      throw new UnusableFile('is damaged or cut off');
    const groups: Groups = {};
    for (const bytes of found) addPart(groups, bytes);
    return groups as Content;
  } finally {
    closeSync(file);
  }
}

function openIfFile(path: string): number | null {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return inWords(() => openSync(path, 'r'));
}

/** Node reads at most 2 GB at once. */
const MAX_BYTES_AT_ONCE = 2 ** 30;

function readAll(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const size = Math.min(length - at, MAX_BYTES_AT_ONCE);
    const count = inWords(() => readSync(file, bytes, at, size, null));
    if (count === 0) throw new UnusableFile('is damaged or cut off');
    at += count;
  }
  return bytes;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    at += writeSync(file, bytes, at, Math.min(bytes.length - at, MAX_BYTES_AT_ONCE));
  }
}

function inWords<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UnusableFile(`cannot be read (${code})`, { cause });
  }
}
