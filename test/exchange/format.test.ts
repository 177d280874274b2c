import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { RenderedFile } from '../../src/exchange/render.ts';
import { EXPORT_FORMAT } from '../../src/http/export-handler.ts';
import { example } from '../support/example-dataset.ts';
import { renderAll } from './rendered.ts';
import { unzip } from './unzip.ts';

/** Of an archive the entries, because another version of Node may compress them otherwise. */
function hashOf({ name, bytes, sha256 }: RenderedFile): string {
  if (!/\.(qdpx|xlsx)$/.test(name)) return sha256;
  return hash(
    'sha256',
    JSON.stringify([...unzip(bytes)].map(([path, entry]) => [path, entry.toString()])),
  );
}

it('the bytes of exports change only with their number, by which clients know that theirs are old', async () => {
  const files = [...(await renderAll(example())).values()];
  const hashes = Object.fromEntries(files.map((file) => [file.name, hashOf(file)]));
  // If this fails, the same data is written as other bytes: raise EXPORT_FORMAT, then record the hashes by -u.
  const text = `${JSON.stringify({ format: EXPORT_FORMAT, hashes }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(new URL('format.json', import.meta.url).pathname);
});
