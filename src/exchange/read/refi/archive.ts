import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl';
import { UnreadableFile } from '../fault.ts';

/** The largest project known has 40,000 files beside it. */
const MAX_ENTRIES = 60_000;
/** In bytes, unpacked: twice a project with 100,000 codings. */
export const MAX_XML_BYTES = 50_000_000;

const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

/**
 * The bytes of the one `.qde` file at the top of a `.qdpx` archive, under whatever name. Nothing else is unpacked, so
 * the texts of a project are never read. @throws UnreadableFile
 */
export async function projectInArchive(bytes: Buffer): Promise<Buffer> {
  const zip = await opened(bytes);
  if (zip.entryCount > MAX_ENTRIES) {
    throw new UnreadableFile(
      `The archive has ${zip.entryCount} entries; at most ${MAX_ENTRIES} are read.`,
    );
  }
  try {
    const found: Entry[] = [];
    // A name that leads out of the archive is refused while this reads; a folder "/" of some programs is none.
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (/^[^/]+\.qde$/i.test(name) && !name.startsWith('.')) found.push(entry);
    }
    const [entry, second] = found;
    if (entry === undefined) {
      throw new UnreadableFile('The archive has no .qde file at its top, so it is no project.');
    }
    if (second !== undefined) {
      const names = `"${nameOf(entry)}" and "${nameOf(second)}"`;
      throw new UnreadableFile(`The archive has two projects, ${names}; one is due.`);
    }
    return await contentOf(zip, entry);
  } catch (cause) {
    throw asUnreadable(cause);
  }
}

/** An error of the library as a sentence. */
function asUnreadable(cause: unknown): UnreadableFile {
  if (cause instanceof UnreadableFile) return cause;
  const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
  return new UnreadableFile(`The archive is damaged: ${why}.`, 1, 1, { cause });
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, {
      lazyEntries: true,
      validateEntrySizes: true,
      autoClose: false,
      // Names are checked below, because the library refuses the whole archive for a folder "/".
      decodeStrings: false,
    });
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
    throw new UnreadableFile(`This is no archive: ${why}.`, 1, 1, { cause });
  }
}

/** @throws UnreadableFile for a name that leads out of the archive */
function nameOf(entry: Entry): string {
  const name = Buffer.from(entry.fileNameRaw).toString('utf8').replaceAll('\\', '/');
  if (name === '/') return name;
  const why = validateFileName(name);
  if (why !== null) throw new UnreadableFile(`The archive is damaged: ${why}.`);
  return name;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const name = nameOf(entry);
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) {
    throw new UnreadableFile(`"${name}" is a symbolic link, which is not followed.`);
  }
  if (entry.isEncrypted()) {
    throw new UnreadableFile(`"${name}" is encrypted; save the project without a password.`);
  }
  if (entry.uncompressedSize > MAX_XML_BYTES) {
    const size = `${entry.uncompressedSize} bytes`;
    throw new UnreadableFile(`"${name}" unpacks to ${size}; at most ${MAX_XML_BYTES} are read.`);
  }
  // The size is checked while this reads.
  return buffer(await zip.openReadStreamPromise(entry));
}
