import type { FileHead, Placed } from './seed-file.ts';
import type { SeedJudgedPair, SeedSample } from './shapes/agreement.ts';
import type { SeedAbsence, SeedConstruct, SeedContrast, SeedLink } from './shapes/curation.ts';
import type { SeedDataset } from './shapes/dataset.ts';
import type { SeedElement, SeedEvidence } from './shapes/element.ts';
import type { SeedNote, SeedRecommendation, SeedStudy } from './shapes/study.ts';

export type OfStudy<T> = Placed<T> & { readonly studyKey: string };
type OfFile<T> = Placed<T> & { readonly fileName: string };

/**
 * The input of the rules.
 *
 * `studies` are the files without any error of shape; rules about a whole study use them. The lists after it contain
 * every item without such an error, also from files with others, so that one error does not hide others. `knows...`
 * includes keys from items and files that could not be checked, so that references to them are not reported.
 */
export interface Seed {
  readonly files: readonly FileHead[];
  /** Null if `dataset.yml` is missing or has an error of shape. */
  readonly dataset: Placed<SeedDataset> | null;
  readonly studies: readonly Placed<SeedStudy>[];
  readonly elements: readonly OfStudy<SeedElement>[];
  readonly evidence: readonly OfStudy<SeedEvidence>[];
  readonly notes: readonly OfStudy<SeedNote>[];
  /** `group` is the number of its group, from 1; null if it is in none. */
  readonly recommendations: readonly (OfStudy<SeedRecommendation> & {
    readonly group: number | null;
  })[];
  readonly links: readonly OfFile<SeedLink>[];
  readonly constructs: readonly Placed<SeedConstruct>[];
  readonly absences: readonly Placed<SeedAbsence>[];
  readonly contrasts: readonly Placed<SeedContrast>[];
  readonly samples: readonly Placed<SeedSample>[];
  /** Of all samples. */
  readonly judgedPairs: readonly Placed<SeedJudgedPair>[];
  /** False if a link may exist that is not in `links`. */
  readonly hasAllLinks: boolean;
  knowsStudy(key: string): boolean;
  knowsElement(key: string): boolean;
  knowsConstruct(key: string): boolean;
}
