import type { GraphReader } from '../model/port.ts';
import type { Page, Position, Slice } from '../model/queries.ts';
import type { Relation, Relations } from '../model/relations.ts';
import type { Snapshot } from './snapshot.ts';

/** Rows of a page, and owners of one read: 50 reads bring the largest dataset that was tried, and none is long. */
const CHUNK = 2_000;

const BY_KEY = { field: 'KEY', direction: 'ASC', language: 'en' } as const;

/** Reads all that the exports are written from. One version was read if the reader has seen one. */
export async function gather(graph: GraphReader): Promise<Snapshot> {
  const dataset = await graph.dataset();
  const studies = await everyPage((slice) => graph.studyPage(slice));
  const elements = await everyPage(async (slice) =>
    onlyPage(await graph.elementPages([null], { conditions: {}, sort: BY_KEY, slice })),
  );
  const elementKeys = elements.map(({ key }) => key);
  const details = new Map(
    (await inChunks(elementKeys, (keys) => graph.byKey('details', keys))).map((row) => [
      row.key,
      row,
    ]),
  );
  const studyKeys = studies.map(({ key }) => key);
  const interviews = (await relatedTo(graph, 'interviews', studyKeys)).flat();
  const interviewKeys = interviews.map(({ key }) => key);
  const codes = await relatedTo(graph, 'codes', interviewKeys);
  const conditions = { includeDerived: true, minConfidence: 0 };
  const links = await everyPage(async (slice) =>
    onlyPage(await graph.linkPages([null], { conditions, sort: BY_KEY, slice })),
  );
  const constructs = await everyPage((slice) => graph.constructPage({ slice }));
  const members = await relatedTo(
    graph,
    'members',
    constructs.map(({ key }) => key),
  );
  const contrasts = await everyPage((slice) => graph.contrastPage({ slice }));
  const sides = await relatedTo(
    graph,
    'sides',
    contrasts.map(({ key }) => key),
  );
  return {
    dataset,
    studies,
    elements: elements.map((row) => {
      const own = details.get(row.key);
      if (own === undefined) throw new Error(`The element ${row.key} has no details.`);
      return { ...row, ...own };
    }),
    theory: (await relatedTo(graph, 'theory', studyKeys)).flat(),
    interviews,
    voiced: codes.flatMap((list, at) =>
      list.map(({ key }) => ({ codeKey: key, interviewKey: interviewKeys[at] ?? '' })),
    ),
    notes: (await relatedTo(graph, 'notes', studyKeys)).flat(),
    links: links.filter(({ derivedFromKeys }) => derivedFromKeys.length === 0),
    derivedLinks: links.filter(({ derivedFromKeys }) => derivedFromKeys.length > 0),
    constructs: constructs.map((row, at) => ({
      ...row,
      memberKeys: (members[at] ?? []).map(({ key }) => key),
    })),
    contrasts: contrasts.map((row, at) => ({ ...row, sides: sides[at] ?? [] })),
    absences: (await relatedTo(graph, 'absences', elementKeys)).flat(),
  };
}

async function everyPage<Row>(read: (slice: Slice) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: Position | null = null;
  for (;;) {
    const page: Page<Row> = await read({ limit: CHUNK, fromEnd: false, after, before: null });
    for (const row of page.rows) rows.push(row);
    after = page.positions.at(-1) ?? null;
    if (!page.hasNext || after === null) return rows;
  }
}

function onlyPage<Row>([page]: readonly Page<Row>[]): Page<Row> {
  if (page === undefined) throw new Error('The graph gave no page for the only scope.');
  return page;
}

async function inChunks<Row>(
  keys: readonly string[],
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += CHUNK) {
    for (const row of await read(keys.slice(at, at + CHUNK))) rows.push(row);
  }
  return rows;
}

const relatedTo = <R extends Relation>(
  graph: GraphReader,
  relation: R,
  owners: readonly string[],
): Promise<(readonly Relations[R][])[]> =>
  inChunks(owners, (keys) => graph.related(relation, keys));
