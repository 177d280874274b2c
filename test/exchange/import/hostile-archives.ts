import { zipOf } from '../../../src/exchange/write/refi/zip.ts';

const DIRECTORY = Buffer.from('PK\x01\x02', 'latin1');
const END = Buffer.from('PK\x05\x06', 'latin1');

/** An archive of one entry. */
export const entryOf = (name: string, text: string): Promise<Buffer> => zipOf([{ name, text }]);

/** An archive of one entry, with another size wherever its size is written. */
export function lying(archive: Buffer, size: number): Buffer {
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(size, 22);
  copy.writeUInt32LE(size, copy.lastIndexOf(DIRECTORY) + 24);
  return copy;
}

/** An archive of one entry under a name that no library writes. */
export async function relabelled(name: string): Promise<Buffer> {
  const plain = 'a'.repeat(name.length);
  const archive = await entryOf(plain, '');
  return Buffer.from(archive.toString('latin1').replaceAll(plain, name), 'latin1');
}

interface Bits {
  readonly flags?: number;
  readonly method?: number;
  readonly attributes?: number;
  /** How many entries the end of the archive says that there are. */
  readonly entries?: number;
  /** Where the end of the archive says that the directory begins. */
  readonly directory?: number;
}

/** An archive of one entry, with other values in its headers. */
export function withBits(archive: Buffer, bits: Bits): Buffer {
  const copy = Buffer.from(archive);
  const [directory, end] = [copy.lastIndexOf(DIRECTORY), copy.lastIndexOf(END)];
  if (bits.flags !== undefined) {
    copy.writeUInt16LE(copy.readUInt16LE(6) | bits.flags, 6);
    copy.writeUInt16LE(copy.readUInt16LE(directory + 8) | bits.flags, directory + 8);
  }
  if (bits.method !== undefined) {
    copy.writeUInt16LE(bits.method, 8);
    copy.writeUInt16LE(bits.method, directory + 10);
  }
  if (bits.attributes !== undefined) copy.writeUInt32LE(bits.attributes >>> 0, directory + 38);
  if (bits.entries !== undefined) {
    copy.writeUInt16LE(bits.entries, end + 8);
    copy.writeUInt16LE(bits.entries, end + 10);
  }
  if (bits.directory !== undefined) copy.writeUInt32LE(bits.directory, end + 16);
  return copy;
}
