import { fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableFile } from './fault.ts';

/** What an archive may hold; one that holds more is refused before anything else reads it. */
export interface ArchiveLimits {
  readonly entries: number;
  /** All entries together, in bytes, when they are unpacked. */
  readonly unpacked: number;
}

/**
 * Unpacks every entry and counts its bytes, so that an archive that lies about its sizes is found out before a library
 * unpacks it into memory: 413 kB once took 16 s and 1.8 GB. @throws UnreadableFile
 */
export async function checkArchive(bytes: Buffer, limits: ArchiveLimits): Promise<void> {
  const zip = await opened(bytes);
  if (zip.entryCount > limits.entries) {
    throw new UnreadableFile(
      `The archive has ${zip.entryCount} entries; at most ${limits.entries} are read.`,
    );
  }
  let left = limits.unpacked;
  try {
    for await (const entry of zip.eachEntry()) {
      left -= entry.uncompressedSize;
      if (left < 0) {
        throw new UnreadableFile(`The archive unpacks to more than ${limits.unpacked} bytes.`);
      }
      if (entry.fileName.endsWith('/')) continue;
      // The sizes are checked while this reads.
      const stream = await zip.openReadStreamPromise(entry);
      stream.resume();
      await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile(`The archive is damaged: ${reasonOf(cause)}.`, 1, 1, { cause });
  }
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, {
      lazyEntries: true,
      validateEntrySizes: true,
      autoClose: false,
    });
  } catch (cause) {
    throw new UnreadableFile(`This is no archive: ${reasonOf(cause)}.`, 1, 1, { cause });
  }
}

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
