import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { ENUMS } from '../../src/model/enums.ts';
import { sortedBy, sortOfLink } from '../../src/model/order.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { hostileDataset } from '../exchange/hostile-dataset.ts';
import { renderAll } from '../exchange/rendered.ts';
import { SEED } from '../support/open-service.ts';

/**
 * Writes the exports of the seed and of a hostile dataset to folders, each with `expected.json`: what the dataset
 * holds, which the programs of strangers must find again in the files.
 */
async function write(folder: string, dataset: Dataset): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of (await renderAll(dataset)).values()) {
    writeFileSync(join(folder, name), bytes);
  }
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expectationsOf(dataset)));
}

function expectationsOf(dataset: Dataset) {
  const { studies, elements, links, constructs, absences, interviews, evidence, theory } = dataset;
  const ordered = sortedBy(links, (link) => sortOfLink(link.subjectKey, link.objectKey));
  const stated = links.filter(({ isNegated, status }) => !isNegated && status !== 'REJECTED');
  return {
    base: dataset.description.base,
    studies: studies.map(({ key }) => ({
      key,
      elements: elements.filter(({ studyKey }) => studyKey === key).length,
      interviews: interviews.filter(({ studyKey }) => studyKey === key).length,
      theory: theory.filter(({ studyKey }) => studyKey === key).length,
      voiced: evidence.filter(
        ({ interviewKey, elementKey }) => interviewKey !== null && elementKey.startsWith(`${key}.`),
      ).length,
      roles: ENUMS.ParadigmRole.filter((role) =>
        elements.some((row) => row.studyKey === key && row.role === role),
      ).length,
    })),
    links: ordered.map((link) => ({
      key: link.key,
      subject: link.subjectKey,
      object: link.objectKey,
      predicate: link.predicate,
      negated: link.isNegated,
      status: link.status,
      confidence: link.confidence,
      stated: stated.includes(link),
    })),
    constructs: constructs.map(({ key, memberKeys }) => ({ key, members: memberKeys })),
    contrasts: dataset.contrasts.map(({ key, status }) => ({
      key,
      status,
      elements: dataset.contrastSides
        .filter(({ contrastKey }) => contrastKey === key)
        .flatMap(({ elementKeys }) => elementKeys),
    })),
    absences: absences.map(({ key }) => key),
    theory: theory.length,
    parts: elements.filter(({ parentKey }) => parentKey !== null).length,
    labels: Object.fromEntries(
      elements.map(({ key, labelForms }) => [
        key,
        Object.fromEntries(
          labelForms.map(({ language, value }) => [
            language,
            value.replace(/\p{Surrogate}/gu, '\uFFFD'),
          ]),
        ),
      ]),
    ),
  };
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('Name the folder to write to.');
await write(join(out, 'seed'), loadSeed(SEED));
await write(join(out, 'hostile'), hostileDataset());
