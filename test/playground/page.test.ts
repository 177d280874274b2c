import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSETS_PATH } from '../../src/http/router.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { smallQuestions, smallService, start } from '../support/small-server.ts';

describe('the playground’s page', () => {
  let server: HttpServer;
  let answer: Response;
  let html: string;
  beforeAll(async () => {
    server = await start(await smallService());
    answer = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    html = await answer.text();
  });
  afterAll(() => server.close());

  const assets = () => [...html.matchAll(/\/graphql\/assets\/[\w.-]+/g)].map(([path]) => path);

  it('is HTML in a named language with a title', () => {
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  it('has a policy that allows no other host, no eval and no inline script', async () => {
    for (const path of ['/graphql', ...assets()]) {
      const { headers } = await fetch(server.url + path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toMatch(/unsafe-eval|blob:|https?:|\*/);
      expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
    }
    expect(html).not.toMatch(/<script(?![^>]*\b(src|type="application\/json")=?)[^>]*>/);
    expect(html).not.toMatch(/\son\w+=/);
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('lists every example in both languages, each as a link', () => {
    expect(html.match(/data-example="/g)).toHaveLength(2);
    expect(html).toContain('<span lang="en" dir="ltr">A label in Persian</span>');
    expect(html).toContain('<span lang="fa" dir="rtl">برچسبی به فارسی</span>');
  });

  it('lists them under the headings of their groups, in both languages', () => {
    const parts = html.split(/<h2 id="group-(\w+)">/);
    expect(parts.filter((_, at) => at % 2 === 1)).toEqual(['one', 'method']);
    expect(parts[2]).toContain('<span lang="en" dir="ltr">One model: what leads to what</span>');
    expect(parts[2]).toContain('<span lang="fa" dir="rtl">یک مدل: چه به چه می‌انجامد</span>');
    expect(parts[2]?.match(/data-example="([^"]+)"/)?.[1]).toBe('label-by-variable');
    expect(parts[4]?.match(/data-example="([^"]+)"/)?.[1]).toBe('label-in-persian');
  });

  it('is served from files with a hash of their content in the name, cached for good', async () => {
    expect(assets().length).toBeGreaterThanOrEqual(8);
    for (const path of assets()) {
      const asset = await fetch(server.url + path);
      expect(asset.status, path).toBe(200);
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(asset.headers.get('vary')).toBe('Accept-Encoding');
    }
  });

  it('is compressed for those who accept it, with the same content', async () => {
    const path = assets().find((file) => file.includes('graphiql-') && file.endsWith('.js'));
    const read = async (encoding: string) => {
      const asset = await fetch(server.url + path, { headers: { 'accept-encoding': encoding } });
      const content = Buffer.from(await asset.arrayBuffer());
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return { encoding: asset.headers.get('content-encoding'), hash };
    };
    const hash = path?.match(/-([0-9a-f]{12})\.js$/)?.[1];
    expect(await read('br, gzip')).toEqual({ encoding: 'gzip', hash });
    expect(await read('gzip;q=0')).toEqual({ encoding: null, hash });
    expect(await read('identity')).toEqual({ encoding: null, hash });
  });

  it('serves every script that another imports', async () => {
    const boot = assets().find((file) => file.includes('/boot-'));
    const script = await (await fetch(server.url + boot)).text();
    const imports = [...script.matchAll(/from '\.\/([^']+)'/g)].map(([, file]) => file);
    expect(imports.length).toBeGreaterThan(0);
    for (const file of imports) {
      expect((await fetch(`${server.url}/graphql/assets/${file}`)).status, file).toBe(200);
    }
  });
});

describe('the playground of a server that answers known documents only', () => {
  const pageOf = async (isKnown: (document: string) => boolean) => {
    const playground = await openPlayground(await smallQuestions(), ASSETS_PATH, isKnown);
    const html = await playground.page();
    const data = /<script id="playground-data"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const names = (JSON.parse(data).questions as { name: string }[]).map(({ name }) => name);
    return { html, names };
  };
  const ONLY = 'This server answers known queries only.';
  const NONE = 'None of the example questions is among them.';

  it('offers no other question, and says so', async () => {
    const { html, names } = await pageOf((document) => document.includes('query LabelInPersian'));
    expect(names).toEqual(['label-in-persian']);
    expect(html.match(/data-example="/g)).toHaveLength(1);
    expect([html.includes(ONLY), html.includes(NONE)]).toEqual([true, false]);
  });

  it('says that there is nothing to ask', async () => {
    const { html, names } = await pageOf(() => false);
    expect(names).toEqual([]);
    expect(html).not.toContain('data-example="');
    expect(html).not.toContain('<h2');
    expect([html.includes(ONLY), html.includes(NONE)]).toEqual([true, true]);
  });
});
