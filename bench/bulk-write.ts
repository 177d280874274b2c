import { datasetNode } from '../src/engines/neo4j/codecs/dataset.ts';
import { connect, type Neo4jSettings } from '../src/engines/neo4j/engine.ts';
import { prepareSchema } from '../src/engines/neo4j/load/schema.ts';
import { tablesOf } from '../src/engines/neo4j/load/tables.ts';
import { SCHEMA_VERSION } from '../src/engines/neo4j/schema-version.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { LEVEL_NAMES } from '../src/model/enums.ts';
import { languagesOf } from '../src/model/labels.ts';

const BATCH = 5_000;

/**
 * Empties a database and writes a dataset into it: the same nodes, relationships and indexes as the loader's. The
 * loader compares with what is there in one transaction, which takes many times as long for a thousand studies.
 */
export async function bulkWrite(dataset: Dataset, settings: Neo4jSettings): Promise<void> {
  const driver = connect(settings);
  const session = driver.session({ database: settings.database });
  const run = (cypher: string, parameters: object = {}) => session.run(cypher, parameters);
  const inBatches = async (rows: readonly object[], cypher: string) => {
    for (let from = 0; from < rows.length; from += BATCH) {
      await run(`UNWIND $rows AS row ${cypher}`, { rows: rows.slice(from, from + BATCH) });
    }
  };
  try {
    await run(`MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${BATCH} ROWS`);
    const languages = languagesOf(dataset.elements);
    await prepareSchema(session, languages);
    const { nodes, relationships } = tablesOf(dataset);
    for (const { label, rows } of nodes) {
      await inBatches(rows, `CREATE (n:${label}) SET n = row.properties`);
    }
    for (const [level, label] of Object.entries(LEVEL_NAMES)) {
      await run(
        `MATCH (n:Element) WHERE n.level = $level
         CALL (n) { SET n:${label} } IN TRANSACTIONS OF ${BATCH} ROWS`,
        { level },
      );
    }
    for (const { type, from, to, rows } of relationships) {
      await inBatches(
        rows,
        `MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to})
         CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      );
    }
    await run('CREATE (d:Dataset) SET d = $properties, d.loadedAt = timestamp()', {
      properties: {
        key: 'dataset',
        ...datasetNode.write('', { ...dataset.description, ...dataset, languages }),
        schemaVersion: SCHEMA_VERSION,
      },
    });
    // The planner uses sampled index statistics, which are still those of an empty database.
    await run('CALL db.prepareForReplanning(60)');
  } finally {
    await session.close();
    await driver.close();
  }
}
