import DataLoader from 'dataloader';
import type { Expected, Found, Of, Page } from '../graph/port.ts';
import { merged } from './expected.ts';

/** The kinds of loaders: how what is asked for one by one goes down as one call. */

type One<Row> = DataLoader<string, Row | null>;
type Many<Row> = DataLoader<string, readonly Row[]>;

/** Rows by their own key; null for an unknown one. */
export function one<Row extends { readonly key: string }>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
): One<Row> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [row.key, row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Rows by their own key, with what is expected to be asked of them next; those that expect alike share a call. */
export const oneExpecting = <Row extends { readonly key: string }>(
  read: (keys: readonly string[], expected: readonly Expected[]) => Promise<readonly Row[]>,
) => perArguments((expected: readonly Expected[]) => one<Row>((keys) => read(keys, expected)));

/** Rows by the owner they were asked for. */
export function many<Row>(
  read: (owners: readonly string[]) => Promise<readonly Of<Row>[]>,
): Many<Row> {
  return new DataLoader(async (owners) => {
    const rows = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
    for (const row of await read(owners)) rows.get(row.of)?.push(row);
    return owners.map((owner) => rows.get(owner) ?? []);
  });
}

/** Rows by the owner they were asked for, each time beside the asked studies that do not exist. */
export function found<Row>(
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
export function perArguments<Args, Loader>(make: (args: Args) => Loader): (args: Args) => Loader {
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

/** Pages of a query by scope; the fields of a level that ask alike share a call, whatever they expect. */
export function paged<Query, Row>(
  read: (
    scopes: readonly (string | null)[],
    query: Query & Expecting,
  ) => Promise<readonly Page<Row>[]>,
): (query: Query, scope: string | null, expected: readonly Expected[]) => Promise<Page<Row>> {
  const loaderOf = perArguments((query: Query) =>
    expectingAlso(
      (expected) =>
        new DataLoader(async (scopes: readonly string[]) => [
          ...(await read(
            scopes.map((scope) => (scope === WHOLE ? null : scope)),
            { ...query, expected: expected() },
          )),
        ]),
    ),
  );
  return (query, scope, expected) => loaderOf(query)(expected).load(scope ?? WHOLE);
}

interface Expecting {
  readonly expected: readonly Expected[];
}

/** A loader whose call expects what any of those that it is made for do. */
export function expectingAlso<Loader>(
  make: (expected: () => readonly Expected[]) => Loader,
): (expected: readonly Expected[]) => Loader {
  let all: readonly Expected[] = [];
  const loader = make(() => all);
  return (expected) => {
    all = all.length === 0 ? expected : merged(all, expected);
    return loader;
  };
}

/** What is read at most once a request, however many ask. */
export function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}
