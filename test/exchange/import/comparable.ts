import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { check } from '../../../src/seed/check.ts';
import { datasetOf } from '../../../src/seed/load.ts';
import { type Folder, readFolder, type SourceFile } from '../../../src/seed/read.ts';
import { type Answer, type Ask, openService, SEED } from '../../support/open-service.ts';
import { filledIn } from './filled.ts';
import { draftOf } from './project-xml.ts';

/** Real files of other programs, which are not part of this repository. */
export const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const NVIVO = 'nvivo/nvivo-windows-12.6.vaccination.anonymised.qdpx';
const ATLASTI = 'refi-standard/A2-atlasti-project.qde';

export const LINK = 'network.6.2.1~vaccination.9.1.4';

/** The links and the construct that a curator writes after the import. */
const CURATED: readonly Omit<SourceFile, 'file'>[] = [
  {
    kind: 'links',
    name: 'network-vaccination',
    text: `links:
  - subject: network.6.2.1
    predicate: RELATED_MATCH
    object: vaccination.9.1.4
    confidence: 0.55
    proposedOn: 2026-11-26
    basis: LABEL
    rationale: { en: "Less accountability and distrust of politicians: the one may bring the other about." }
`,
  },
  {
    kind: 'links',
    name: 'feelings-vaccination',
    text: `links:
  - subject: feelings.1
    predicate: RELATED_MATCH
    object: vaccination.9.1.4
    confidence: 0.5
    proposedOn: 2026-11-26
    basis: LABEL
    rationale: { en: "Distrust is felt; the other study lists feelings of any kind." }
`,
  },
];
const CONSTRUCT = `constructs:
  - key: distrust
    label: { en: "Distrust" }
    rationale: { en: "Both voice it: as a lack of accountability, and by its name." }
    members: [network.6.2.1, vaccination.9.1.4]
    relatedOnly: [network.6.2.1, vaccination.9.1.4]
`;

const QUERY = `{
  dataset { studyCount languages }
  study(key: "vaccination") {
    shortTitle(languages: ["hu"]) { value language origin }
    dimensions { codeCount children { key level label(languages: ["hu"]) { value direction isFallback } } }
    saturation { points { interview { letter } newCodes } }
  }
  element(key: "vaccination.9.1.4") {
    labels { value language origin }
    interviews { key letter }
    links { nodes { key predicate } }
    counterparts(studies: ["network"]) { element { key } predicate }
    constructs { key }
  }
  defined: element(key: "vaccination.2") { definition(languages: ["fa", "hu"]) { value language origin isFallback } }
  none: element(key: "network.1") { definition { value } }
  search(query: "bizalmatlanság") { totalCount nodes { score result { ... on Concept { key } ... on Code { key } } } }
  english: search(query: "English of politikusokkal") { totalCount }
  compareStudies(keys: ["network", "popularization", "digital", "vaccination", "feelings"]) {
    pairs { subject { key } object { key } linkCount }
    constructs { construct { key } cells { elementCount } }
  }
  constructMatrix(studies: ["network", "vaccination"]) { rows { key } columns { key } counts }
  elements(filter: { study: { eq: "vaccination" }, level: [CODE] }, orderBy: { field: LABEL, language: "hu" }, first: 3) { nodes { key label(languages: ["hu"]) { value } } }
}`;

/** Two real projects beside the three studies, on an engine: every way of comparing takes them as it takes the others. */
export function comparable(name: string, open: (dataset: Dataset) => Promise<GraphEngine>): void {
  describe(`two imported projects on ${name}`, () => {
    if (!existsSync(SAMPLES)) {
      it.skip('NOT RUN: no folder ../shared/samples beside the checkout', () => {});
      return;
    }
    let folder: Folder;
    let engine: GraphEngine;
    let ask: Ask;
    beforeAll(async () => {
      folder = await withProjects();
      engine = await open(datasetOf(folder));
      ({ ask } = await openService(engine));
    }, 120_000);
    afterAll(() => engine.close());

    it('leave the seed without a fault, once the questions are answered', () => {
      expect(check(folder).faults).toEqual([]);
    });

    it('are compared with the three studies, in their own language', async () => {
      const { data, errors } = await ask(QUERY);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        dataset: { studyCount: 5, languages: ['en', 'fa', 'hu'] },
        element: {
          labels: [
            { value: 'politikusokkal szembeli bizalmatlanság', language: 'hu', origin: 'PRINTED' },
            { language: 'en', origin: 'TRANSLATED' },
          ],
          interviews: [{ key: 'vaccination.a', letter: 'A' }],
          links: { nodes: [{ key: 'feelings.1~vaccination.9.1.4' }, { key: LINK }] },
          counterparts: [{ element: { key: 'network.6.2.1' }, predicate: 'RELATED_MATCH' }],
          constructs: [{ key: 'distrust' }],
        },
        defined: { definition: { language: 'hu', origin: 'PRINTED', isFallback: false } },
        none: { definition: null },
        search: { nodes: [{ score: 3 }, { result: { key: 'vaccination.9.1.4' } }, {}, {}] },
        constructMatrix: { rows: [{ key: 'distrust' }], columns: [{ key: 'vaccination.a' }] },
      });
      expect(data.study.saturation.points).toEqual([{ interview: { letter: 'A' }, newCodes: 76 }]);
      expect(data.english.totalCount).toBe(2);
      const distrust = data.compareStudies.constructs.find(
        (row: NonNullable<Answer['data']>) => row.construct.key === 'distrust',
      );
      expect(distrust.cells.map(counted)).toEqual([1, 0, 0, 3, 0]);
      const { ask: askMemory } = await openService(openMemory(datasetOf(folder)));
      expect(data).toEqual((await askMemory(QUERY)).data);
      // A database that plans its statements on a busy machine takes a minute.
    }, 120_000);
  });
}

const counted = ({ elementCount }: NonNullable<Answer['data']>): number => elementCount;

/** The seed with both projects, their questions answered, and what a curator adds. */
export async function withProjects(): Promise<Folder> {
  const bytesOf = (file: string) => readFileSync(SAMPLES + file);
  const drafts = [
    await draftOf(bytesOf(NVIVO), { key: 'vaccination', language: 'hu' }),
    await draftOf(bytesOf(ATLASTI), { key: 'feelings', bySets: true }),
  ];
  const seed = readFolder(SEED);
  const files = seed.files.map((file) =>
    file.kind === 'constructs'
      ? { ...file, text: file.text.replace('constructs:\n', CONSTRUCT) }
      : file,
  );
  const added = CURATED.map((file) => ({ ...file, file: `seed/links/${file.name}.yml` }));
  return { ...seed, files: [...files, ...drafts.map(filledIn), ...added] };
}
