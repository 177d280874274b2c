import { PLAYGROUND_FILES } from '../paths.ts';
import { once, readAssets } from './asset-files.ts';
import { type Asset, loadAssets } from './assets.ts';
import { readExamples } from './examples.ts';
import { type PageContent, renderPage } from './page.ts';

/** GraphiQL with example questions: the page and its files, which `http/` serves. */
export interface Playground {
  page(): Promise<string>;
  /** A file by its name in the page; null for an unknown one. */
  file(name: string): Promise<Asset | null>;
}

/**
 * Reads the examples now, so that a wrong one stops the start, and the files when the page is first opened.
 * `assetsPath` is the path under which the files are served. `isKnown` tells which documents the server answers;
 * null when it answers any. @throws Error when an example has faults.
 */
export async function openPlayground(
  questionsFolder: string,
  assetsPath: string,
  isKnown: ((document: string) => boolean) | null = null,
): Promise<Playground> {
  const all = await readExamples(questionsFolder);
  const examples = isKnown === null ? all : all.filter(({ query }) => isKnown(query));
  const load = once(() =>
    prepare({ assetsPath, questions: examples, isLimited: isKnown !== null }),
  );
  return {
    page: async () => (await load()).page,
    file: async (name) => (await load()).byName.get(name) ?? null,
  };
}

interface Files {
  readonly page: string;
  readonly byName: ReadonlyMap<string, Asset>;
}

async function prepare(content: PageContent): Promise<Files> {
  const assets = (await readAssets(PLAYGROUND_FILES)) ?? (await loadAssets());
  return {
    page: renderPage(assets, content),
    byName: new Map([...assets.values()].map((asset) => [asset.file, asset])),
  };
}
