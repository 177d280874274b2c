import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { answerable, createExportService, type ExportService } from '../../src/exchange/service.ts';
import { DATASET } from '../support/seed-server.ts';
import { smallService, start } from '../support/small-server.ts';

describe('limits of exports', () => {
  const withExports = async (exports: ExportService, settings = {}) =>
    start(await smallService(), { playground: null, exports, ...settings });
  const opened = () => createExportService(openMemory(DATASET));

  it('wait in the queue of queries, which refuses what would wait too long', async () => {
    let release = () => {};
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const exports = opened();
    const list = async () => {
      await blocked;
      return exports.list();
    };
    const server = await withExports({ ...exports, list }, { maxExecutions: 1 });
    const first = fetch(`${server.url}/export`);
    const second = await fetch(`${server.url}/export/links.csv`);
    expect(second.status).toBe(503);
    expect(second.headers.get('retry-after')).toBe('1');
    release();
    expect((await first).status).toBe(200);
    await server.close();
  });

  it('are refused when they take too long', async () => {
    const memory = openMemory(DATASET);
    const slow = {
      ...memory,
      reader: (signal?: AbortSignal) => ({
        ...memory.reader(signal),
        studyPage: () =>
          new Promise<never>((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(signal.reason));
          }),
      }),
    };
    const server = await withExports(createExportService(slow, 50));
    const answer = await fetch(`${server.url}/export/links.csv`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await server.close();
  });

  it('stop when the client is gone', async () => {
    let wasAborted = false;
    const exports = opened();
    const gone = new AbortController();
    const write: ExportService['write'] = (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          wasAborted = true;
          reject(signal.reason);
        });
        gone.abort();
      });
    const server = await withExports({ ...exports, write });
    const answer = fetch(`${server.url}/export/links.csv`, { signal: gone.signal });
    await expect(answer).rejects.toThrow();
    await expect.poll(() => wasAborted).toBe(true);
    await server.close();
  });

  it('are refused above 32 MB, with what an operator can do in the log', async () => {
    const service = opened();
    const exports: ExportService = {
      ...service,
      write: async (request) => {
        const { dataset, content } = await service.write(request);
        if ('nearest' in content) throw new Error('There is such a file.');
        return { dataset, content: answerable({ ...content, bytes: Buffer.alloc(32_000_001) }) };
      },
    };
    const server = await withExports(exports);
    const answer = await fetch(`${server.url}/export/links.csv`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', maximum: 32_000_000 } }],
    });
    await server.close();
  });
});
