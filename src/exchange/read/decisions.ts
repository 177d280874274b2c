import type { LinkRow } from '../../model/rows.ts';
import type { Cell } from './table.ts';

/** One row of a reviewed file, in whichever format it came. */
export interface ReviewedRow {
  /** Where it stands; a fault of the row as a whole is reported here. */
  readonly place: Cell;
  readonly link: string;
  /** What the file says that the link is, by the name of the column; a column that it lacks is absent. */
  readonly sent: readonly SentValue[];
  /** The status that the reviewer gives it; null leaves it as it is. */
  readonly status: 'ACCEPTED' | 'REJECTED' | null;
  readonly reviewer: string | null;
  readonly day: string | null;
  readonly confidence: number | null;
  readonly remark: string | null;
  /** The version of the dataset that the row was exported from; null where the file does not say. */
  readonly dataset: string | null;
}

/** A value that was sent with the link and has to come back unchanged. */
export interface SentValue {
  readonly cell: Cell;
  readonly what: string;
  readonly value: string;
  /** What the dataset has now. */
  valueNow(link: LinkRow): string;
  /** Whether a curator may change it without the link becoming another one. */
  readonly isWording: boolean;
}

/** What a reviewed file decides about one link. */
export interface Decision {
  readonly link: string;
  readonly status: 'ACCEPTED' | 'REJECTED';
  readonly reviewedBy: string;
  readonly reviewedOn: string | null;
  /** Null leaves it as it is. */
  readonly confidence: number | null;
}
