import type { Dataset } from '../model/dataset.ts';
import { byKey } from '../model/order.ts';
import { check } from './check.ts';
import { SeedError } from './diagnostics.ts';
import { absenceRows, constructRows, linkRows } from './flatten/curation.ts';
import { elementRows, evidenceRows, interviewRows } from './flatten/element.ts';
import {
  countCheckRows,
  noteRows,
  participantRows,
  recommendationRows,
  studyRow,
  theoryRows,
} from './flatten/study.ts';
import { versionOf } from './flatten/version.ts';
import { type Folder, readFolder } from './read.ts';
import type { Seed } from './seed.ts';

/**
 * The seed of a folder, flattened for an engine. Throws a `SeedError` that names every fault when
 * there is one.
 */
export function loadSeed(folder: string): Dataset {
  return datasetOf(readFolder(folder));
}

/** The same of files that were read already. */
export function datasetOf(folder: Folder): Dataset {
  const { seed, faults } = check(folder);
  if (faults.length > 0) throw new SeedError(faults);
  return flatten(seed);
}

/** A seed without faults as rows. */
export function flatten(seed: Seed): Dataset {
  const studies = seed.studies.map(({ value }) => value).sort(byKey);
  const rows = {
    studies: studies.map(studyRow),
    elements: studies.flatMap(elementRows),
    theory: studies.flatMap(theoryRows),
    interviews: studies.flatMap(interviewRows),
    evidence: studies.flatMap(evidenceRows),
    participants: studies.flatMap(participantRows),
    countChecks: studies.flatMap(countCheckRows),
    notes: studies.flatMap(noteRows),
    recommendations: studies.flatMap(recommendationRows),
    links: linkRows(seed.links.map(({ value }) => value)),
    constructs: constructRows(seed.constructs.map(({ value }) => value)),
    absences: absenceRows(seed.absences.map(({ value }) => value)),
  };
  // What no row has a place for is content all the same.
  const besides = studies.map(({ saturation, reliability, countChecks }) => ({
    saturation,
    reliability,
    counts: countChecks.map(({ counts }) => counts ?? null),
  }));
  return { version: versionOf({ rows, besides }), ...rows };
}
