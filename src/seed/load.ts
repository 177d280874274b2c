import type { Dataset } from '../model/dataset.ts';
import { byKey } from '../model/order.ts';
import { check, type OnStep } from './check.ts';
import { type Diagnostic, SeedError } from './diagnostics.ts';
import { absenceRows, constructRows, contrastRows, linkRows } from './flatten/curation.ts';
import { agreementRow, descriptionRow } from './flatten/dataset.ts';
import { elementRows, evidenceRows, interviewRows } from './flatten/element.ts';
import { studyRecords, studyRow } from './flatten/study.ts';
import { versionOf } from './flatten/version.ts';
import { type Folder, readFolder } from './read.ts';
import type { Seed } from './seed.ts';

/** The seed of a folder, flattened for an engine. Throws a `SeedError` with all diagnostics if there is one. */
export const loadSeed = (folder: string, onStep?: OnStep): Dataset =>
  flatten(soundValues(readValues(folder, onStep)));

/** Does the same with files that have been read. */
export const datasetOf = (folder: Folder, onStep?: OnStep): Dataset =>
  flatten(soundValues(valuesOf(folder, onStep)));

function soundValues({ values, faults }: CheckedValues): Values {
  if (faults.length > 0) throw new SeedError(faults);
  return values;
}

/** What the rows of a folder are made of, and what is wrong with it. */
interface CheckedValues {
  readonly values: Values;
  readonly faults: readonly Diagnostic[];
}

/** A function of its own, so that nothing holds the texts of the files while rows are made of the values. */
export const readValues = (folder: string, onStep?: OnStep): CheckedValues =>
  valuesOf(readFolder(folder), onStep);

/** Takes only what rows are made of, so that the items that rules looked at are no longer held. */
function valuesOf(folder: Folder, onStep?: OnStep): CheckedValues {
  const { seed, faults } = check(folder, onStep);
  const alone = <Value>({ value }: { readonly value: Value }) => ({ value });
  const values = {
    dataset: seed.dataset === null ? null : alone(seed.dataset),
    studies: seed.studies.map(alone),
    links: seed.links.map(alone),
    constructs: seed.constructs.map(alone),
    absences: seed.absences.map(alone),
    contrasts: seed.contrasts.map(alone),
    samples: seed.samples.map(alone),
  };
  return { values, faults };
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
