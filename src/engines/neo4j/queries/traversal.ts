import neo4j from 'neo4j-driver';
import {
  comparePaths,
  linkEdge,
  partOfEdge,
  pathOf,
  sortOfEdge,
  theoryEdge,
} from '../../../model/edges.ts';
import type { GraphEdgeKind } from '../../../model/enums.ts';
import { memoize } from '../../../model/memoize.ts';
import { sortedBy } from '../../../model/order.ts';
import type {
  NeighbourhoodQuery,
  PathQuery,
  ScopedRows,
  TraversalConditions,
} from '../../../model/queries.ts';
import type { LinkRow, TheoryRow } from '../../../model/rows.ts';
import type { EdgeRow, PathRow, SubgraphRow } from '../../../model/traversal-rows.ts';
import { type Codec, flag, integers, shape, sparseDecimals, texts } from '../codecs/codec.ts';
import type { QueryRunner } from '../query-runner.ts';
import type { Parameters } from '../statement.ts';
import { runScoped, scopedStatement } from './unknown-studies.ts';

/** Edges as parallel lists. */
interface EdgeCells {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels: readonly string[];
  readonly confidences: readonly (number | null)[];
}

const edgeCells = {
  kinds: texts,
  sources: texts,
  targets: texts,
  labels: texts,
  confidences: sparseDecimals,
};

/** Expressions of the five lists for a list of relationships. */
const edgesOf = (relationships: string): Readonly<Record<string, string>> => ({
  kinds: `[r IN ${relationships} | type(r)]`,
  sources: `[r IN ${relationships} | startNode(r).key]`,
  targets: `[r IN ${relationships} | endNode(r).key]`,
  labels: `[r IN ${relationships} | coalesce(r.predicate, r.relation, type(r))]`,
  confidences: `[r IN ${relationships} | r.confidence]`,
});

function edgeRows({ kinds, sources, targets, labels, confidences }: EdgeCells): EdgeRow[] {
  return kinds.map((kind, at) => {
    const [sourceKey, targetKey, label] = [sources[at] ?? '', targets[at] ?? '', labels[at] ?? ''];
    if (kind === 'PART_OF') return partOfEdge(sourceKey, targetKey);
    if (kind === 'THEORY') {
      return theoryEdge({ sourceKey, targetKey, relation: label as TheoryRow['relation'] });
    }
    return linkEdge({
      key: `${sourceKey}~${targetKey}`,
      subjectKey: sourceKey,
      objectKey: targetKey,
      predicate: label as LinkRow['predicate'],
      confidence: confidences[at] ?? 0,
    });
  });
}

const KINDS: readonly GraphEdgeKind[] = ['ALIGNS_WITH', 'PART_OF', 'THEORY'];
const HOPS = [1, 2, 3, 4, 5, 6] as const;

/** The type pattern of the requested kinds: one of seven, so that no text of a user is part of a statement. */
const typesOf = ({ kinds }: TraversalConditions): string =>
  KINDS.filter((kind) => !kinds || kinds.includes(kind)).join('|');
const hopsOf = ({ maxHops }: TraversalConditions): number =>
  HOPS.find((hops) => hops >= maxHops) ?? 6;

/** The cache key of the statements of traversals. */
const byTypesAndHops = (types: string, hops: number): string => `${types} ${hops}`;

/** Rule 2 for a relationship of any type; those that are no links have no confidence. */
const ALLOWED = `(r.confidence IS NULL OR (r.confidence >= $minConfidence AND r.status <> 'REJECTED'
  AND NOT r.isNegated AND ($predicates IS NULL OR r.predicate IN $predicates)))`;
const INSIDE = '(n:Element AND ($studies IS NULL OR n.studyKey IN $studies))';

const parametersOf = (query: TraversalConditions): Parameters => ({
  minConfidence: query.minConfidence,
  predicates: query.predicates,
  studies: query.studies,
});

/** The keys that nodes and relationships reference, for prefetching. */
const namedKeys = (nodes: string, relationships: string): string => `{
  elementKeys: [n IN ${nodes} | n.key],
  linkKeys: [r IN ${relationships} WHERE type(r) = 'ALIGNS_WITH' | r.key]
}`;

interface PathCells extends EdgeCells {
  readonly nodeKeys: readonly string[];
}
const pathCells: Codec<PathCells> = shape<PathCells>({ nodeKeys: texts, ...edgeCells });

/**
 * All simple paths up to a bound, ordered to the last tie before the limit. `SHORTEST` was tried: which of several
 * tied paths it returns changes between versions and loads, and half of the paths that it returns by groups are not
 * simple.
 */
