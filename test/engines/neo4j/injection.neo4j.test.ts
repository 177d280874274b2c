import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { Session } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { readTypeDefs } from '../../../src/graphql/schema.ts';
import type { GraphEngine } from '../../../src/model/port.ts';
import { openLoaded } from '../../support/loaded.ts';
import { withNeo4j } from '../../support/with-neo4j.ts';
import { type Asked, askBoth, type Operation, serviceOver } from '../differential/both.ts';
import { cursorsOf } from '../differential/cursors.ts';
import { anyFuzz } from '../differential/fuzz.ts';
import { anyGraph } from '../differential/graph.ts';
import { type Pool, poolOf } from '../differential/pool.ts';
import { type Slot, slotsOf } from '../differential/slots.ts';
import { waysThrough } from '../differential/wrapped.ts';

const SEED = Number(process.env['INJECTION_SEED'] ?? 20_261_121);
const VALUES = 2_000;
/** Values of one slot that go in one operation, each under an alias of its own. */
const BATCH = 20;

withNeo4j('values that look like Cypher', (login) => {
  const schema = buildSchema(readTypeDefs());
  const sent = new Set<string>();
  let sources: readonly GraphEngine[] = [];
  let memory: Asked;
  let neo4j: Asked;
  let pool: Pool;
  let slots: readonly Slot[];

  beforeAll(async () => {
    const [graph] = fc.sample(anyGraph, { seed: SEED, numRuns: 1 });
    if (graph === undefined) throw new Error('No graph was drawn.');
    sources = [openMemory(graph), await openLoaded(login, graph)];
    [memory, neo4j] = (await Promise.all(sources.map((source) => serviceOver(source)))) as [
      Asked,
      Asked,
    ];
    pool = poolOf(graph, await cursorsOf(memory.ask));
    slots = slotsOf(schema, pool);
    // How far the dataset branches is asked by the first request, for all of them.
    await neo4j.ask({ query: '{ studies { totalCount } }' });
    const run = Session.prototype.run;
    vi.spyOn(Session.prototype, 'run').mockImplementation(function (this: Session, ...given) {
      sent.add(String(given[0]));
      return run.apply(this, given);
    });
  }, 120_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await Promise.all(sources.map((source) => source.close()));
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
        harmless.flatMap((text) => waysThrough(slot, pool).map((way) => way(text))),
      );
    }
    const expected = new Set(sent);
    sent.clear();
    const each = Math.ceil(VALUES / slots.length);
    let values = 0;
    for (const [at, slot] of slots.entries()) {
      const ways = waysThrough(slot, pool);
      const texts = fc
        .sample(anyFuzz(knownFor(pool)), { seed: SEED + at, numRuns: each })
        .map((text, index) => ways[index % ways.length]?.(text) ?? text);
      for (let from = 0; from < texts.length; from += BATCH) {
        await ask(slot, texts.slice(from, from + BATCH));
      }
      values += texts.length;
    }
    console.log(
      `${values} values in ${slots.length} slots, ${sent.size} of ${expected.size} texts`,
    );
    expect(values).toBeGreaterThanOrEqual(VALUES);
    expect([...sent].sort()).toEqual([...expected].sort());
  }, 180_000);
});

const knownFor = ({ studies, elements, links, constructs, words }: Pool): readonly string[] =>
  [studies, elements, links, constructs, words].flatMap((list) => list.slice(0, 1));

function operationOf(slot: Slot, texts: readonly string[]): Operation {
  const names = texts.map((_, at) => `v${at}`);
  const declared = names.map((name) => `$${name}: ${slot.variableType}`).join(', ');
  const fields = names.map((name) => slot.asked(`with_${name}`, name)).join(' ');
  return {
    query: `query (${declared}) { ${fields} }`,
    variables: Object.fromEntries(texts.map((text, at) => [`v${at}`, slot.valueWith(text)])),
  };
}
