import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { openService, SEED } from '../support/open-service.ts';

describe('the dataset', () => {
  it('says how to cite it with the version that the answer was read from, in both languages', async () => {
    const { ask } = await openService();
    const { data } = await ask(`{ dataset {
      version license creators
      title(languages: ["fa"]) { value }
      en: citation { value isFallback } fa: citation(languages: ["fa"]) { value }
    } }`);
    const { version } = loadSeed(SEED);
    expect(data.dataset).toEqual({
      version,
      license: 'https://spdx.org/licenses/MIT.html',
      creators: ['The contributors'],
      title: { value: 'مقایسهٔ سه الگوی کیفی حکمرانی' },
      en: {
        value: `The contributors (2026). Three qualitative models of governance, compared (version ${version}) [Data set]. https://w3id.org/qualitative-governance/`,
        isFallback: false,
      },
      fa: {
        value: `The contributors (2026). مقایسهٔ سه الگوی کیفی حکمرانی (نسخهٔ ${version}) [مجموعه‌داده]. https://w3id.org/qualitative-governance/`,
      },
    });
  });

  it('says how far two readers agreed, and null where no pair was judged', async () => {
    const memory = openMemory(loadSeed(SEED));
    const { ask } = await openService(memory);
    const query =
      '{ dataset { agreement { pairs alikeTie kappaTie alikePredicate kappaPredicate citation { value } } } }';
    const { data } = await ask(query);
    const { pairs, alikeTie, kappaTie, citation } = data.dataset.agreement;
    expect(pairs).toBeGreaterThanOrEqual(60);
    expect(alikeTie).toBeLessThanOrEqual(pairs);
    expect(kappaTie).toBeGreaterThan(0.5);
    expect(citation.value).toContain(String(pairs));
    memory.replace({ ...loadSeed(SEED), agreement: null, version: 'without' });
    expect((await ask(query)).data.dataset.agreement).toBeNull();
  });
});
