import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type DocumentNode, isAbstractType, Kind, parse, print, visit } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { ServiceOptions } from '../../../src/graphql/server.ts';
import { loadSeed } from '../../../src/seed/load.ts';
import type { Login } from '../../support/neo4j-server.ts';
import { openLoaded } from '../../support/open-loaded-engine.ts';
import { type Ask, openService, SEED } from '../../support/open-service.ts';
import { watchStatements } from '../../support/statement-watcher.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { COMPARISONS, QUERIES } from './statement-counts.ts';

const FOLDER = new URL('../../../questions/', import.meta.url);
const QUESTIONS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** Fields without a selection that are read by a statement of their own, because they count. */
const COUNTS = new Set(['linkCount']);

/** Distinct fields with a selection of their own, and counts, by level and arguments; fragments are no level. */
function distinctFields(document: DocumentNode): number {
  const fields = new Set<string>();
  let level = 0;
  visit(document, {
    Field: {
      enter: (node) => {
        level += 1;
        const { alias: _, selectionSet, directives: __, ...field } = node;
        if (selectionSet || COUNTS.has(field.name.value)) {
          fields.add(`${level} ${print({ ...field, kind: Kind.FIELD })}`);
        }
      },
      leave: () => {
        level -= 1;
      },
    },
  });
  return fields.size;
}

/** The same question with `__typename` in every selection. */
const withTypes = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet: (node) => ({
        ...node,
        selections: [
          { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const,
          ...node.selections,
        ],
      }),
    }),
  );

/** Whichever executes a document, its statements are the same. */
const EXECUTIONS = {
  'by graphql-js': { isByGraphqlJs: true },
  interpreted: {},
} as const;

for (const [executor, settings] of Object.entries(EXECUTIONS)) {
  withNeo4j(`the statements of a request, executed ${executor}`, (login) =>
    countStatements(login, settings),
  );
}

function countStatements(login: Login, settings: Partial<ServiceOptions>): void {
  const schema = buildSchema(readTypeDefs());
  const node = schema.getType('Node');
  const nodes = isAbstractType(node) ? schema.getPossibleTypes(node) : [];
  // Types with an id, types recorded without one, and types of drawings and tables.
  const recorded = ['CountCheck', 'Dataset', 'Evidence', 'Participant', 'TheoryEdge'];
  const shown = ['ComparisonCell', 'GraphNode', 'GraphEdge', 'MatrixColumn'];
  const names = new Set([...nodes.map(({ name }) => name), ...recorded, ...shown]);
  const ratios: Record<string, number> = {};
  let watched: ReturnType<typeof watchStatements>;
  let ask: Ask;
  let close: () => Promise<void>;
  beforeAll(async () => {
    watched = watchStatements();
    const engine = await openLoaded(login, loadSeed(SEED));
    ({ ask } = await openService(engine, undefined, settings));
    close = () => engine.close();
    // The first request reads the dataset's statistics, for all that follow.
    await ask('{ studies { totalCount } }');
  }, 120_000);
  beforeEach(() => {
    watched.ran.length = 0;
  });
  afterAll(async () => {
    console.log('rows for each thing of the answer:', ratios);
    watched.stop();
    await close();
  });

  /** How many things a table's or a pair's numbers stand for: they are counted from as many rows. */
  function counted(value: object): number {
    if ('rowTotals' in value && Array.isArray(value.rowTotals)) {
      return value.rowTotals.reduce((sum: number, total: number) => sum + total, 0);
    }
    return 'linkCount' in value && '__typename' in value && value.__typename === 'PairOverlap'
      ? Number(value.linkCount)
      : 0;
  }

  /** Things of the graph in an answer, each as often as it stands there or is counted there. */
  function countNodes(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 0;
    const isThing = '__typename' in value && names.has(String(value.__typename));
    const own = (isThing ? 1 : 0) + counted(value);
    return Object.values(value).reduce((sum: number, item) => sum + countNodes(item), own);
  }

  describe('are as many', () => {
    it.each(QUERIES)('for one parent as for a hundred: %s', async (_, most, query) => {
      const counts: number[] = [];
      for (const first of [1, 100]) {
        watched.ran.length = 0;
        const { errors } = await ask(query, { first });
        expect(errors).toBeUndefined();
        counts.push(watched.ran.length);
      }
      expect(counts[1], watched.ran.map(({ cypher }) => cypher).join('\n')).toBeLessThanOrEqual(
        most,
      );
      expect(counts[0]).toBeLessThanOrEqual(most);
    });

    it.each(COMPARISONS)(
      'one for a comparison and one for its elements, also with derived links: %s',
      async (_, most, fields) => {
        for (const includeDerived of [false, true]) {
          watched.ran.length = 0;
          const { errors } = await ask(
            `query ($all: Boolean!) { compareStudies(includeDerived: $all) { ${fields} } }`,
            { all: includeDerived },
          );
          expect(errors).toBeUndefined();
          expect(watched.ran.map(({ cypher }) => cypher)).toHaveLength(most);
        }
      },
    );

    it.each(QUESTIONS)('as the distinct fields at most: %s', async (_, question) => {
      const { errors } = await ask(question);
      expect(errors).toBeUndefined();
      expect(watched.ran.length).toBeGreaterThan(0);
      expect(watched.ran.length).toBeLessThanOrEqual(distinctFields(parse(question)));
    });
  });

  it.each(QUESTIONS)(
    'bring five rows at most for each thing of the answer: %s',
    async (name, text) => {
      const { data, errors } = await ask(withTypes(parse(text)));
      expect(errors).toBeUndefined();
      const rows = watched.ran.reduce((sum, one) => sum + one.rows, 0);
      ratios[name] = Math.round((10 * rows) / countNodes(data)) / 10;
      expect(rows / countNodes(data)).toBeLessThanOrEqual(5);
    },
  );
}
