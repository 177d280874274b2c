import type { Dataset } from '../model/dataset.ts';
import { byKey } from '../model/order.ts';
import { check, type OnStep } from './check.ts';
import { SeedError } from './diagnostics.ts';
import { absenceRows, constructRows, contrastRows, linkRows } from './flatten/curation.ts';
import { agreementRow, descriptionRow } from './flatten/dataset.ts';
import { elementRows, evidenceRows, interviewRows } from './flatten/element.ts';
import { studyRecords, studyRow } from './flatten/study.ts';
import { versionOf } from './flatten/version.ts';
import { type Folder, readFolder } from './read.ts';
import type { Seed } from './seed.ts';

/** The seed of a folder, flattened for an engine. Throws a `SeedError` with all diagnostics if there is one. */
export function loadSeed(folder: string, onStep?: OnStep): Dataset {
  return datasetOf(readFolder(folder), onStep);
}

/** Does the same with files that have been read. */
export function datasetOf(folder: Folder, onStep?: OnStep): Dataset {
  const { seed, faults } = check(folder, onStep);
  if (faults.length > 0) throw new SeedError(faults);
  return flatten(seed);
}

/** The values of a seed, without their places in files. */
type Values = {
  readonly [List in
    | 'studies'
    | 'links'
    | 'constructs'
    | 'absences'
    | 'contrasts'
    | 'samples']: readonly Pick<Seed[List][number], 'value'>[];
} & { readonly dataset: Pick<NonNullable<Seed['dataset']>, 'value'> | null };

/** The rows of a seed without errors. */
export function flatten(seed: Values): Dataset {
  const { dataset, samples } = seed;
  if (dataset === null) throw new Error('A seed without a description is not free of errors.');
  const creators = dataset.value.creators.map(({ name }) => name).join(', ');
  const studies = seed.studies.map(({ value }) => value).sort(byKey);
  // The rule `samplesAreInOrder` makes the last one the latest.
  const latest = samples.at(-1)?.value;
  const rows = {
    description: descriptionRow(dataset.value),
    agreement: latest === undefined ? null : agreementRow(latest),
    studies: studies.map(studyRow),
    elements: studies.flatMap(elementRows),
    interviews: studies.flatMap(interviewRows),
    evidence: studies.flatMap(evidenceRows),
    ...studyRecords(studies),
    links: linkRows(
      seed.links.map(({ value }) => value),
      creators,
    ),
    constructs: constructRows(seed.constructs.map(({ value }) => value)),
    absences: absenceRows(seed.absences.map(({ value }) => value)),
    ...contrastRows(
      seed.contrasts.map(({ value }) => value),
      creators,
    ),
  };
  // Fields that are in no row also belong to the version.
  const besides = studies.map(({ saturation, reliability, countChecks }) => ({
    saturation,
    reliability,
    counts: countChecks.map(({ counts }) => counts ?? null),
  }));
  return { version: versionOf({ rows, besides }), ...rows };
}
