import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../src/http/log.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { openExplorer } from '../../src/open-explorer.ts';
import { sendRaw } from '../support/raw-socket.ts';
import { seedServer } from '../support/seed-server.ts';

const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';
const ASKING = { accept: 'application/json', 'apollo-require-preflight': '1' };

describe('the explorer’s addresses', () => {
  let server: HttpServer;
  let log = '';
  beforeAll(async () => {
    const settings = {
      explorer: await openExplorer(),
      log: createLog('info', (lines) => {
        log += lines;
      }),
    };
    server = (await seedServer(settings)).server;
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = { accept: HTML }) =>
    fetch(server.url + path, { headers, redirect: 'manual' });

  it.each([
    '/',
    '/element/network.6.2.1',
    '/link/network.6.2.1~digital.2.3?lang=fa',
    '/search?q=%D9%85',
  ])('%s is a page for a browser', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|data:|https?:/);
  });

  it('/ leads others to /graphql, as before', async () => {
    const answer = await get('/', { accept: '*/*' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'graphql']);
  });

  it.each(['/element', '/element/a/b', '/elements', '/%65lement/a', '/assets/none.js'])(
    '%s is a 404 in JSON, for a browser too',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/json');
    },
  );

  it('a path is no way out of the assets', async () => {
    const answer = await sendRaw(
      server.url,
      'GET /assets/../package.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
  });

  it('a view’s address asked for as data is a 404', async () => {
    expect((await get('/element/network.1', { accept: 'application/json' })).status).toBe(404);
  });

  it('the page is in the language of the address, or else of the browser', async () => {
    const head = async (path: string, language: string) => {
      const answer = await get(path, { accept: HTML, 'accept-language': language });
      return (await answer.text()).match(/<html.*>/)?.[0];
    };
    expect(await head('/?lang=fa', 'en')).toBe('<html lang="fa" dir="rtl">');
    expect(await head('/', 'fa-IR,fa;q=0.9')).toBe('<html lang="fa" dir="rtl">');
    expect(await head('/', 'de')).toBe('<html lang="en" dir="ltr">');
    expect(await head('/?lang=xx', 'fa')).toBe('<html lang="fa" dir="rtl">');
  });

  it('the page names its files by relative addresses, so that it works behind a path', async () => {
    for (const path of ['/', '/links', '/element/network.1']) {
      const html = await (await get(path)).text();
      const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) {
        const { pathname } = new URL(file, `http://x/below${path}`);
        expect(pathname).toMatch(/^\/below\/assets\//);
        const answer = await get(pathname.replace('/below', ''));
        expect(answer.status, file).toBe(200);
        expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      }
    }
  });

  it('the page has the answer to its first query, with nothing that could end the script', async () => {
    const html = await (await get('/')).text();
    const data = /<script id="shell" type="application\/json">(.*)<\/script>/.exec(html)?.[1];
    const { data: shell, extensions } = JSON.parse(data ?? '');
    expect(shell.studies.nodes).toHaveLength(3);
    expect(extensions.dataset).toBe(shell.dataset.version);
    expect(data).not.toContain('<');
  });

  it('its queries are answered by their hashes, and any other query by its text', async () => {
    const { documents } = await openExplorer();
    const [hash = ''] =
      Object.entries(documents).find(([, text]) => /^query Shell /m.test(text)) ?? [];
    const ask = async (parameters: Record<string, string>) =>
      (await (await get(`/graphql?${new URLSearchParams(parameters)}`, ASKING)).json()) as {
        readonly data: {
          readonly studies: { readonly nodes: object[]; readonly totalCount: number };
        };
        readonly errors: unknown;
      };
    expect((await ask({ documentId: hash })).data.studies.nodes).toHaveLength(3);
    expect((await ask({ query: '{ studies { totalCount } }' })).data.studies.totalCount).toBe(3);
    expect((await ask({ documentId: `${hash.slice(1)}0` })).errors).toMatchObject([
      { extensions: { code: 'BAD_REQUEST' } },
    ]);
    const text = await (await get(`/assets/${hash}.graphql`)).text();
    expect(text).toBe(documents[hash]);
  });

  it('page and files are compressed', async () => {
    const raw = await sendRaw(
      server.url,
      `GET / HTTP/1.1\r\nhost: x\r\naccept: text/html\r\naccept-encoding: gzip\r\nconnection: close\r\n\r\n`,
    );
    expect(raw).toContain('content-encoding: gzip');
  });

  it('the log names few places', async () => {
    log = '';
    await get('/element/network.6.2.1');
    await get('/element/other');
    await get('/assets/none.js');
    await get('/nothing');
    await expect.poll(() => log.split('\n').length).toBeGreaterThan(4);
    const places = log.match(/"place":"[^"]*"/g);
    expect(new Set(places)).toEqual(
      new Set(['"place":"explorer"', '"place":"/assets/"', '"place":"elsewhere"']),
    );
  });
});

describe('without the explorer', () => {
  it('its addresses are nothing, and / leads to /graphql', async () => {
    const { server } = await seedServer();
    const get = (path: string) =>
      fetch(server.url + path, { headers: { accept: HTML }, redirect: 'manual' });
    expect((await get('/element/network.1')).status).toBe(404);
    expect((await get('/assets/main.js')).status).toBe(404);
    expect((await get('/')).status).toBe(302);
    await server.close();
  });
});
