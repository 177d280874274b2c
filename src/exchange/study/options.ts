import type { StudyMethod } from '../../model/enums.ts';

/** What the user said about a project that its file does not say. */
export interface ImportOptions {
  /** The key of the new study. */
  readonly key: string;
  /** Of the codes' names, as a tag of BCP 47. */
  readonly language: string;
  readonly method: StudyMethod;
  /** The names of the codes to begin at; none for all of the project. */
  readonly roots: readonly string[];
  /** Leaves out a single root that holds all the others. */
  readonly unwrap: boolean;
  /** What separates the levels that stand in one name, such as `::`; null where names hold none. */
  readonly split: string | null;
  /** Makes a dimension of each set of codes. */
  readonly bySets: boolean;
  /** What counts as one interview. */
  readonly interviews: 'sources' | 'cases';
  /** Writes the names of sources and cases down, which often are names of people. */
  readonly names: boolean;
}
