/** The rows that describe a dataset as a whole. */

import type { Forms } from './rows.ts';

/** A maker of the dataset. */
export interface CreatorRow {
  readonly name: string;
  /** Such as `0000-0002-1825-0097`. */
  readonly orcid: string | null;
}

/** The name of the dataset, its makers and its licence. */
export interface DescriptionRow {
  /** The name in names of files. */
  readonly key: string;
  /** The beginning of the address that identifies each thing in it; ends in `/` or `#`. Nothing is fetched from it. */
  readonly base: string;
  readonly titleForms: Forms;
  readonly descriptionForms: Forms;
  /** An address. */
  readonly license: string;
  readonly creators: readonly CreatorRow[];
  /** A day, `2026-11-21`. */
  readonly published: string;
}

/** How far two readers agree who judged the same pairs of elements without knowing of each other. */
export interface AgreementRow {
  readonly pairs: number;
  /** Pairs of which both say that they are linked, or both that they are not. */
  readonly alikeTie: number;
  /** Cohen's kappa, -1 to 1; null where chance leaves nothing to reach. */
  readonly kappaTie: number | null;
  /** Pairs of which both say the same predicate, or both none. */
  readonly alikePredicate: number;
  readonly kappaPredicate: number | null;
  readonly citationForms: Forms;
}

export interface DatasetRow extends DescriptionRow {
  readonly version: string;
  readonly studyCount: number;
  readonly elementCount: number;
  readonly linkCount: number;
  readonly constructCount: number;
  readonly languages: readonly string[];
  /** Of the latest sample; null when no pair was judged twice. */
  readonly agreement: AgreementRow | null;
}
