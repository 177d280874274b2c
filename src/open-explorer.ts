import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExplorerSource } from './http/explorer.ts';
import type { ExplorerManifest } from './http/explorer-page.ts';
import { EXPLORER_BUILD, EXPLORER_FILES } from './paths.ts';
import { readAssets } from './playground/asset-files.ts';

/** The explorer as a build has written it, or in a checkout as its sources are; those are bundled at the first page. */
export async function openExplorer(): Promise<ExplorerSource> {
  const manifest = await readManifest();
  if (manifest === null) return fromSources();
  return {
    documents: manifest.documents,
    addresses: manifest.views.map(({ address }) => address),
    load: async () => {
      const assets = await readAssets(join(EXPLORER_FILES, 'files'));
      return { manifest, byName: assets ?? new Map() };
    },
  };
}

async function readManifest(): Promise<ExplorerManifest | null> {
  const text = await readFile(join(EXPLORER_FILES, 'manifest.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as ExplorerManifest);
}

/** The module's address is a value, so that a build, which has the files, does not include the bundler. */
async function fromSources(): Promise<ExplorerSource> {
  const { explorer }: typeof import('../explorer/build.ts') = await import(EXPLORER_BUILD);
  return {
    documents: explorer.documents(),
    addresses: explorer.addresses,
    load: async () => {
      const { manifest, assets } = await explorer.build();
      return { manifest, byName: new Map([...assets.values()].map((one) => [one.file, one])) };
    },
  };
}
