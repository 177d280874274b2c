import type { IncomingMessage } from 'node:http';
import type { GraphqlService } from '../graphql/service.ts';
import { preferredLanguage } from './accept.ts';
import { type CompressibleBody, compressible } from './compression.ts';
import { encodedResponse } from './encoded-response.ts';
import { type ExplorerManifest, explorerPage, LANGUAGES } from './explorer-page.ts';
import { errorResponse, type HttpResponse } from './response.ts';
import { EXPLORER_POLICY } from './security-headers.ts';
import { type StaticFile, staticFileResponse } from './static-files.ts';

/** The explorer as a build has made it; `start.ts` passes it in. */
export interface ExplorerSource {
  /** Paths of views; a part that begins with a colon stands for any text without a slash. */
  readonly addresses: readonly string[];
  /** Its queries by their SHA-256, and by the first digits of it, by which the page names them. */
  readonly documents: Readonly<Record<string, string>>;
  /** Its files, which nobody needs before the first page. */
  load(): Promise<ExplorerFiles>;
}

/** The files that a browser loads, and what the page says of them. */
interface ExplorerFiles {
  readonly manifest: ExplorerManifest;
  readonly byName: ReadonlyMap<string, StaticFile>;
}

/** The page of all views, and its files. */
export interface Explorer {
  /** Whether a path is one of a view. */
  has(pathname: string): boolean;
  page(pathname: string, search: string, request: IncomingMessage): Promise<HttpResponse>;
  file(name: string, request: IncomingMessage): Promise<HttpResponse>;
}

/** The path under which the explorer's files are served. */
export const EXPLORER_ASSETS_PATH = '/assets/';

/** Serves the explorer. A page is made once for each address, language and dataset. */
export function createExplorer(source: ExplorerSource, service: GraphqlService): Explorer {
  const patterns = source.addresses.map((address) => ({ address, matches: matcher(address) }));
  const addressOf = (pathname: string) =>
    patterns.find(({ matches }) => matches(pathname))?.address;
  let loading: Promise<ExplorerFiles> | undefined;
  const load = () => {
    loading ??= source.load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let served: Served = { version: null, shell: null, pages: new Map() };

  /** What is served now: made anew when another dataset is loaded, so that no page of the one is kept for the other. */
  const servedNow = async (query: string): Promise<Served> => {
    const current = await service.datasetVersion();
    if (current !== null && current === served.version) return served;
    const params = { query, operationName: null, variables: null, extensions: null };
    const { result, dataset } =
      current === null ? { result: {}, dataset: null } : await service.execute(params);
    const isWhole = 'data' in result && result.errors === undefined && dataset !== null;
    served = {
      version: isWhole ? dataset : null,
      shell: isWhole ? result : null,
      pages: new Map(),
    };
    return served;
  };

  return {
    has: (pathname) => addressOf(pathname) !== undefined,
    page: async (pathname, search, request) => {
      const { manifest } = await load();
      const { shell, pages } = await servedNow(manifest.shell);
      const language = languageOf(search, request);
      const address = addressOf(pathname) ?? '/';
      const key = `${language} ${address}`;
      let page = pages.get(key);
      if (page === undefined) {
        page = compressible(Buffer.from(explorerPage(manifest, { address, language, shell })));
        // Without its data, the page is made again as soon as the service answers.
        if (shell !== null) pages.set(key, page);
      }
      return encodedResponse(page, request, PAGE);
    },
    file: async (name, request) => {
      const file = (await load()).byName.get(name);
      return file === undefined
        ? errorResponse(404, 'The explorer has no such file; open the page again.')
        : staticFileResponse(file, request, EXPLORER_POLICY);
    },
  };
}

/** The pages that have been made with the answer that all of them hold. */
interface Served {
  readonly version: string | null;
  /** Null while the service does not answer. */
  readonly shell: unknown;
  readonly pages: Map<string, CompressibleBody>;
}

const PAGE = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': EXPLORER_POLICY,
    vary: 'Accept, Accept-Encoding, Accept-Language',
  },
};

/** The language that the address names, or else the one that the browser prefers. */
function languageOf(search: string, { headers }: IncomingMessage) {
  const named = new URLSearchParams(search).get('lang');
  const known = LANGUAGES.find((language) => language === named);
  return known ?? preferredLanguage(headers['accept-language'], LANGUAGES);
}

/** A path's parts are compared as they were sent; only a part for any text may be anything. */
function matcher(address: string): (pathname: string) => boolean {
  const pattern = address
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part))
    .join('/');
  const whole = new RegExp(`^${pattern}$`);
  return (pathname) => whole.test(pathname);
}
