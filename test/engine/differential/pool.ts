import type { Dataset } from '../../../src/graph/dataset.ts';
import { compare, sortOfKey } from '../../../src/graph/order.ts';
import { idOf, TYPE_OF_LEVEL } from '../../../src/graphql/id.ts';

/** What questions about a graph are made of: its real keys, ids, words and cursors. */
export interface Pool {
  readonly studies: readonly string[];
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly constructs: readonly string[];
  /** Letters and keys. */
  readonly interviews: readonly string[];
  readonly ids: readonly string[];
  /** Texts of labels and titles, and their words. */
  readonly words: readonly string[];
  /** By the list that gave them: the connection's type, and the order where it has one. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);

export function poolOf(dataset: Dataset, cursors: Pool['cursors']): Pool {
  const labels = [
    ...dataset.elements.map(({ labelForms }) => labelForms),
    ...dataset.constructs.map(({ labelForms }) => labelForms),
    ...dataset.studies.flatMap(({ titleForms, shortTitleForms }) => [titleForms, shortTitleForms]),
  ].flatMap((forms) => forms.map(({ value }) => value));
  return {
    studies: keysOf(dataset.studies),
    elements: keysOf(dataset.elements),
    links: [...keysOf(dataset.links), ...chainedKeys(dataset)],
    constructs: keysOf(dataset.constructs),
    interviews: dataset.interviews.flatMap(({ key, letter }) => [key, letter ?? 'A']),
    ids: idsOf(dataset),
    words: [...new Set([...labels, ...labels.flatMap((label) => label.split(/[\s\u200c]+/u))])],
    cursors,
  };
}

/** Keys that links would have that follow from two with an end in common; of some nothing follows. */
function chainedKeys({ links }: Dataset): string[] {
  const keys = links.flatMap((one) =>
    links.flatMap((other) => {
      const ends = [one.subjectKey, one.objectKey, other.subjectKey, other.objectKey];
      const apart = ends.filter((end) => ends.indexOf(end) === ends.lastIndexOf(end));
      return apart.length === 2
        ? [apart.sort((a, b) => compare(sortOfKey(a), sortOfKey(b))).join('~')]
        : [];
    }),
  );
  return [...new Set(keys)].slice(0, 60);
}

function idsOf(dataset: Dataset): string[] {
  const studies = keysOf(dataset.studies);
  return [
    ...dataset.elements.map(({ key, level }) => idOf(TYPE_OF_LEVEL[level], key)),
    ...studies.map((key) => idOf('Study', key)),
    ...studies.map((key) => idOf('Source', key)),
    ...[...keysOf(dataset.links), ...chainedKeys(dataset)].map((key) =>
      idOf('CrossStudyLink', key),
    ),
    ...keysOf(dataset.constructs).map((key) => idOf('Construct', key)),
    ...keysOf(dataset.absences).map((key) => idOf('AbsenceAssertion', key)),
    ...keysOf(dataset.interviews).map((key) => idOf('Interview', key)),
    ...keysOf(dataset.notes).map((key) => idOf('SourceNote', key)),
    ...keysOf(dataset.recommendations).map((key) => idOf('Recommendation', key)),
  ];
}