const pathStatement = memoize(byTypesAndHops, (types, hops) =>
  scopedStatement('paths', {
    body: `MATCH (a:Element {key: $from}), (b:Element {key: $to}) WHERE a <> b
     MATCH p = (a)-[:${types}*1..${hops}]-(b)
     WHERE all(r IN relationships(p) WHERE ${ALLOWED}) AND all(n IN nodes(p) WHERE ${INSIDE})
       AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
     WITH nodes(p) AS stops, relationships(p) AS steps, length(p) AS hops
     WITH stops, steps, hops,
       reduce(product = 1, r IN steps | product * toInteger(round(coalesce(r.confidence, 1) * 100))) AS sureness
     ORDER BY hops, sureness DESC, [n IN stops | n.sort],
       [r IN steps | type(r) + '\t' + startNode(r).sort + '\t' + coalesce(r.relation, '') + '\t' + endNode(r).sort]
     LIMIT $first
     WITH stops, steps, ${namedKeys('stops', 'steps')} AS x`,
    codec: pathCells,
    sources: { nodeKeys: '[n IN stops | n.key]', ...edgesOf('steps') },
  }),
);

export async function paths(runner: QueryRunner, query: PathQuery): Promise<ScopedRows<PathRow>> {
  const statement = pathStatement(typesOf(query), hopsOf(query));
  const { rows, unknownStudies } = await runScoped(
    runner,
    statement,
    query.studies,
    {
      ...parametersOf(query),
      from: query.from,
      to: query.to,
      first: neo4j.int(query.first),
    },
    query.prefetch,
  );
  const sorted = rows.map((row) => pathOf(row.nodeKeys, edgeRows(row))).sort(comparePaths);
  return { rows: sorted, unknownStudies };
}

interface NodeCells extends EdgeCells {
  readonly keys: readonly string[];
  readonly distances: readonly number[];
  readonly isTruncated: boolean;
}
const nodeCells: Codec<NodeCells> = shape<NodeCells>({
  keys: texts,
  distances: integers,
  isTruncated: flag,
  ...edgeCells,
});

/**
 * The nodes within reach with their least distance, which lets the planner expand breadth first and prune. Each root
 * is expanded alone: with several at once, 5.26 prunes without the least distance, and a root may appear a hop away.
 * One node more than is shown says that there are more; nothing after the nearest of each root is kept.
 */
const neighbourhoodStatement = memoize(byTypesAndHops, (types, hops) =>
  scopedStatement('neighbourhood', {
    body: `MATCH (root:Element) WHERE root.key IN $roots AND ($studies IS NULL OR root.studyKey IN $studies)
     CALL (root) {
       MATCH p = (root)-[:${types}*0..${hops}]-(n:Element)
       WHERE all(r IN relationships(p) WHERE ${ALLOWED}) AND all(n IN nodes(p) WHERE ${INSIDE})
       WITH n, min(length(p)) AS distance ORDER BY distance, n.sort LIMIT $maxNodes + 1
       RETURN n, distance
     }
     WITH n, min(distance) AS hops
     ORDER BY hops, n.sort LIMIT $maxNodes + 1
     WITH collect(n) AS reached, collect(hops) AS distances
     WITH reached[..$maxNodes] AS shown, distances[..$maxNodes] AS distances, size(reached) > $maxNodes AS isTruncated
     WITH shown, distances, isTruncated, COLLECT {
       UNWIND shown AS a
       MATCH (a)-[r:${types}]->(b:Element) WHERE b IN shown AND ${ALLOWED}
       RETURN r
     } AS between
     WITH shown, distances, isTruncated, between, ${namedKeys('shown', 'between')} AS x`,
    codec: nodeCells,
    sources: {
      keys: '[n IN shown | n.key]',
      distances: 'distances',
      isTruncated: 'isTruncated',
      ...edgesOf('between'),
    },
  }),
);

export async function neighbourhood(
  runner: QueryRunner,
  query: NeighbourhoodQuery,
): Promise<SubgraphRow> {
  const types = typesOf(query);
  const statement = neighbourhoodStatement(types, hopsOf(query));
  const {
    rows: [cells],
    unknownStudies,
  } = await runScoped(
    runner,
    statement,
    query.studies,
    {
      ...parametersOf(query),
      roots: query.roots,
      maxNodes: neo4j.int(query.maxNodes),
    },
    query.prefetch,
  );
  if (cells === undefined)
    throw new Error('A neighbourhood was requested, but the statement returned none.');
  return {
    nodeKeys: cells.keys,
    distances: cells.distances,
    edges: sortedBy(edgeRows(cells), sortOfEdge),
    isTruncated: cells.isTruncated,
    unknownStudies,
  };
}
