import { afterEach, describe, expect, it } from 'vitest';
import type { CorsOrigins } from '../../src/http/cors.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { smallService, start } from '../support/small-server.ts';

const LISTED = 'https://a.example';
const UNLISTED = 'https://b.example';

describe('a page of another origin', () => {
  let server: HttpServer | undefined;
  afterEach(() => server?.close());

  const open = async (corsOrigins: CorsOrigins) => {
    const { url } = await start(await smallService(), { corsOrigins }).then((started) => {
      server = started;
      return started;
    });
    return {
      post: (origin: string) =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: '{"query":"{ label { direction } }"}',
        }),
      preflight: (origin: string) =>
        fetch(`${url}/graphql`, {
          method: 'OPTIONS',
          headers: { origin, 'access-control-request-method': 'POST' },
        }),
    };
  };

  it('may read nothing when no origin is set', async () => {
    const { post, preflight } = await open([]);
    for (const answer of [await post(LISTED), await preflight(LISTED)]) {
      expect(
        [...answer.headers.keys()].filter((name) => name.startsWith('access-control')),
      ).toEqual([]);
      expect(answer.headers.get('vary') ?? '').not.toContain('Origin');
    }
  });

  it('may read answers when its origin is listed, and Vary names the origin', async () => {
    const { post, preflight } = await open([LISTED, 'http://localhost:3000']);
    const answer = await post(LISTED);
    expect(answer.headers.get('access-control-allow-origin')).toBe(LISTED);
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language, Origin');
    expect(answer.headers.get('access-control-expose-headers')).toBe(
      'etag, retry-after, x-request-id',
    );
    const allowed = await preflight(LISTED);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(LISTED);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, POST');
    for (const name of [
      'content-type',
      'accept-language',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'x-request-id',
      'traceparent',
    ]) {
      expect(allowed.headers.get('access-control-allow-headers')?.split(', ')).toContain(name);
    }
  });

  it('may read nothing when others are listed', async () => {
    const { post, preflight } = await open([LISTED]);
    for (const answer of [await post(UNLISTED), await preflight(UNLISTED)]) {
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      expect(answer.headers.get('vary')).toContain('Origin');
    }
  });

  it('may read answers when everybody may, but never with credentials', async () => {
    const { post, preflight } = await open('*');
    for (const answer of [await post(UNLISTED), await preflight(UNLISTED)]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    }
  });

  it('can read refusals as well', async () => {
    await open([LISTED]);
    const answer = await fetch(`${server?.url}/nothing`, { headers: { origin: LISTED } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(LISTED);
  });
});
