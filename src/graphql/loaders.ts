import DataLoader from 'dataloader';
import type {
  Comparison,
  CounterpartQuery,
  ElementQuery,
  Found,
  KnowledgeGraph,
  LinkQuery,
  Of,
  Page,
} from '../graph/port.ts';
import type { CounterpartRow, ElementRow, LinkRow, ModelLevel } from '../graph/rows.ts';

type One<Row> = DataLoader<string, Row | null>;
type Many<Row> = DataLoader<string, readonly Row[]>;

/** Rows by their own key; null for an unknown one. */
function one<Row extends { readonly key: string }>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
): One<Row> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [row.key, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Rows by the owner they were asked for. */
function many<Row>(read: (owners: readonly string[]) => Promise<readonly Of<Row>[]>): Many<Row> {
  return new DataLoader(async (owners) => {
    const rows = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
    for (const row of await read(owners)) rows.get(row.of)?.push(row);
    return owners.map((owner) => rows.get(owner) ?? []);
  });
}

/** Rows by the owner they were asked for, each time beside the asked studies that do not exist. */
function found<Row>(
  read: (owners: readonly string[]) => Promise<Found<Of<Row>>>,
): DataLoader<string, Found<Row>> {
  return new DataLoader(async (owners) => {
    const { rows, unknownStudies } = await read(owners);
    const ofOwners = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
    for (const row of rows) ofOwners.get(row.of)?.push(row);
    return owners.map((owner) => ({ rows: ofOwners.get(owner) ?? [], unknownStudies }));
  });
}

/** A loader for each set of arguments, so that fields with equal ones share a call. */
function perArguments<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
  const made = new Map<string, Loader>();
  return (args) => {
    const name = JSON.stringify(args);
    const loader = made.get(name) ?? make(args);
    made.set(name, loader);
    return loader;
  };
}

/** No key is empty, so the whole graph may go by this name where a loader wants one. */
const WHOLE = '';

/** Pages of a query by scope; the fields of a level that ask alike share a call. */
function paged<Query, Row>(
  read: (scopes: readonly (string | null)[], query: Query) => Promise<readonly Page<Row>[]>,
): (query: Query, scope: string | null) => Promise<Page<Row>> {
  const loaderOf = perArguments(
    (query: Query) =>
      new DataLoader(async (scopes: readonly string[]) => [
        ...(await read(
          scopes.map((scope) => (scope === WHOLE ? null : scope)),
          query,
        )),
      ]),
  );
  return (query, scope) => loaderOf(query).load(scope ?? WHOLE);
}

/** What is read at most once a request, however many ask. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}

/**
 * One request's view of the port: what sibling fields ask for one by one goes down as one call for
 * a level. Nothing outlives the request.
 */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: KnowledgeGraph) {
  const byKey = {
    study: one((keys) => graph.studies(keys)),
    element: one((keys) => graph.elements(keys)),
    link: one((keys) => graph.links(keys)),
    construct: one((keys) => graph.constructs(keys)),
    absence: one((keys) => graph.absences(keys)),
  };
  return {
    ...byKey,
    /** What another read has brought along, so that nobody asks for it again. */
    remember: ({ studies, elements, constructs }: Comparison): void => {
      for (const row of studies) byKey.study.prime(row.key, row);
      for (const row of elements) byKey.element.prime(row.key, row);
      for (const row of constructs) byKey.construct.prime(row.key, row);
    },
    studyKeys: once(() => graph.studyKeys()),
    interview: one((keys) => graph.interviews(keys)),
    note: one((keys) => graph.notes(keys)),
    recommendation: one((keys) => graph.recommendations(keys)),

    children: many((owners) => graph.children(owners)),
    ancestors: many((owners) => graph.ancestors(owners)),
    descendants: perArguments((levels: readonly ModelLevel[] | null) =>
      many((owners) => graph.descendants(owners, levels)),
    ),
    sameLabel: many((owners) => graph.sameLabel(owners)),
    measured: many((owners) => graph.measured(owners)),
    theory: many((owners) => graph.theory(owners)),
    constructsOf: many((owners) => graph.constructsOf(owners)),
    members: many((owners) => graph.members(owners)),
    linksWithin: many((owners) => graph.linksWithin(owners)),
    absencesOf: many((owners) => graph.absencesOf(owners)),
    interviewsOf: many((owners) => graph.interviewsOf(owners)),
    codesOf: many((owners) => graph.codesOf(owners)),
    labelsVoiced: many((owners) => graph.labelsVoiced(owners)),
    evidenceOf: many((owners) => graph.evidenceOf(owners)),
    participants: many((owners) => graph.participants(owners)),
    countChecks: many((owners) => graph.countChecks(owners)),
    notesOf: many((owners) => graph.notesOf(owners)),
    recommendationsOf: many((owners) => graph.recommendationsOf(owners)),

    counterparts: perArguments((query: CounterpartQuery) =>
      found<CounterpartRow>((owners) => graph.counterparts(owners, query)),
    ),
    elementPage: paged<ElementQuery, ElementRow>((scopes, query) =>
      graph.elementPages(scopes, query),
    ),
    linkPage: paged<LinkQuery, LinkRow>((scopes, query) => graph.linkPages(scopes, query)),
  };
}
