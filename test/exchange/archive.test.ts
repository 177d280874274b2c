import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/exchange/read/archive.ts';
import { readWorkbook } from '../../src/exchange/read/workbook.ts';
import { zipOf } from '../../src/exchange/write/refi/zip.ts';
import { unzip } from './unzip.ts';

const LIMITS = { entries: 200, unpacked: 32_000_000 };
const entry = (name: string, length: number) => ({ name, text: '0'.repeat(length) });

/** The archive, with another unpacked size wherever the size of its first entry is written. */
function lying(archive: Buffer, size: number): Buffer {
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(size, 22);
  copy.writeUInt32LE(size, copy.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return copy;
}

describe('an archive', () => {
  it('is read whole before a library may unpack it', async () => {
    const archive = await zipOf([entry('a.txt', 10), entry('b.txt', 1_000)]);
    await expect(checkArchive(archive, LIMITS)).resolves.toBeUndefined();
    expect([...unzip(archive).keys()]).toEqual(['a.txt', 'b.txt']);
  });

  it.each([
    [
      'unpacks to too much',
      () => zipOf([entry('a', 20_000_000), entry('b', 20_000_000)]),
      'more than 32000000',
    ],
    [
      'has too many entries',
      () => zipOf(Array.from({ length: 201 }, (_, at) => entry(`${at}`, 1))),
      '201 entries',
    ],
    ['lies about a size', async () => lying(await zipOf([entry('a', 40_000_000)]), 100), 'damaged'],
    [
      'has a name that leads out of it',
      async () => {
        const archive = await zipOf([entry('aaaaaaa', 1)]);
        return Buffer.from(archive.toString('latin1').replaceAll('aaaaaaa', '../../a'), 'latin1');
      },
      'damaged',
    ],
    ['is cut off', async () => (await zipOf([entry('a', 1_000)])).subarray(0, 60), 'no archive'],
    ['is none', async () => Buffer.from('=1+1'), 'no archive'],
    ['is empty', async () => Buffer.alloc(0), 'no archive'],
  ])('is refused when it %s', async (_title, made, why) => {
    const archive = await made();
    const began = performance.now();
    await expect(checkArchive(archive, LIMITS)).rejects.toThrow(why);
    await expect(readWorkbook(archive)).rejects.toThrow(why);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('that is no workbook is refused', async () => {
    const archive = await zipOf([entry('a.txt', 10)]);
    await expect(readWorkbook(archive)).rejects.toThrow('The workbook cannot be read');
  });
});
