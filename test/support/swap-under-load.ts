import { setTimeout } from 'node:timers/promises';
import { createService } from '../../src/graphql/server.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { GraphEngine } from '../../src/model/port.ts';
import type { Answer } from './open-service.ts';
import { DATASET, get } from './seed-server.ts';
import { start } from './small-server.ts';

/** The seed with titles and links of its own, so that no answer of the one could be one of the other. */
const ANOTHER: Dataset = {
  ...DATASET,
  version: 'another',
  studies: DATASET.studies.map((row) => ({ ...row, year: row.year + 1_000 })),
  elements: DATASET.elements.map((row) => ({ ...row, order: row.order + 1_000 })),
};

/** Each reads the graph more than once, at several levels. */
const QUERIES = [
  '{ studies { nodes { key year dimensions { key order } } } }',
  '{ dataset { version } study(key: "digital") { year elements(first: 5) { nodes { key order parent { ... on Dimension { order } } } } } }',
];

/** What was seen while the dataset was swapped. */
export interface Seen {
  /** Answers and 304s that were right, by the version that they named. */
  readonly right: Readonly<Record<string, number>>;
  /** Why others were not. */
  readonly wrong: readonly string[];
}

/**
 * Swaps the dataset so many times while clients ask by GET with their last tag, and compares each response with
 * those that were recorded while nothing changed.
 */
export async function swapUnderLoad(
  engine: GraphEngine,
  swap: (to: Dataset) => Promise<void>,
  times: number,
): Promise<Seen> {
  const service = await createService(engine, { isPublic: false, reportError: () => {} });
  const server = await start(service, { playground: null });
  const right: Record<string, number> = {};
  const wrong: string[] = [];
  const recorded: Recorded[] = [];

  const record = async (dataset: Dataset) => {
    await swap(dataset);
    // On a database the version used may be a second old.
    await setTimeout(1_100);
    for (const query of QUERIES) {
      const response = await get(server, { query });
      recorded.push({ query, tag: response.headers.get('etag'), text: await response.text() });
    }
  };
  await record(ANOTHER);
  await record(DATASET);

  let isOver = false;
  /** A response, or a 304 that must fit the last tag; returns the tag for the next time. */
  const revalidated = async (query: string, last: string) => {
    const response = await get(server, { query }, last === '' ? {} : { 'if-none-match': last });
    const tag = response.headers.get('etag') ?? '';
    const text = response.status === 304 ? textOf(query, tag) : await response.text();
    const isRight = response.status === 304 ? tag === last : text === textOf(query, tag);
    note(text, isRight, `tag ${tag} on`);
    return tag;
  };
  /** Always executed, because no two requests have this extension; the response must be a recorded one. */
  const executed = async (query: string) => {
    const extensions = JSON.stringify({ unlike: Math.random() });
    const text = await (await get(server, { query, extensions })).text();
    note(
      text,
      recorded.some((one) => one.query === query && one.text === text),
      'mixed',
    );
  };
  const textOf = (query: string, tag: string): string =>
    recorded.find((one) => one.query === query && one.tag === tag)?.text ?? '';
  const note = (text: string, isRight: boolean, why: string) => {
    // While a load is being committed an answer may be refused: that is no wrong one.
    if (text.includes('"UNAVAILABLE"')) return;
    if (!isRight) wrong.push(`${why}: ${text.slice(0, 500)}`);
    const version = isRight ? String((JSON.parse(text) as Answer).extensions?.['dataset']) : '';
    if (isRight) right[version] = (right[version] ?? 0) + 1;
  };
  const client = async (query: string) => {
    for (let tag = ''; !isOver; ) {
      tag = await revalidated(query, tag);
      await executed(query);
    }
  };

  const clients = Promise.all([...QUERIES, ...QUERIES].map(client));
  for (let at = 0; at < times; at += 1) {
    await swap(at % 2 === 0 ? ANOTHER : DATASET);
    await setTimeout(50);
  }
  isOver = true;
  await clients;
  await server.close();
  return { right, wrong };
}

/** A response that was recorded while nothing changed. */
interface Recorded {
  readonly query: string;
  readonly tag: string | null;
  readonly text: string;
}
