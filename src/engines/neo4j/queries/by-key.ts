import type { Kind, Kinds, Prefetch } from '../../../model/relations.ts';
import { runWithPrefetch } from '../prefetch.ts';
import { takePrefetched } from '../prefetched.ts';
import type { QueryRunner } from '../query-runner.ts';
import { KINDS } from '../relations/kinds.ts';
import { type Statement, statement } from '../statement.ts';

const STATEMENTS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { match, codec, sources }]) => [
    kind,
    statement<{ readonly key: string }>(kind, match, codec, sources),
  ]),
) as { readonly [K in Kind]: Statement<Kinds[K]> };

/** The rows of a kind that exist: prefetched ones, and the others by one statement. */
export async function byKey<K extends Kind>(
  runner: QueryRunner,
  kind: K,
  keys: readonly string[],
  prefetch: readonly Prefetch[] = [],
): Promise<readonly Kinds[K][]> {
  const found: Kinds[K][] = [];
  const missing: string[] = [];
  for (const key of keys) {
    const row = takePrefetched(runner.prefetched, kind, key) as Kinds[K] | undefined;
    if (row === undefined) missing.push(key);
    else found.push(row);
  }
  if (missing.length === 0) return found;
  const statement: Statement<Kinds[K]> = STATEMENTS[kind];
  const [rows] = await runWithPrefetch(
    runner,
    statement,
    { keys: missing },
    prefetch,
    ({ key }) => key,
  );
  return [...found, ...rows];
}
