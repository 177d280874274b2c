import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors.ts';
import type { GivenParameters } from '../exchange/parameters.ts';
import { type ExportRequest, parseExport } from '../exchange/request.ts';
import type { ExportService } from '../exchange/service.ts';
import { compressible } from './compression.ts';
import { encodedResponse } from './encoded-response.ts';
import { etagOf, matchesEtag } from './etag.ts';
import { clientOf, type HandlerDependencies } from './graphql-handler.ts';
import type { CacheResult } from './metrics.ts';
import type { RequestTarget } from './request-target.ts';
import { errorResponse, type HttpResponse, jsonResponse, OVERLOADED_RESPONSE } from './response.ts';
import type { CachedResponse } from './response-cache.ts';
import type { SharedExecutions } from './shared-executions.ts';
import { traceOf } from './trace.ts';

/** A response with a file, or a refusal. */
type Exported = CachedResponse | HttpResponse;

/** The dependencies of the handler of `/export`. */
export interface ExportDependencies extends HandlerDependencies {
  /** Null where the server exports nothing. */
  readonly exports: ExportService | null;
  readonly sharedExports: SharedExecutions<Exported | null>;
}

/** The address of the list, and, with a slash and a name after it, of each file. */
export const EXPORT_PATH = '/export';

/** The longest query string, in characters: with as many studies as may be named, of the longest keys, it has 1,300. */
const MAX_SEARCH = 2_000;
/** Part of every ETag: raised when the same data is written as other bytes; a test holds it against the files. */
export const EXPORT_FORMAT = 3;

/** Responds with the list of the exports or with one of them: with a 304, from the cache, or else by writing it. */
export async function handleExport(
  dependencies: ExportDependencies,
  exports: ExportService,
  request: IncomingMessage,
  { pathname, search }: RequestTarget,
): Promise<HttpResponse> {
  if (search.length > MAX_SEARCH) {
    return errorResponse(400, `The query of an export has at most ${MAX_SEARCH} characters.`);
  }
  const given: GivenParameters = [...new URLSearchParams(search)];
  const name = pathname === EXPORT_PATH ? null : pathname.slice(EXPORT_PATH.length + 1);
  try {
    if (name === null && given.length > 0) {
      return errorResponse(400, 'The list of exports takes no parameter.');
    }
    const wanted = name === null ? null : parseExport(name, given);
    return await respond(dependencies, exports, request, { name, wanted });
  } catch (error) {
    if (error instanceof ApiError) return refusal(dependencies, error);
    throw error;
  }
}

/** What is asked for. */
interface Asked {
  /** Null for the list. */
  readonly name: string | null;
  /** Null also for a name that no export can have. */
  readonly wanted: ExportRequest | null;
}

async function respond(
  dependencies: ExportDependencies,
  exports: ExportService,
  request: IncomingMessage,
  asked: Asked,
): Promise<HttpResponse> {
  const { name, wanted } = asked;
  const { service, cache, executions, sharedExports } = dependencies;
  const keyFor = (dataset: string): string =>
    hash(
      'sha256',
      JSON.stringify(['export', EXPORT_FORMAT, dataset, name, wanted?.parameters]),
      'base64url',
    );
  const dataset = name !== null && wanted === null ? null : await service.datasetVersion();
  const key = dataset === null ? null : keyFor(dataset);
  if (key !== null) {
    const cached = cache.get(key);
    if (matchesEtag(request.headers['if-none-match'], etagOf(key)))
      return notModified(key, name, dataset);
    if (cached !== undefined) return fileResponse(cached, request, 'hit');
  }
  const { result, isShared } = sharedExports.join(key, request.socket, (signal) =>
    executions.run(
      clientOf(request),
      async () => {
        const traceparent = traceOf(request)?.traceparent;
        const exported = await write(dependencies, exports, asked, keyFor, [signal, traceparent]);
        if ('etag' in exported) cache.set(keyFor(exported.dataset), exported);
        return exported;
      },
      signal,
    ),
  );
  const exported = await result;
  if (exported === null) return OVERLOADED_RESPONSE;
  return 'etag' in exported
    ? fileResponse(exported, request, isShared ? 'shared' : 'miss')
    : exported;
}

async function write(
  { outages }: ExportDependencies,
  exports: ExportService,
  { name, wanted }: Asked,
  keyFor: (dataset: string) => string,
  asker: readonly [signal: AbortSignal, traceparent: string | undefined],
): Promise<Exported> {
  if (name === null) {
    const { dataset, content } = await exports.list(...asker);
    outages.executed(undefined);
    const body = Buffer.from(`${JSON.stringify({ dataset, exports: content })}\n`);
    const contentType = 'application/json; charset=utf-8';
    return cacheable({ key: keyFor(dataset), dataset, name, body, contentType });
  }
  if (wanted === null) return notFound(await exports.nearest(name, ...asker));
  const { dataset, content } = await exports.write(wanted, ...asker);
  outages.executed(undefined);
  if ('nearest' in content) return notFound(content.nearest);
  return {
    ...cacheable({
      key: keyFor(dataset),
      dataset,
      name,
      body: content.bytes,
      contentType: content.mediaType,
    }),
    fileName: content.fileName,
  };
}

interface Written {
  readonly key: string;
  readonly dataset: string;
  readonly name: string | null;
  readonly body: Buffer;
  readonly contentType: string;
}

const cacheable = ({ key, dataset, name, body, contentType }: Written): CachedResponse => ({
  body: compressible(body),
  contentType,
  etag: etagOf(key),
  dataset,
  operation: operationOf(name),
});

/** What the log calls it. */
const operationOf = (name: string | null): string => (name === null ? 'exports' : `export ${name}`);

/** A file that is compressed in itself gains nothing from another compression. */
const isCompressed = (contentType: string): boolean =>
  /^application\/(zip|vnd\.openxmlformats)/.test(contentType);

const VALIDATED = { 'cache-control': 'public, max-age=0, s-maxage=60', vary: 'Accept-Encoding' };

function fileResponse(
  file: CachedResponse,
  request: IncomingMessage,
  cache: CacheResult,
): HttpResponse | Promise<HttpResponse> {
  const { body, contentType, etag, dataset, operation, fileName } = file;
  const response = {
    status: 200,
    headers: {
      ...VALIDATED,
      etag,
      'content-type': contentType,
      ...(fileName !== undefined && {
        'content-disposition': `attachment; filename="${fileName}"`,
      }),
    },
    info: { operation, dataset, cache },
  };
  return isCompressed(contentType)
    ? { ...response, body: body.plain }
    : encodedResponse(body, request, response);
}

const notModified = (key: string, name: string | null, dataset: string | null): HttpResponse => ({
  status: 304,
  headers: { ...VALIDATED, etag: etagOf(key) },
  body: '',
  info: { operation: operationOf(name), dataset, cache: 'not_modified' },
});

const notFound = (nearest: readonly string[]): HttpResponse =>
  errorResponse(404, `There is no such export. Did you mean ${nearest.join(', ')}?`);

/** A refusal in the shape of GraphQL's errors. */
function refusal({ outages }: ExportDependencies, error: ApiError): HttpResponse {
  const { message, code, details } = error;
  const extensions = { code, ...details };
  outages.executed({ message, extensions });
  const status = code === 'BAD_USER_INPUT' ? 400 : 503;
  return { ...jsonResponse(status, { errors: [{ message, extensions }] }), errorCodes: [code] };
}
