import type { Session } from 'neo4j-driver';
import { LABELS } from './schema.ts';

/**
 * Throws if nodes have our labels but were not loaded by us, because a load would remove them. It reads the
 * nodes before the dataset, because the first commit of another loader is its node of the dataset.
 */
export async function refuseForeignNodesWithOurLabels(session: Session): Promise<void> {
  const labels = LABELS.filter((label) => label !== 'Dataset');
  const { records } = await session.run(
    `MATCH (n:${labels.join('|')})
     WITH sum(CASE WHEN n.key IS NULL THEN 1 ELSE 0 END) AS keyless, count(n) AS all, collect(DISTINCT labels(n))[..3] AS examples
     WITH examples, CASE WHEN EXISTS { (:Dataset) } THEN keyless ELSE all END AS namesakes
     WHERE namesakes > 0
     RETURN namesakes, examples`,
  );
  const [found] = records;
  if (!found) return;
  throw new Error(
    `The database holds ${found.get('namesakes')} nodes that are not ours but have labels that we use ` +
      `(${labelsIn(found.get('examples'))}). Name another database in NEO4J_DATABASE.`,
  );
}

const labelsIn = (examples: readonly (readonly string[])[]): string =>
  examples.map((list) => list.join(':') || 'no label').join(', ');

/** Throws if there are nodes without a label of ours. */
export async function refuseForeignNodes(session: Session): Promise<void> {
  const { records } = await session.run(
    `MATCH (n) WHERE none(label IN labels(n) WHERE label IN $labels)
     RETURN count(n) AS others, collect(DISTINCT labels(n))[..3] AS examples`,
    { labels: LABELS },
  );
  const [found] = records;
  const others = found?.get('others') as number | undefined;
  if (!found || !others) return;
  throw new Error(
    `The database holds ${others} nodes that are not ours (${labelsIn(found.get('examples'))}). ` +
      'Name another database in NEO4J_DATABASE, or load beside them with --beside-others.',
  );
}
