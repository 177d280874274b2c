import { nodeId } from '../../../src/graphql/node-id.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { LEVEL_NAMES } from '../../../src/model/enums.ts';
import { compare, sortOfKey } from '../../../src/model/order.ts';

/** What questions about a graph are made of: its real keys, ids, words and cursors. */
export interface Pool {
  readonly studies: readonly string[];
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly constructs: readonly string[];
  readonly contrasts: readonly string[];
  /** Letters and keys, in any case. */
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
    contrasts: keysOf(dataset.contrasts),
    interviews: dataset.interviews.flatMap(({ key, letter }) => [
      key,
      letter ?? 'A',
      keyWithCapital(key),
      (letter ?? 'A').toLowerCase(),
    ]),
    ids: idsOf(dataset),
    words: [...new Set([...labels, ...labels.flatMap((label) => label.split(/[\s\u200c]+/u))])],
    cursors,
  };
}

/** The key of an interview as people write it, with a capital letter. */
const keyWithCapital = (key: string): string => key.slice(0, -1) + key.slice(-1).toUpperCase();

/** Keys of links that two links with a common end might imply; some imply nothing. */
function chainedKeys({ links }: Dataset): string[] {
  const keys = new Set<string>();
  for (const one of links) {
    for (const other of links) {
      const ends = [one.subjectKey, one.objectKey, other.subjectKey, other.objectKey];
      const apart = ends.filter((end) => ends.indexOf(end) === ends.lastIndexOf(end));
      if (apart.length !== 2) continue;
      keys.add(apart.sort((a, b) => compare(sortOfKey(a), sortOfKey(b))).join('~'));
      if (keys.size === CHAINED) return [...keys];
    }
  }
  return [...keys];
}

/** Keys of that kind, of which a corpus has more than an operation needs. */
const CHAINED = 60;

function idsOf(dataset: Dataset): string[] {
  const studies = keysOf(dataset.studies);
  return [
    ...dataset.elements.map(({ key, level }) => nodeId(LEVEL_NAMES[level], key)),
    ...studies.map((key) => nodeId('Study', key)),
    ...studies.map((key) => nodeId('Source', key)),
    ...[...keysOf(dataset.links), ...chainedKeys(dataset)].map((key) =>
      nodeId('CrossStudyLink', key),
    ),
    ...keysOf(dataset.constructs).map((key) => nodeId('Construct', key)),
    ...keysOf(dataset.absences).map((key) => nodeId('AbsenceAssertion', key)),
    ...keysOf(dataset.contrasts).map((key) => nodeId('Contrast', key)),
    ...keysOf(dataset.interviews).map((key) => nodeId('Interview', key)),
    ...keysOf(dataset.notes).map((key) => nodeId('SourceNote', key)),
    ...keysOf(dataset.recommendations).map((key) => nodeId('Recommendation', key)),
  ];
}
