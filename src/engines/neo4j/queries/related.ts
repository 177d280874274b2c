import {
  OWNERS,
  type Relation,
  type RelationOptions,
  type Relations,
} from '../../../model/relations.ts';
import { relatedName, takePrefetched } from '../prefetched.ts';
import type { QueryRunner } from '../query-runner.ts';
import { RELATIONS } from '../relations/index.ts';
import type { OwnedRow } from '../relations/relation.ts';
import { type Statement, statement } from '../statement.ts';

function ownersOf(relation: Relation): string {
  const branches = OWNERS[relation].map((label) => `MATCH (o:${label} {key: key})`);
  if (branches.length === 1) return `UNWIND $owners AS key ${branches[0]}`;
  const union = branches.map((branch) => `${branch} RETURN o`).join(' UNION ALL ');
  return `UNWIND $owners AS key CALL (key) { ${union} }`;
}

/** The statement of each relation, for owners that were not prefetched. */
const STATEMENTS = Object.fromEntries(
  Object.entries(RELATIONS).map(([relation, { match, codec, sources }]) => [
    relation,
    statement(`related ${relation}`, `${ownersOf(relation as Relation)} ${match}`, codec, sources),
  ]),
) as Readonly<Record<Relation, Statement<OwnedRow<unknown>>>>;

/** One list for each owner: prefetched ones, and the others by one statement. */
export async function related<R extends Relation>(
  runner: QueryRunner,
  relation: R,
  owners: readonly string[],
  options: RelationOptions = {},
): Promise<readonly (readonly Relations[R][])[]> {
  type List = readonly Relations[R][];
  const name = relatedName(relation, options);
  const lists = new Map<string, List>();
  const missing: string[] = [];
  for (const owner of new Set(owners)) {
    const list = takePrefetched(runner.prefetched, name, owner) as List | undefined;
    if (list === undefined) missing.push(owner);
    else lists.set(owner, list);
  }
  if (missing.length > 0) {
    const parameters = {
      owners: missing,
      levels: options.levels ?? null,
      studies: options.studies ?? null,
    };
    const rows = await runner.many(STATEMENTS[relation], parameters);
    for (const [at, list] of RELATIONS[relation].lists(rows, missing).entries()) {
      lists.set(missing[at] ?? '', list);
    }
  }
  return owners.map((owner) => lists.get(owner) ?? []);
}
