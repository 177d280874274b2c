import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * Every entry has this time, as the archive's own fields hold it. A time in UTC, or the field with a zone, gave other
 * bytes in other zones.
 */
const TIME = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** An archive that is the same whenever and wherever it is made. */
export async function zipOf(
  entries: readonly { readonly name: string; readonly text: string }[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, text } of entries) zip.addBuffer(Buffer.from(text), name, TIME);
  zip.end();
  return buffer(zip.outputStream);
}
