import type { OwnedRead } from '../../expected.ts';
import type { KnowledgeGraph, Of } from '../../port.ts';
import type { ModelLevel } from '../../rows.ts';
import type { Asker } from '../ask.ts';
import { nameOf, taken } from '../held.ts';
import { type Statement, statement } from '../statement.ts';
import { STEPS } from '../steps/all.ts';
import type { Owned, Step } from '../steps/step.ts';

function ownersOf(from: Step['from']): string {
  const branches = from.map((label) => `MATCH (o:${label} {key: key})`);
  if (branches.length === 1) return `UNWIND $owners AS key ${branches[0]}`;
  const union = branches.map((branch) => `${branch} RETURN o`).join(' UNION ALL ');
  return `UNWIND $owners AS key CALL (key) { ${union} }`;
}

/** What each step is asked by where nothing came along. */
const STATEMENTS = Object.fromEntries(
  Object.entries(STEPS).map(([read, { from, match, codec, sources }]) => [
    read,
    statement(read, `${ownersOf(from)} ${match}`, codec, sources),
  ]),
) as Readonly<Record<OwnedRead, Statement<Owned<object>>>>;

/** What hangs on owners, in the order asked: what is held, and the rest from the database. */
async function rowsOf<Row>(
  ask: Asker,
  read: OwnedRead,
  owners: readonly string[],
  levels: readonly ModelLevel[] | null = null,
): Promise<readonly Of<Row>[]> {
  const held = ask.held.get(nameOf(read, levels));
  const each = [...new Set(owners)];
  const known = new Map(each.map((owner) => [owner, taken<readonly Of<Row>[]>(held, owner)]));
  const missing = each.filter((owner) => known.get(owner) === undefined);
  if (missing.length > 0) {
    const rows = await ask.many(STATEMENTS[read], { owners: missing, levels });
    const found = STEPS[read].byOwner(rows, missing);
    for (const [owner, own] of found) known.set(owner, own as readonly Of<Row>[]);
  }
  return each.flatMap((owner) => known.get(owner) ?? []);
}

export function ownedReads(ask: Asker): Pick<KnowledgeGraph, OwnedRead> {
  return {
    children: (owners) => rowsOf(ask, 'children', owners),
    ancestors: (owners) => rowsOf(ask, 'ancestors', owners),
    descendants: (owners, levels) => rowsOf(ask, 'descendants', owners, levels),
    sameLabel: (owners) => rowsOf(ask, 'sameLabel', owners),
    measured: (owners) => rowsOf(ask, 'measured', owners),
    theory: (owners) => rowsOf(ask, 'theory', owners),
    constructsOf: (owners) => rowsOf(ask, 'constructsOf', owners),
    members: (owners) => rowsOf(ask, 'members', owners),
    linksWithin: (owners) => rowsOf(ask, 'linksWithin', owners),
    absencesOf: (owners) => rowsOf(ask, 'absencesOf', owners),
    interviewsOf: (owners) => rowsOf(ask, 'interviewsOf', owners),
    codesOf: (owners) => rowsOf(ask, 'codesOf', owners),
    labelsVoiced: (owners) => rowsOf(ask, 'labelsVoiced', owners),
    evidenceOf: (owners) => rowsOf(ask, 'evidenceOf', owners),
    participants: (owners) => rowsOf(ask, 'participants', owners),
    countChecks: (owners) => rowsOf(ask, 'countChecks', owners),
    notesOf: (owners) => rowsOf(ask, 'notesOf', owners),
    recommendationsOf: (owners) => rowsOf(ask, 'recommendationsOf', owners),
  };
}
