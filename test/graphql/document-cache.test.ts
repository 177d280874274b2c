import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocumentCache, MAX_DOCUMENTS } from '../../src/graphql/document-cache.ts';

describe('the store of documents', () => {
  const count = async (names: readonly string[], store: ReturnType<typeof createDocumentCache>) => {
    const found = await Promise.all(names.map((name) => store.get(name)));
    return found.filter((document) => document !== undefined).length;
  };

  it('keeps so many, those last used', async () => {
    const store = createDocumentCache();
    const names = Array.from({ length: MAX_DOCUMENTS + 100 }, (_, at) => `q${at}`);
    for (const name of names) {
      await store.set(name, parse(`query ${name} { a }`));
      await store.get('q0');
    }
    expect(await count(names, store)).toBe(MAX_DOCUMENTS);
    expect(await store.get('q0')).toBeDefined();
    expect(await store.get('q1')).toBeUndefined();
  });

  it('keeps fewer when they are long', async () => {
    const store = createDocumentCache();
    const names = Array.from({ length: 100 }, (_, at) => `q${at}`);
    for (const name of names) await store.set(name, parse(`query ${name} { a }`.padEnd(50_000)));
    expect(await count(names, store)).toBeLessThanOrEqual(20);
  });

  it('forgets what it is told to', async () => {
    const store = createDocumentCache();
    await store.set('q', parse('{ a }'));
    await store.delete('q');
    expect(await store.get('q')).toBeUndefined();
  });
});
