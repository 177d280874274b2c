import { expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { example } from '../support/example-dataset.ts';
import { openLoaded } from '../support/open-loaded-engine.ts';
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
      const engine = await openLoaded(login, dataset);
      const hashes = async (files: ReturnType<typeof renderAll>) =>
        [...(await files).values()].map(({ name, sha256 }) => `${name} ${sha256}`);
      expect(await hashes(renderAll(engine))).toEqual(await hashes(renderAll(openMemory(dataset))));
      await engine.close();
    },
    120_000,
  );
});
