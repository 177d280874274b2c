import type {
  Comparison,
  CounterpartQuery,
  ElementQuery,
  KnowledgeGraph,
  LinkQuery,
} from '../graph/port.ts';
import type { CounterpartRow, ElementRow, LinkRow, ModelLevel } from '../graph/rows.ts';
import {
  expectingAlso,
  found,
  many,
  once,
  one,
  oneExpecting,
  paged,
  perArguments,
} from './batching.ts';

type Graph = KnowledgeGraph;

const BY_KEY = {
  study: (graph: Graph) => one((keys) => graph.studies(keys)),
  element: (graph: Graph) => one((keys) => graph.elements(keys)),
  detail: (graph: Graph) => one((keys) => graph.details(keys)),
  link: (graph: Graph) => one((keys) => graph.links(keys)),
  construct: (graph: Graph) => one((keys) => graph.constructs(keys)),
  absence: (graph: Graph) => one((keys) => graph.absences(keys)),
  interview: (graph: Graph) => one((keys) => graph.interviews(keys)),
  note: (graph: Graph) => one((keys) => graph.notes(keys)),
  recommendation: (graph: Graph) => one((keys) => graph.recommendations(keys)),
  studyKeys: (graph: Graph) => once(() => graph.studyKeys()),
};

/** By their own keys, with what is expected to be asked of them next. */
const EXPECTING = {
  studyExpecting: (graph: Graph) => oneExpecting((keys, next) => graph.studies(keys, next)),
  elementExpecting: (graph: Graph) => oneExpecting((keys, next) => graph.elements(keys, next)),
  linkExpecting: (graph: Graph) => oneExpecting((keys, next) => graph.links(keys, next)),
  constructExpecting: (graph: Graph) => oneExpecting((keys, next) => graph.constructs(keys, next)),
};

const BY_OWNER = {
  children: (graph: Graph) => many((owners) => graph.children(owners)),
  ancestors: (graph: Graph) => many((owners) => graph.ancestors(owners)),
  descendants: (graph: Graph) =>
    perArguments((levels: readonly ModelLevel[] | null) =>
      many((owners) => graph.descendants(owners, levels)),
    ),
  sameLabel: (graph: Graph) => many((owners) => graph.sameLabel(owners)),
  measured: (graph: Graph) => many((owners) => graph.measured(owners)),
  theory: (graph: Graph) => many((owners) => graph.theory(owners)),
  constructsOf: (graph: Graph) => many((owners) => graph.constructsOf(owners)),
  members: (graph: Graph) => many((owners) => graph.members(owners)),
  linksWithin: (graph: Graph) => many((owners) => graph.linksWithin(owners)),
  absencesOf: (graph: Graph) => many((owners) => graph.absencesOf(owners)),
  interviewsOf: (graph: Graph) => many((owners) => graph.interviewsOf(owners)),
  codesOf: (graph: Graph) => many((owners) => graph.codesOf(owners)),
  labelsVoiced: (graph: Graph) => many((owners) => graph.labelsVoiced(owners)),
  evidenceOf: (graph: Graph) => many((owners) => graph.evidenceOf(owners)),
  participants: (graph: Graph) => many((owners) => graph.participants(owners)),
  countChecks: (graph: Graph) => many((owners) => graph.countChecks(owners)),
  notesOf: (graph: Graph) => many((owners) => graph.notesOf(owners)),
  recommendationsOf: (graph: Graph) => many((owners) => graph.recommendationsOf(owners)),
};

const BY_QUERY = {
  counterparts: (graph: Graph) =>
    perArguments((query: CounterpartQuery) =>
      expectingAlso((expected) =>
        found<CounterpartRow>((owners) =>
          graph.counterparts(owners, { ...query, expected: expected() }),
        ),
      ),
    ),
  elementPage: (graph: Graph) =>
    paged<ElementQuery, ElementRow>((scopes, query) => graph.elementPages(scopes, query)),
  linkPage: (graph: Graph) =>
    paged<LinkQuery, LinkRow>((scopes, query) => graph.linkPages(scopes, query)),
};

const LOADERS = { ...BY_KEY, ...EXPECTING, ...BY_OWNER, ...BY_QUERY };

/**
 * One request's view of the port: what sibling fields ask for one by one goes down as one call for
 * a level. Nothing outlives the request.
 */
export type Loaders = {
  readonly [Name in keyof typeof LOADERS]: ReturnType<(typeof LOADERS)[Name]>;
};

interface Making {
  readonly graph: Graph;
  made: Record<string, unknown>;
}

/** Each is made when it is first asked for: of forty, a request wants two or three. */
const LAZY = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(LOADERS).map(([name, make]) => [
      name,
      {
        get(this: Making): unknown {
          this.made[name] ??= make(this.graph);
          return this.made[name];
        },
      },
    ]),
  ),
);

export const createLoaders = (graph: Graph): Loaders =>
  Object.assign(Object.create(LAZY), { graph, made: {} } satisfies Making);

/** Lets go of all that was loaded, for when it has been answered. */
export function forget(load: Loaders): void {
  (load as unknown as Making).made = {};
}

/** What another read has brought along, so that nobody asks for it again. */
export function remember(load: Loaders, { studies, elements, constructs }: Comparison): void {
  for (const row of studies) load.study.prime(row.key, row);
  for (const row of elements) load.element.prime(row.key, row);
  for (const row of constructs) load.construct.prime(row.key, row);
}
