import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocumentCache, MAX_DOCUMENTS } from '../../src/graphql/document-cache.ts';

describe('the document cache', () => {
  const count = async (names: readonly string[], cache: ReturnType<typeof createDocumentCache>) => {
    const found = await Promise.all(names.map((name) => cache.get(name)));
    return found.filter((document) => document !== undefined).length;
  };

  it('stores a limited number, those last used', async () => {
    const cache = createDocumentCache();
    const names = Array.from({ length: MAX_DOCUMENTS + 100 }, (_, at) => `q${at}`);
    for (const name of names) {
      await cache.set(name, parse(`query ${name} { a }`));
      await cache.get('q0');
    }
    expect(await count(names, cache)).toBe(MAX_DOCUMENTS);
    expect(await cache.get('q0')).toBeDefined();
    expect(await cache.get('q1')).toBeUndefined();
  });

  it('stores fewer when they are long', async () => {
    const cache = createDocumentCache();
    const names = Array.from({ length: 100 }, (_, at) => `q${at}`);
    for (const name of names) await cache.set(name, parse(`query ${name} { a }`.padEnd(50_000)));
    expect(await count(names, cache)).toBeLessThanOrEqual(20);
  });

  it('removes what is deleted', async () => {
    const cache = createDocumentCache();
    await cache.set('q', parse('{ a }'));
    await cache.delete('q');
    expect(await cache.get('q')).toBeUndefined();
  });
});
