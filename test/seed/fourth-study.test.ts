import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { everyField } from '../graphql/every-field.ts';
import { type Ask, askWithoutLimits, openService, SEED } from '../support/open-service.ts';

const FILES = new URL('./fourth/', import.meta.url).pathname;

describe('a fourth study with other levels than the three', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'));
  let ask: Ask;
  let askEverything: Ask;
  beforeAll(async () => {
    cpSync(SEED, folder, { recursive: true });
    copyFileSync(join(FILES, 'training.yml'), join(folder, 'studies/training.yml'));
    copyFileSync(join(FILES, 'digital-training.yml'), join(folder, 'links/digital-training.yml'));
    const engine = openMemory(loadSeed(folder));
    askEverything = askWithoutLimits(engine);
    ({ ask } = await openService(engine));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers every field of the study and of its elements', async () => {
    const schema = buildSchema(readTypeDefs());
    const fields = schema.getQueryType()?.getFields() ?? {};
    const below = (name: string): string => {
      const field = fields[name];
      return field === undefined ? '' : everyField(schema, getNamedType(field.type), 3);
    };
    for (const root of [
      'study(key: "training")',
      'element(key: "training.1.1")',
      'element(key: "training.1.1.1")',
    ]) {
      const { data, errors } = await askEverything(
        `{ it: ${root} ${below(root.split('(')[0] ?? '')} }`,
      );
      expect(errors).toBeUndefined();
      expect(data.it.key).toMatch(/^training/);
    }
  });

  it('appears in lists, search, evidence, saturation, reliability and links as the others do', async () => {
    const { data, errors } = await ask(`{
      dataset { studyCount elementCount }
      studies { nodes { key } }
      search(query: "مهارت", studies: ["training"]) { nodes { result { ... on Concept { key } } } }
      elements(filter: { linkedToStudy: "training" }) { nodes { key } }
      study(key: "training") {
        coreElement { key } dimensions { children { key level sourceTerm { value } role } }
        saturation { points { interview { key } newCodes newInformationRatio } }
        reliability { threshold lowest { element { key } statistic { value sampleSize } } }
      }
      element(key: "training.1.1.1") {
        evidence { interview { letter } citation { table rows } }
        ancestors { key }
        ... on Code { interviews { key } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      dataset: { studyCount: 4, elementCount: 339 },
      studies: { nodes: [{}, {}, {}, { key: 'training' }] },
      search: { nodes: [{ result: { key: 'training.1.1' } }] },
      elements: { nodes: [{ key: 'digital.7.1.3' }] },
      study: {
        coreElement: null,
        dimensions: [
          {
            children: [
              { key: 'training.1.1', level: 'CONCEPT', sourceTerm: { value: 'theme' }, role: null },
              { key: 'training.1.2' },
            ],
          },
        ],
        saturation: {
          points: [
            { interview: { key: 'training.a' }, newCodes: 2, newInformationRatio: 1 },
            { interview: { key: 'training.b' }, newCodes: 1, newInformationRatio: 0.5 },
          ],
        },
        reliability: {
          threshold: 0.6,
          lowest: { element: { key: 'training.1.1' }, statistic: { value: 0.61, sampleSize: 12 } },
        },
      },
      element: {
        evidence: [{ interview: { letter: 'A' } }, { interview: { letter: 'B' } }],
        ancestors: [{ key: 'training.1' }, { key: 'training.1.1' }],
        interviews: [{ key: 'training.a' }, { key: 'training.b' }],
      },
    });
  });
});
