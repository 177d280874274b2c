import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPLORER, readDocument } from '../../../explorer/documents.ts';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { datasetOf } from '../../../src/seed/load.ts';
import { openService } from '../../support/open-service.ts';
import { comparable, LINK, SAMPLES, withProjects } from './comparable.ts';

comparable('memory', async (dataset) => openMemory(dataset));

it.skipIf(!existsSync(SAMPLES))(
  'two imported projects are small enough for the explorer, which asks for much at once',
  async () => {
    const { ask } = await openService(openMemory(datasetOf(await withProjects())));
    const variables = { languages: ['en', 'fa'], derived: false, keys: null, min: 0.5 };
    for (const [view, key] of [
      ['element', 'vaccination.12'],
      ['study', 'vaccination'],
      ['interview', 'vaccination.a'],
      ['link', LINK],
    ] as const) {
      const { text } = readDocument(`${EXPLORER}views/${view}/${view}.graphql`);
      const { data, errors } = await ask(text, { ...variables, key });
      expect(errors, view).toBeUndefined();
      expect(data[view]?.key, view).toBe(key);
    }
    const { text } = readDocument(`${EXPLORER}views/matrix/matrix.graphql`);
    const matrix = { studies: null, level: 'CONCEPT', columns: 'INTERVIEW' };
    const { data, errors } = await ask(text, { ...variables, ...matrix });
    expect(errors).toBeUndefined();
    expect(data.codeMatrix.columns).toHaveLength(27);
  },
);
