import { type Asset, loadAssets } from './assets.ts';
import { type ExampleQuestion, readExamples } from './examples.ts';
import { renderPage } from './page.ts';

/** GraphiQL with example questions: the page and its files, which `http/` serves. */
export interface Playground {
  page(): Promise<string>;
  /** A file by its name in the page; null for an unknown one. */
  file(name: string): Promise<Asset | null>;
}

/**
 * Reads the examples now, so that a wrong one stops the start, and GraphiQL when the page is first opened.
 * `assetsPath` is the path under which the files are served. @throws Error when an example has faults.
 */
export async function openPlayground(
  questionsFolder: string,
  assetsPath: string,
): Promise<Playground> {
  const examples = await readExamples(questionsFolder);
  let loading: Promise<Files> | undefined;
  const load = () => {
    loading ??= prepare(examples, assetsPath);
    return loading;
  };
  return {
    page: async () => (await load()).page,
    file: async (name) => (await load()).byName.get(name) ?? null,
  };
}

interface Files {
  readonly page: string;
  readonly byName: ReadonlyMap<string, Asset>;
}

async function prepare(examples: readonly ExampleQuestion[], assetsPath: string): Promise<Files> {
  const assets = await loadAssets();
  return {
    page: renderPage(assets, examples, assetsPath),
    byName: new Map([...assets.values()].map((asset) => [asset.file, asset])),
  };
}
