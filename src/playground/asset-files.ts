import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Asset, Assets } from './assets.ts';

/** The list of the files that a build has written. */
const MANIFEST = 'assets.json';

/** An entry of the list, by its name in the page. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly contentType: string }>>;

/** The best that gzip can do, and nearly that of Brotli: level 11 takes 20 s for 9 MB, and spares a tenth. */
const COMPRESS = {
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
};

/** Writes the playground's files with their compressed copies, and a list of them. For the build. */
export async function writeAssets(assets: Assets, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest: Record<string, { file: string; contentType: string }> = {};
  for (const [name, { file, contentType, content }] of assets) {
    const plain = await content();
    const [gz, br] = await Promise.all([COMPRESS.gz(plain), COMPRESS.br(plain)]);
    await Promise.all([
      writeFile(join(folder, file), plain),
      writeFile(join(folder, `${file}.gz`), gz),
      writeFile(join(folder, `${file}.br`), br),
    ]);
    manifest[name] = { file, contentType };
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
}

/** The files that a build has written; null when there are none, as in a checkout. */
export async function readAssets(folder: string): Promise<Assets | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) return null;
  return new Map(
    Object.entries(JSON.parse(text) as Manifest).map(
      ([name, { file, contentType }]): [string, Asset] => [
        name,
        {
          file,
          contentType,
          content: once(() => readFile(join(folder, file))),
          gzip: once(() => readFile(join(folder, `${file}.gz`))),
          br: once(() => readFile(join(folder, `${file}.br`))),
        },
      ],
    ),
  );
}

/** The result of the first call that succeeds, for every call: slow readers of one file share its bytes. */
export function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= read().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
