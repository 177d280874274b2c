import { setImmediate, setTimeout } from 'node:timers/promises';
import { ApiError } from '../errors.ts';
import { nearestKeys } from '../model/nearest-keys.ts';
import type { GraphEngine } from '../model/port.ts';
import { kindOf } from './exports.ts';
import type { RenderedFile, Renderer } from './render.ts';
import type { ExportRequest } from './request.ts';

/** An export of one version of the dataset. */
interface ExportAnswer<Content> {
  readonly dataset: string;
  readonly content: Content;
}

/** What `/export` lists of a file. */
interface ListedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  readonly parameters: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
}

/** Who asks, as `GraphEngine.reader` takes it. */
type Asker = readonly [signal?: AbortSignal, traceparent?: string];

/** The exports, as `http/` uses them. Errors are an `ApiError`, or unexpected. */
export interface ExportService {
  /** The file; or, where there is none of that name, the names nearest to it. */
  write(
    request: ExportRequest,
    ...asker: Asker
  ): Promise<ExportAnswer<RenderedFile | { readonly nearest: readonly string[] }>>;
  /** The names nearest to one that no export can have. */
  nearest(name: string, ...asker: Asker): Promise<readonly string[]>;
  list(...asker: Asker): Promise<ExportAnswer<readonly ListedFile[]>>;
}

/** Milliseconds for an export to be read and written; the largest of 100 studies takes a fraction of it in memory. */
const DEADLINE_MS = 10_000;
/** Milliseconds for a load's commit to become visible as a whole. */
const RELOAD_PAUSE_MS = 250;

/** In bytes: a longer file is not answered, because it is built in memory for each request. */
const MAX_BYTES = 32_000_000;

/** Opens the exports of an engine. What writes them is loaded at the first request, because few servers get one. */
export function createExportService(engine: GraphEngine, deadline = DEADLINE_MS): ExportService {
  const attempt = async <Content>(
    signal: AbortSignal,
    traceparent: string | undefined,
    use: (renderer: Renderer) => Promise<Content>,
  ): Promise<ExportAnswer<Content> | null> => {
    const { createRenderer } = await import('./render.ts');
    const graph = engine.reader(signal, traceparent);
    const renderer = await createRenderer(graph);
    signal.throwIfAborted();
    const content = await use(renderer);
    if (graph.versionsSeen().length > 1) return null;
    return { dataset: renderer.snapshot.dataset.version, content };
  };
  const answer = async <Content>(
    [gone, traceparent]: Asker,
    use: (renderer: Renderer, signal: AbortSignal) => Promise<Content>,
  ): Promise<ExportAnswer<Content>> => {
    const late = AbortSignal.timeout(deadline);
    const signal = gone === undefined ? late : AbortSignal.any([gone, late]);
    try {
      const first = await attempt(signal, traceparent, (renderer) => use(renderer, signal));
      if (first !== null) return first;
      // The first reads are of a replaced dataset, so everything is read again.
      await setTimeout(RELOAD_PAUSE_MS, undefined, { signal });
      const second = await attempt(signal, traceparent, (renderer) => use(renderer, signal));
      if (second !== null) return second;
    } catch (cause) {
      if (!late.aborted || gone?.aborted === true) throw cause;
      throw new ApiError('TIMEOUT', 'The export took too long; name fewer studies.', {}, { cause });
    }
    throw new ApiError('UNAVAILABLE', 'The dataset is being reloaded; ask again in a moment.');
  };
  const nearestNames = ({ files }: Renderer, name: string): readonly string[] =>
    nearestKeys(
      name,
      files.map((file) => file.name),
    );
  return {
    write: ({ name, parameters }, ...asker) =>
      answer(asker, async (renderer) => {
        const file = renderer.files.find((one) => one.name === name);
        return file === undefined
          ? { nearest: nearestNames(renderer, name) }
          : answerable(await renderer.render(file, parameters));
      }),
    nearest: async (name, ...asker) =>
      (await answer(asker, async (renderer) => nearestNames(renderer, name))).content,
    list: (...asker) =>
      answer(asker, async (renderer, signal) => {
        const listed: ListedFile[] = [];
        for (const file of renderer.files) {
          const { bytes, sha256 } = await renderer.render(file);
          const { name, kind, mediaType, description } = file;
          const { parameters } = kindOf(kind);
          listed.push({ name, mediaType, description, parameters, bytes: bytes.length, sha256 });
          // Other requests are answered between two files.
          await setImmediate();
          signal.throwIfAborted();
        }
        return listed;
      }),
  };
}

/** The file, if it is short enough. @throws ApiError LIMIT_EXCEEDED */
export function answerable(file: RenderedFile): RenderedFile {
  const { name, bytes } = file;
  if (bytes.length <= MAX_BYTES) return file;
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `${name} has ${bytes.length} bytes, above the limit of ${MAX_BYTES}; name fewer studies.`,
    { limit: 'bytes', value: bytes.length, maximum: MAX_BYTES },
    { advice: 'npm run export writes files of any length.' },
  );
}
