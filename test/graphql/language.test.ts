import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Ask, openService, SEED } from '../support/open-service.ts';

describe('language', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  const label = async (args: string, acceptLanguage?: string) => {
    const { data } = await ask(
      `{ element(key: "popularization.5") { label${args} { value language direction origin isFallback } } }`,
      undefined,
      acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage },
    );
    return data.element.label;
  };
  const english = { language: 'en', direction: 'LTR', origin: 'TRANSLATED' };
  const persian = { language: 'fa', direction: 'RTL', origin: 'CORRECTED' };

  it('R17.1 MUST serve the first requested language that is there', async () => {
    expect(await label('(languages: ["de", "fa", "en"])')).toMatchObject({
      ...persian,
      isFallback: false,
    });
    expect(await label('(languages: ["fa-IR"])')).toMatchObject({ ...persian, isFallback: false });
  });

  it('R17.2 MUST say so when none of the requested languages is there', async () => {
    expect(await label('(languages: ["de"])')).toMatchObject({ ...english, isFallback: true });
    expect(await label('', 'de, fr;q=0.5')).toMatchObject({ ...english, isFallback: true });
  });

  it('R17.3 MUST go by Accept-Language, else English', async () => {
    expect(await label('')).toMatchObject({ ...english, isFallback: false });
    expect(await label('', 'fa')).toMatchObject({ ...persian, isFallback: false });
    expect(await label('', 'en;q=0.3, fa-IR;q=0.8, *;q=0.1')).toMatchObject(persian);
    expect(await label('(languages: [])', 'fa')).toMatchObject({ ...persian, isFallback: false });
    expect(await label('', '!!, ;q=x')).toMatchObject({ ...english, isFallback: false });
  });

  it('R17.4 MUST refuse what has a quality of 0', async () => {
    expect(await label('', 'en;q=0')).toMatchObject({ language: 'fa' });
    expect(await label('', 'de, en;q=0')).toMatchObject({ language: 'fa', isFallback: true });
  });

  it('R17.5 MUST serve the corrected form and the translation, and every form in `labels`, none of them a fallback', async () => {
    expect((await label('(languages: ["fa"])')).value).toBe('عوامل راهبردی');
    const { data } = await ask(
      '{ element(key: "popularization.5") { labels { value language origin isFallback } } }',
      undefined,
      { 'accept-language': 'de' },
    );
    expect(data.element.labels).toEqual([
      { value: 'عوامل راهبری', language: 'fa', origin: 'PRINTED', isFallback: false },
      { value: 'عوامل راهبردی', language: 'fa', origin: 'CORRECTED', isFallback: false },
      { value: 'Interactional strategies', language: 'en', origin: 'PRINTED', isFallback: false },
      { value: 'Strategic factors', language: 'en', origin: 'TRANSLATED', isFallback: false },
    ]);
    expect((await label('(languages: ["en"])')).value).toBe('Strategic factors');
  });

  it('names and defines every value of every enum of the schema in both languages', async () => {
    const { data } = await ask(`{
      dataset { legend { enum value ...en ...fa } }
      __schema { types { name kind enumValues { name description } } } }
      fragment en on LegendEntry { en: label(languages: ["en"]) { value isFallback } enDefinition: description(languages: ["en"]) { value isFallback } }
      fragment fa on LegendEntry { fa: label(languages: ["fa"]) { value isFallback } faDefinition: description(languages: ["fa"]) { value isFallback } }`);
    interface Type {
      readonly name: string;
      readonly kind: string;
      readonly enumValues: readonly { readonly name: string; readonly description: string }[];
    }
    const described = (data.__schema.types as Type[])
      .filter(({ name, kind }) => kind === 'ENUM' && !name.startsWith('__'))
      .flatMap(({ name, enumValues }) =>
        enumValues.map((one) => `${name}.${one.name}: ${one.description}`),
      );
    const { legend } = data.dataset;
    const english = legend.map(
      (entry: { enum: string; value: string; enDefinition: { value: string } }) =>
        `${entry.enum}.${entry.value}: ${entry.enDefinition.value}`,
    );
    expect(english.sort()).toEqual(described.sort());
    for (const { en, fa, enDefinition, faDefinition } of legend) {
      for (const text of [en, enDefinition]) {
        expect(text).toMatchObject({ value: expect.stringMatching(/[A-Za-z]/), isFallback: false });
      }
      for (const text of [fa, faDefinition]) {
        expect(text).toMatchObject({
          value: expect.stringMatching(/\p{Script=Arabic}/u),
          isFallback: false,
        });
      }
      expect(faDefinition.value, faDefinition.value).toMatch(/\.$/);
    }
  });
});

describe('the order of labels', () => {
  const seed = loadSeed(SEED);
  /** The seed with its English labels called Brazilian. */
  const translated = {
    ...seed,
    elements: seed.elements.map((row) => ({
      ...row,
      labelForms: row.labelForms.map((form) =>
        form.language === 'en' ? { ...form, language: 'pt-BR' } : form,
      ),
    })),
  };
  const keysIn = async (language: string, ask: Ask): Promise<readonly string[]> => {
    const { data } = await ask(
      `{ elements(first: 9, orderBy: { field: LABEL, language: "${language}" }) { nodes { key } } }`,
    );
    return data.elements.nodes.map(({ key }: { key: string }) => key);
  };

  it('R19.21 MUST be that of a language with a hyphen in its tag, and of a shorter tag where none is in the whole one', async () => {
    const { ask } = await openService();
    const brazilian = (await openService(openMemory(translated))).ask;
    const [english, persian] = [await keysIn('en', ask), await keysIn('fa', ask)];
    expect(await keysIn('pt-BR', brazilian)).toEqual(english);
    expect(await keysIn('pt-BR-x-any', brazilian)).toEqual(english);
    expect(await keysIn('fa-IR', ask)).toEqual(persian);
    expect(await keysIn('en-GB', ask)).toEqual(english);
    expect(persian).not.toEqual(english);
  });
});
