import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { openLoaded } from '../../support/open-loaded-engine.ts';
import { DATASET } from '../../support/seed-server.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';

/** A tag that is no name in Cypher unless it is quoted. */
const LANGUAGE = 'pt-BR';
/** The seed with English labels called Brazilian in every second element. */
const TRANSLATED = {
  ...DATASET,
  version: 'translated',
  elements: DATASET.elements.map((row, at) => ({
    ...row,
    labelForms: row.labelForms.map((form) =>
      at % 2 === 0 && form.language === 'en' ? { ...form, language: LANGUAGE } : form,
    ),
  })),
};

withNeo4j('labels in a language whose tag has a hyphen', (login) => {
  let neo4j: GraphEngine;
  const memory = openMemory(TRANSLATED);
  beforeAll(async () => {
    neo4j = await openLoaded(login, TRANSLATED);
  });
  afterAll(() => neo4j.close());

  // The first page learns that the database ranks them; the next ones begin with their index.
  it.each([
    ['ASC', null, false],
    ['ASC', [3, ''], false],
    ['DESC', null, false],
    ['DESC', null, true],
  ] as const)(
    'R19.12 MUST order elements in a language with a hyphen in its tag as the memory engine does: %s from %j, of the end: %s',
    async (direction, after, fromEnd) => {
      const query = {
        conditions: {},
        sort: { field: 'LABEL', direction, language: LANGUAGE },
        slice: { limit: 20, after, before: null, fromEnd },
        prefetch: [],
      } as const;
      const [expected] = await memory.reader().elementPages([null], query);
      const [found] = await neo4j.reader().elementPages([null], query);
      expect(found).toEqual(expected);
    },
  );
});
