import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { GraphEngine } from '../../src/model/port.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { type Ask, openService, SEED } from '../support/open-service.ts';

const FOLDER = new URL('../../questions/', import.meta.url);

/** The research questions: each a file, and its answer the file beside it. */
const QUESTIONS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''))
  .sort();

/** Stands in the answers for the version, which changes with every change of the seed. */
const VERSION = '<version>';

/** Runs every question on an engine; the answers are the same on all. */
export function askEveryQuestion(
  name: string,
  open: (dataset: Dataset) => Promise<GraphEngine>,
): void {
  describe(`questions on ${name}`, () => {
    const dataset = loadSeed(SEED);
    const { version } = dataset;
    let ask: Ask;
    let engine: GraphEngine;
    beforeAll(async () => {
      engine = await open(dataset);
      ({ ask } = await openService(engine));
    });
    afterAll(() => engine.close());

    it.each(QUESTIONS)('%s has the answer of its file', async (question) => {
      const { data, errors, extensions } = await ask(
        readFileSync(new URL(`${question}.graphql`, FOLDER), 'utf8'),
      );
      expect(errors).toBeUndefined();
      const notices = extensions?.['notices'];
      const answer = { data, ...(notices !== undefined && { extensions: { notices } }) };
      const text = `${JSON.stringify(answer, null, 2)}\n`.replaceAll(version, VERSION);
      await expect(text).toMatchFileSnapshot(new URL(`${question}.json`, FOLDER).pathname);
    });
  });
}
