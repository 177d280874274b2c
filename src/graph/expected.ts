import type { ModelLevel } from './rows.ts';

/** Reads of what hangs on rows, by the name that the port has for them. */
export type OwnedRead =
  | 'children'
  | 'ancestors'
  | 'descendants'
  | 'sameLabel'
  | 'measured'
  | 'theory'
  | 'constructsOf'
  | 'members'
  | 'linksWithin'
  | 'absencesOf'
  | 'interviewsOf'
  | 'codesOf'
  | 'labelsVoiced'
  | 'evidenceOf'
  | 'participants'
  | 'countChecks'
  | 'notesOf'
  | 'recommendationsOf';

/** Reads by key of what rows name, by what it is to them. */
export type NamedRead =
  /** Of what lies in a study. */
  | 'study'
  /** Of elements. */
  | 'parent'
  | 'details'
  /** Of studies. */
  | 'core'
  /** The studies that express a construct. */
  | 'memberStudies'
  /** The subject and the object of a link. */
  | 'ends'
  /** The source and the target of a theory's edge. */
  | 'theoryEnds'
  /** Of pieces of evidence. */
  | 'interview'
  /** The one of an absence or a counterpart; those of a recommendation, a note, a path or a neighbourhood. */
  | 'element'
  | 'elements'
  /** By which a counterpart is joined, and which a path or a neighbourhood holds. */
  | 'links'
  /** What a search hit. */
  | 'hitElements'
  | 'hitStudies'
  | 'hitConstructs';

/**
 * A read that will follow on the rows of another. An engine to which each read is a round trip may bring its rows
 * along and then answer it from them; which of them it brings changes no answer.
 */
export interface Expected {
  readonly read: OwnedRead | NamedRead;
  /** Of `descendants`. */
  readonly levels?: readonly ModelLevel[] | null;
  /** What will follow on its own rows. */
  readonly next: readonly Expected[];
}
