import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './answer.ts';
import { ASSETS_PATH, type Asset, loadAssets, serveAsset } from './assets.ts';
import { renderPage } from './page.ts';
import { type Question, readQuestions } from './questions.ts';
import { PLAYGROUND_POLICY } from './security.ts';

/** GraphiQL with the example queries of a folder. */
export interface Playground {
  page(): Promise<Answer>;
  /** A file under `/graphql/assets/`. */
  asset(path: string, request: IncomingMessage): Promise<Answer>;
}

/**
 * Reads the examples now, so that a faulty one stops the start, and GraphiQL when it is first
 * opened.
 */
export async function openPlayground(questionsFolder: string): Promise<Playground> {
  const questions = await readQuestions(questionsFolder);
  let loading: Promise<Files> | undefined;
  const load = () => {
    loading ??= prepare(questions);
    return loading;
  };
  return {
    page: async () => ({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': PLAYGROUND_POLICY,
        vary: 'Accept',
      },
      body: (await load()).page,
    }),
    asset: async (path, request) => {
      const asset = (await load()).byFile.get(path.slice(ASSETS_PATH.length));
      return asset === undefined
        ? refusal(404, 'The playground has no such file; open /graphql again.')
        : serveAsset(asset, request);
    },
  };
}

interface Files {
  readonly page: string;
  readonly byFile: ReadonlyMap<string, Asset>;
}

async function prepare(questions: readonly Question[]): Promise<Files> {
  const assets = await loadAssets();
  return {
    page: renderPage(assets, questions),
    byFile: new Map([...assets.values()].map((asset) => [asset.file, asset])),
  };
}
