/** From one kind to another: what a list of an answer holds of what it is asked for. */
export type Way =
  // Of the dataset.
  | 'languages'
  | 'studies'
  | 'links'
  | 'constructs'
  // Of studies.
  | 'authors'
  | 'elements'
  | 'dimensions'
  | 'measured'
  | 'theory'
  | 'interviews'
  | 'participants'
  | 'countChecks'
  | 'notes'
  | 'recommendations'
  // Of elements; `chained` are those that links could join to it one after another.
  | 'children'
  | 'descendants'
  | 'labels'
  | 'rowsOfElements'
  | 'linked'
  | 'chained'
  | 'sameLabel'
  | 'absences'
  | 'evidence'
  | 'voiced'
  | 'notesAbout'
  // Of constructs, recommendations and citations.
  | 'members'
  | 'linksWithin'
  | 'followsFrom'
  | 'citedRows';

/** How far a way branches in a dataset. */
export interface BoundRow {
  readonly key: Way;
  /** The most that one has. */
  readonly most: number;
  /** The most that have one and the same. */
  readonly back: number;
  /** All together. */
  readonly total: number;
}
