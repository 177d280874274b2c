import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Dataset } from '../../../model/dataset.ts';
import { languagesOf } from '../../../model/labels.ts';
import { datasetNode } from '../codecs/dataset.ts';
import { isForbidden, isOutOfMemory } from '../database-errors.ts';
import { connect, type Neo4jSettings } from '../engine.ts';
import { SCHEMA_VERSION } from '../schema-version.ts';
import { type Announcement, announcement } from './announce.ts';
import { loadFailure, type Stage } from './failure.ts';
import { refuseForeignNodes, refuseForeignNodesWithOurLabels } from './foreign-nodes.ts';
import { removeNodes } from './remove.ts';
import { prepareSchema } from './schema.ts';
import { tablesOf } from './tables.ts';
import { inManyTransactions, inOneTransaction, type Target } from './target.ts';
import { type Changes, labelLevels, type OnRows, writeNodes, writeRelationships } from './write.ts';

/** Called now and then with how many of all nodes and relationships are in the database. */
type OnStep = (what: string, done: number, total: number) => void;

export interface LoadOptions extends Neo4jSettings {
  /** Loads beside nodes that are not ours and leaves them unchanged. */
  readonly besideOthers?: boolean;
  readonly onStep?: OnStep;
}

/**
 * Makes a database equal to a dataset: first constraints and indexes, then all data. Returns what changed. Throws if
 * the database has nodes that are not ours, relationships that prevent a removal, or fails: with what it has then, and
 * the next step.
 *
 * A database that answers is changed in one transaction, so that it answers from the old graph until it has the new one.
 * One that answers nothing yet gets its data in many, and its version last; without it readers are told that a first load
 * has not ended. If that load dies, the next one goes on with what is there.
 */
export async function loadDataset(
  dataset: Dataset,
  { besideOthers = false, onStep = () => {}, ...settings }: LoadOptions,
): Promise<readonly Changes[]> {
  const driver = connect(settings);
  const { database } = settings;
  const open = () => driver.session({ database });
  const session = open();
  const mark = announcement(driver, database);
  let stage: Stage = 'BEFORE';
  try {
    await driver.verifyConnectivity({ database });
    await refuseForeignNodesWithOurLabels(session);
    if (!besideOthers) await refuseForeignNodes(session);
    await prepareSchema(session, languagesOf(dataset.elements));
    // Without such a name in the database, `REMOVE` would look at no node, and lock none.
    await session.executeWrite((tx) => tx.run("CALL db.createProperty('lock')"));
    // In a transaction of its own: what a first load leaves when it dies is ours.
    await session.executeWrite((tx) => tx.run("MERGE (d:Dataset {key: 'dataset'})"));
    const changes = await session.executeWrite(
      async (lock) => {
        try {
          // A second loader waits here: removing an absent property locks the node and writes nothing.
          await lock.run("MERGE (d:Dataset {key: 'dataset'}) REMOVE d.lock");
          const { records } = await lock.run(
            "MATCH (d:Dataset {key: 'dataset'}) RETURN d.version IS NULL AS isFirst",
          );
          const isFirst = records[0]?.get('isFirst') === true;
          stage = isFirst ? 'FIRST' : 'CHANGE';
          const target = (isFirst ? inManyTransactions : inOneTransaction)(lock, open);
          const made = await writeAll(target, dataset, onStep);
          await writeDataset(lock, dataset, made.length > 0, mark);
          return made;
        } catch (error) {
          // Here, because the driver would try again what the database has too little memory for.
          throw isOutOfMemory(error) ? loadFailure(error, stage) : error;
        }
      },
      { timeout: neo4j.int(0) },
    );
    if (changes.length > 0) await prepareReplanning(session);
    return changes;
  } catch (error) {
    throw loadFailure(error, stage);
  } finally {
    // If the database is gone, that error is already being thrown, and the announcement expires.
    await mark.withdraw().catch(() => {});
    await session.close().catch(() => {});
    await driver.close();
  }
}

/**
 * Makes the database sample its indexes, because its plans rely on samples, and after a first load these are empty: a
 * page by links took 36,000 hits instead of 1,800. If the user lacks the right, the database samples later by itself.
 */
async function prepareReplanning(session: Session): Promise<void> {
  await session.run('CALL db.prepareForReplanning(60)').catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
  });
}

async function writeAll(
  target: Target,
  dataset: Dataset,
  onStep: OnStep,
): Promise<readonly Changes[]> {
  // Nothing is told in between: measured, 6.7 s of CPU for 1,000 studies.
  onStep('what follows from links and labels', 0, 1);
  const { nodes, relationships } = tablesOf(dataset);
  const total = [...nodes, ...relationships].reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const onRows: OnRows = (what, count) => {
    done += count;
    onStep(what, done, total);
  };
  const changes: Changes[] = [];
  const withMore = [];
  for (const table of nodes) {
    const { changes: made, hasMore } = await writeNodes(target, table, onRows);
    changes.push(made);
    if (hasMore) withMore.unshift(table);
  }
  await labelLevels(target);
  for (const table of relationships) {
    changes.push(await writeRelationships(target, table, onRows));
  }
  for (const table of withMore) {
    const removed = await removeNodes(target, table);
    changes.push({ what: table.label, created: 0, updated: 0, removed });
  }
  return changes.filter(({ created, updated, removed }) => created + updated + removed > 0);
}

/** Writes the version and the time of the load, as the last step. Writes nothing if nothing changed. */
async function writeDataset(
  lock: ManagedTransaction,
  dataset: Dataset,
  isChanged: boolean,
  mark: Announcement,
): Promise<void> {
  const properties = {
    key: 'dataset',
    ...datasetNode.write('', {
      ...dataset.description,
      version: dataset.version,
      languages: languagesOf(dataset.elements),
      agreement: dataset.agreement,
    }),
    schemaVersion: SCHEMA_VERSION,
    loadedAt: neo4j.int(0),
  };
  const { records } = await lock.run(
    `MATCH (d:Dataset {key: 'dataset'}) WHERE $isChanged OR d {.*, loadedAt: 0} <> $properties RETURN d.key`,
    { isChanged, properties },
  );
  if (records.length === 0) {
    // The mark of a loader that died, because a running one would still have the lock.
    await lock.run(`MATCH (mark:Dataset {key: 'loading'}) DELETE mark`);
    return;
  }
  await mark.make();
  await lock.run(
    `MATCH (d:Dataset {key: 'dataset'}) SET d = $properties, d.loadedAt = timestamp()`,
    { properties },
  );
}
