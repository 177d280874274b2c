import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { Session } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { openLoaded } from '../../support/open-loaded-engine.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { askBoth, type Operation, type Service, serviceOver } from '../differential/compare.ts';
import { cursorsOf } from '../differential/first-cursors.ts';
import { anyFuzz } from '../differential/fuzz-texts.ts';
import { anyGraph } from '../differential/random-graph.ts';
import { encodingsFor } from '../differential/text-encodings.ts';
import { type Slot, slotsOf } from '../differential/text-slots.ts';
import { type Pool, poolOf } from '../differential/value-pool.ts';

const SEED = Number(process.env['INJECTION_SEED'] ?? 20_261_121);
const VALUES = 2_000;
/** Values of one slot that go in one operation, each under an alias of its own. */
const BATCH = 20;

withNeo4j('values that look like Cypher', (login) => {
  const schema = buildSchema(readTypeDefs());
  const sent = new Set<string>();
  let engines: readonly GraphEngine[] = [];
  let memory: Service;
  let neo4j: Service;
  let pool: Pool;
  let slots: readonly Slot[];

  beforeAll(async () => {
    const [graph] = fc.sample(anyGraph, { seed: SEED, numRuns: 1 });
    if (graph === undefined) throw new Error('No graph was drawn.');
    engines = [openMemory(graph), await openLoaded(login, graph)];
    [memory, neo4j] = (await Promise.all(engines.map((engine) => serviceOver(engine)))) as [
      Service,
      Service,
    ];
    pool = poolOf(graph, await cursorsOf(memory.ask));
    slots = slotsOf(schema, pool);
    // The first request reads the dataset's statistics, for all that follow.
    await neo4j.ask({ query: '{ studies { totalCount } }' });
    const run = Session.prototype.run;
    vi.spyOn(Session.prototype, 'run').mockImplementation(function (this: Session, ...given) {
      sent.add(String(given[0]));
      return run.apply(this, given);
    });
  }, 120_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await Promise.all(engines.map((engine) => engine.close()));
  });

  /** Asks a slot with several values; one by one where some are refused, since one refusal can end an answer. */
  async function ask(slot: Slot, texts: readonly string[]): Promise<void> {
    const together = operationOf(slot, texts);
    const { errors } = JSON.parse((await memory.ask(together)).text) as { errors?: unknown };
    const operations = errors ? texts.map((text) => operationOf(slot, [text])) : [together];
    await Promise.all(operations.map((one) => askBoth(memory.ask, neo4j.ask, one)));
  }

  it(`add no Cypher to that of harmless values, and have the memory engine’s answers (seed ${SEED})`, async () => {
    for (const slot of slots) {
      const harmless = ['nowhere', ...knownFor(pool)];
      await ask(
        slot,
        harmless.flatMap((text) => encodingsFor(slot, pool).map((encode) => encode(text))),
      );
    }
    const expected = new Set(sent);
    sent.clear();
    const each = Math.ceil(VALUES / slots.length);
    let values = 0;
    for (const [at, slot] of slots.entries()) {
      const encodings = encodingsFor(slot, pool);
      const texts = fc
        .sample(anyFuzz(knownFor(pool)), { seed: SEED + at, numRuns: each })
        .map((text, index) => encodings[index % encodings.length]?.(text) ?? text);
      for (let from = 0; from < texts.length; from += BATCH) {
        await ask(slot, texts.slice(from, from + BATCH));
      }
      values += texts.length;
    }
    console.log(
      `${values} values in ${slots.length} slots, ${sent.size} of ${expected.size} texts`,
    );
    expect(values).toBeGreaterThanOrEqual(VALUES);
    expect([...sent].filter((text) => !expected.has(text))).toEqual([]);
    // A text that only a known key leads to may be drawn by none of the values.
    expect(sent.size).toBeGreaterThanOrEqual(0.9 * expected.size);
  }, 400_000);
});

const knownFor = ({ studies, elements, links, constructs, words }: Pool): readonly string[] =>
  [studies, elements, links, constructs, words].flatMap((list) => list.slice(0, 1));

function operationOf(slot: Slot, texts: readonly string[]): Operation {
  const names = texts.map((_, at) => `v${at}`);
  const declared = names.map((name) => `$${name}: ${slot.variableType}`).join(', ');
  const fields = names.map((name) => slot.fieldWith(`with_${name}`, name)).join(' ');
  return {
    query: `query (${declared}) { ${fields} }`,
    variables: Object.fromEntries(texts.map((text, at) => [`v${at}`, slot.valueWith(text)])),
  };
}
