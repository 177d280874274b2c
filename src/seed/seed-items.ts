import type { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
import type { Seed } from './seed.ts';
import {
  type FileHead,
  itemsOf,
  keysIn,
  listAt,
  type Placed,
  type ShapedFile,
} from './seed-file.ts';
import { agreementShape, judgedPairShape, sampleShape } from './shapes/agreement.ts';
import {
  absenceShape,
  constructShape,
  constructsShape,
  contrastShape,
  contrastsShape,
  linkShape,
  linksShape,
} from './shapes/curation.ts';
import { datasetShape } from './shapes/dataset.ts';
import { elementShape, evidenceShape } from './shapes/element.ts';
import { noteShape, recommendationShape, studyShape } from './shapes/study.ts';
import { shape, valueAt } from './shapes.ts';
import type { ParsedFile, Path } from './yaml/parse.ts';

type Growing<List> = List extends readonly (infer Item)[] ? Item[] : List;
type Lists = {
  -readonly [Name in Exclude<keyof Seed, `knows${string}`>]: Growing<Seed[Name]>;
};

/** What has been taken from files so far. */
export interface Items extends Lists {
  readonly elementKeys: Set<string>;
  readonly constructKeys: Set<string>;
}

export const emptyItems = (): Items => ({
  files: [],
  dataset: null,
  studies: [],
  elements: [],
  evidence: [],
  notes: [],
  recommendations: [],
  links: [],
  constructs: [],
  absences: [],
  contrasts: [],
  samples: [],
  judgedPairs: [],
  hasAllLinks: true,
  elementKeys: new Set(),
  constructKeys: new Set(),
});

/** Checks the shape of a file, and takes over all items that have the right one. Returns what is wrong with it. */
export function takeItems(items: Items, head: FileHead, parsed: ParsedFile): readonly Diagnostic[] {
  items.files.push(head);
  const by = <Schema extends z.ZodType>(schema: Schema) => {
    const { value, faults } = shape(schema, parsed);
    const whole: Placed<z.output<Schema>> | null = value === null ? null : { value, at: head.at };
    return { whole, faults, file: { parsed, shaped: value } };
  };
  switch (head.kind) {
    case 'dataset': {
      const { whole, faults } = by(datasetShape);
      items.dataset ??= whole;
      return faults;
    }
    case 'study': {
      const { whole, faults, file } = by(studyShape);
      if (whole !== null) items.studies.push(whole);
      takeStudy(items, file, head.studyKey);
      return faults;
    }
    case 'links': {
      const { whole, faults, file } = by(linksShape);
      items.hasAllLinks &&= whole !== null;
      for (const link of itemsOf(file, ['links'], linkShape)) {
        items.links.push({ ...link, fileName: head.name });
      }
      return faults;
    }
    case 'constructs': {
      const { faults, file } = by(constructsShape);
      items.constructs.push(...itemsOf(file, ['constructs'], constructShape));
      items.absences.push(...itemsOf(file, ['absences'], absenceShape));
      for (const key of keysIn(parsed, 'constructs')) items.constructKeys.add(key);
      return faults;
    }
    case 'contrasts': {
      const { faults, file } = by(contrastsShape);
      items.contrasts.push(...itemsOf(file, ['contrasts'], contrastShape));
      return faults;
    }
    case 'agreement': {
      const { faults, file } = by(agreementShape);
      items.samples.push(...itemsOf(file, ['samples'], sampleShape));
      for (const index of listAt(parsed, ['samples']).keys()) {
        const path = ['samples', index, 'pairs'];
        items.judgedPairs.push(...itemsOf(file, path, judgedPairShape));
      }
      return faults;
    }
  }
}

function takeStudy(items: Items, file: ShapedFile, studyKey: string): void {
  const of = <Schema extends z.ZodType>(path: Path, schema: Schema) =>
    itemsOf(file, path, schema).map(({ value, at }) => ({ value, at, studyKey }));
  items.elements.push(...of(['elements'], elementShape));
  items.evidence.push(...of(['evidence'], evidenceShape));
  items.notes.push(...of(['notes'], noteShape));
  for (const [index, group] of listAt(file.parsed, ['recommendations']).entries()) {
    const name = valueAt(group, ['group']);
    const isGrouped = typeof name === 'object' && name !== null;
    for (const item of of(['recommendations', index, 'items'], recommendationShape)) {
      items.recommendations.push({ ...item, group: isGrouped ? index + 1 : null });
    }
  }
  for (const key of keysIn(file.parsed, 'elements')) items.elementKeys.add(key);
}
