import type { Dataset } from '../../../src/model/dataset.ts';
import type { TraversalConditions } from '../../../src/model/queries.ts';
import type { Walk } from './random-walk.ts';

/**
 * Rules 12 and 13 worked out from the rows alone, slowly and by another algorithm than the engines use: no graph, no
 * pruning, no code of theirs.
 */

interface Line {
  readonly key: string;
  readonly ends: readonly [string, string];
  /** In hundredths; null for what is no link. */
  readonly hundredths: number | null;
}

interface Path {
  readonly nodes: readonly string[];
  readonly lines: readonly Line[];
}

/** Every line of the dataset that the conditions allow. */
function linesOf(dataset: Dataset, conditions: TraversalConditions): Line[] {
  const { kinds, predicates, minConfidence, studies } = conditions;
  const studyOf = new Map(dataset.elements.map(({ key, studyKey }) => [key, studyKey]));
  const parts = dataset.elements.flatMap(({ key, parentKey }): Line[] =>
    parentKey === null ? [] : [{ key: `PART_OF:${key}`, ends: [key, parentKey], hundredths: null }],
  );
  const theory = dataset.theory.map(
    ({ sourceKey, relation, targetKey }): Line => ({
      key: `THEORY:${sourceKey}~${relation}~${targetKey}`,
      ends: [sourceKey, targetKey],
      hundredths: null,
    }),
  );
  const links = dataset.links
    .filter(({ status, isNegated }) => status !== 'REJECTED' && !isNegated)
    .filter(({ confidence }) => confidence >= minConfidence)
    .filter(({ predicate }) => predicates === null || predicates.includes(predicate))
    .map(
      ({ key, subjectKey, objectKey, confidence }): Line => ({
        key: `ALIGNS_WITH:${key}`,
        ends: [subjectKey, objectKey],
        hundredths: Math.round(confidence * 100),
      }),
    );
  return [...parts, ...theory, ...links]
    .filter(({ key }) => kinds === null || kinds.some((kind) => key.startsWith(`${kind}:`)))
    .filter(({ ends }) => ends.every((end) => studies?.includes(studyOf.get(end) ?? '') ?? true));
}

const isInside = (dataset: Dataset, key: string, { studies }: TraversalConditions): boolean =>
  dataset.elements.some((row) => row.key === key && (studies?.includes(row.studyKey) ?? true));

/** The keys of the nodes and edges of all paths, best first. */
export function pathsByHand(dataset: Dataset, walk: Walk): string[] {
  const { from, to, maxHops, first } = walk;
  if (from === to || ![from, to].every((key) => isInside(dataset, key, walk))) return [];
  const lines = linesOf(dataset, walk);
  const arrived: Path[] = [];
  let open: Path[] = [{ nodes: [from], lines: [] }];
  for (let hop = 0; hop < maxHops; hop += 1) {
    const longer = open.flatMap((path) => lines.flatMap((line) => extended(path, line)));
    arrived.push(...longer.filter(({ nodes }) => nodes.at(-1) === to));
    open = longer.filter(({ nodes }) => nodes.at(-1) !== to);
  }
  return arrived.sort(better).slice(0, first).map(shown);
}

export const shown = ({
  nodes,
  lines,
}: {
  nodes: readonly string[];
  lines: readonly { key: string }[];
}) => [...nodes, ...lines.map(({ key }) => key)].join(' ');

function extended(path: Path, line: Line): Path[] {
  const here = path.nodes.at(-1);
  const [a, b] = line.ends;
  const next = a === here ? b : b === here ? a : null;
  if (next === null || path.nodes.includes(next)) return [];
  return [{ nodes: [...path.nodes, next], lines: [...path.lines, line] }];
}

function better(a: Path, b: Path): number {
  const sureness = (path: Path): bigint =>
    path.lines.reduce((product, { hundredths }) => product * BigInt(hundredths ?? 100), 1n);
  if (a.lines.length !== b.lines.length) return a.lines.length - b.lines.length;
  if (sureness(a) !== sureness(b)) return sureness(a) > sureness(b) ? -1 : 1;
  const texts = ({ nodes, lines }: Path): string[] => [
    ...nodes,
    ...lines.flatMap(({ key }) => key.split(/[:~]/)),
  ];
  return byParts(texts(a), texts(b), byStep);
}

/** Keys compare step by step: numbers as numbers, and what ends first comes first. */
const byStep = (a: string, b: string): number =>
  byParts(a.split('.'), b.split('.'), (one, other) => {
    const isNumber = (text: string): boolean => /^\d+$/.test(text);
    if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
    return one === other ? 0 : one < other ? -1 : 1;
  });

function byParts(
  a: readonly string[],
  b: readonly string[],
  compared: (one: string, other: string) => number,
): number {
  const at = a.findIndex((part, place) => compared(part, b[place] ?? '') !== 0);
  if (at === -1 || at >= b.length) return a.length - b.length;
  return compared(a[at] ?? '', b[at] ?? '');
}

/** The nodes and edges around the roots, and whether there are more: by relaxing every line again and again. */
export function neighbourhoodByHand(dataset: Dataset, walk: Walk) {
  const lines = linesOf(dataset, walk);
  let hops = new Map(
    walk.roots.filter((key) => isInside(dataset, key, walk)).map((key) => [key, 0]),
  );
  for (let hop = 1; hop <= walk.maxHops; hop += 1) {
    const next = new Map(hops);
    for (const { ends } of lines) {
      for (const [here, there] of [ends, [ends[1], ends[0]] as const]) {
        if (hops.has(here) && !next.has(there)) next.set(there, hop);
      }
    }
    hops = next;
  }
  const reached = [...hops.keys()].sort(
    (a, b) => (hops.get(a) ?? 0) - (hops.get(b) ?? 0) || byStep(a, b),
  );
  const nodes = reached.slice(0, walk.maxNodes);
  const edges = lines
    .filter(({ ends }) => ends.every((end) => nodes.includes(end)))
    .map(({ key }) => key)
    .sort((a, b) => byParts(a.split(/[:~]/), b.split(/[:~]/), byStep));
  const distances = nodes.map((key) => hops.get(key) ?? 0);
  return { nodes, distances, edges, isTruncated: reached.length > nodes.length };
}
