import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { openNeo4j } from '../../src/engines/neo4j/engine.ts';
import { loadDataset } from '../../src/engines/neo4j/load/load.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { example } from '../support/example-dataset.ts';
import { DATASET } from '../support/seed-server.ts';
import { withNeo4j } from '../support/with-neo4j.ts';
import { renderAll } from './rendered.ts';

withNeo4j('exports', (login) => {
  it.each<readonly [string, Dataset]>([
    ['the seed', DATASET],
    ['the example', example()],
  ])(
    'are the same bytes from both engines, of %s',
    async (_title, dataset) => {
      const settings = { ...login, user: 'neo4j', database: 'neo4j' };
      await loadDataset(dataset, settings);
      // A database that plans its statements on a busy machine takes longer than a request may.
      const engine = openNeo4j(settings, 120_000);
      const hashes = async (files: ReturnType<typeof renderAll>) =>
        [...(await files).values()].map(({ name, sha256 }) => `${name} ${sha256}`);
      expect(await hashes(renderAll(engine))).toEqual(await hashes(renderAll(openMemory(dataset))));
      await engine.close();
    },
    120_000,
  );
});
