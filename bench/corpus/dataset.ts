import { MAX_COMPARED_STUDIES } from '../../src/model/comparison.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { flatten } from '../../src/seed/load.ts';
import type { Subject } from '../db-hits/call.ts';
import { blocksOf, corpusDescription } from './corpus.ts';

const SEED = 1;

/** The dataset that a seed folder of the corpus gives, without the way through files. */
export function syntheticDataset(studies: number): Dataset {
  const blocks = [...blocksOf(studies, SEED)];
  const all = <Item>(list: readonly Item[]) => list.map((value) => ({ value }));
  return flatten({
    dataset: { value: corpusDescription(studies, SEED) },
    studies: all(blocks.flatMap((block) => block.studies)),
    links: all(blocks.flatMap((block) => block.links.flat())),
    constructs: all(blocks.flatMap((block) => block.constructs)),
    absences: all(blocks.flatMap((block) => block.absences)),
    contrasts: all(blocks.flatMap((block) => block.contrasts)),
    samples: [],
  });
}

/** The keys of the first studies that the benches' calls use. */
export function syntheticSubject(dataset: Dataset): Subject {
  const [coded = '', themed = ''] = dataset.studies.map(({ key }) => key);
  const link = first(dataset.links, ({ subjectKey }) => isOf(coded, subjectKey));
  const construct = first(dataset.constructs, ({ memberKeys }) =>
    memberKeys.some((key) => isOf(coded, key)),
  );
  const absence = first(dataset.absences, ({ elementKey }) => isOf(coded, elementKey));
  const side = first(dataset.contrastSides, () => true);
  const note = first(dataset.notes, ({ elementKeys }) => elementKeys.length > 0);
  const region = first(dataset.elements, ({ labelForms }) =>
    REGION.test(labelForms[0]?.value ?? ''),
  );
  return {
    studies: [coded, themed],
    compared: dataset.studies.slice(0, MAX_COMPARED_STUDIES).map(({ key }) => key),
    dimension: `${coded}.1`,
    code: `${coded}.1.1.1.1`,
    interview: `${coded}.a`,
    link: link.key,
    linked: link.subjectKey,
    construct: construct.key,
    member: construct.memberKeys[0] ?? '',
    absence: absence.key,
    absent: absence.elementKey,
    contrast: side.contrastKey,
    onSide: side.elementKeys[0] ?? '',
    note: note.key,
    noted: note.elementKeys[0] ?? '',
    recommendation: `${coded}.rec.1`,
    measured: themed,
    words: [REGION.exec(region.labelForms[0]?.value ?? '')?.[0] ?? ''],
  };
}

/** The number of a region, a word that the labels of few studies have. */
const REGION = /[0-9]+/;

const isOf = (study: string, key: string): boolean => key.startsWith(`${study}.`);

function first<Item>(items: readonly Item[], is: (item: Item) => boolean): Item {
  const found = items.find(is);
  if (found === undefined) throw new Error('The corpus lacks what a call is about.');
  return found;
}
