import { LINK_ORDERS, ORDERS } from './argument-values.ts';
import type { Raw } from './compare.ts';

/** Lists whose cursors operations use; nested lists are of the same types. */
const LISTS: readonly { readonly type: string; readonly field: string }[] = [
  { type: 'StudyConnection', field: 'studies' },
  { type: 'ConstructConnection', field: 'constructs' },
  { type: 'ContrastConnection', field: 'contrasts' },
  { type: 'AbsenceConnection', field: 'absences' },
  { type: 'SearchConnection', field: 'search(query: "p")' },
  ...LINK_ORDERS.map((order) => ({
    type: listName('CrossStudyLinkConnection', order),
    field: `links(orderBy: ${literal(order)})`,
  })),
  ...ORDERS.map((order) => ({
    type: listName('ModelElementConnection', order),
    field: `elements(orderBy: ${literal(order)})`,
  })),
];

/** The key of a list's cursors in the pool. */
export function listName(type: string, orderBy: object | null | undefined): string {
  return orderBy == null ? type : `${type} ${literal(orderBy)}`;
}

/** An order as GraphQL writes it, its fields always in one order. */
function literal(order: object): string {
  const fields = Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1));
  const written = fields.map(([name, value]) =>
    name === 'language' ? `${name}: ${JSON.stringify(value)}` : `${name}: ${value}`,
  );
  return `{ ${written.join(', ')} }`;
}

/** The cursors of an engine's first pages, which are those of every engine. */
export async function cursorsOf(ask: Raw): Promise<ReadonlyMap<string, readonly string[]>> {
  const fields = LISTS.map(({ field }, at) => `list${at}: ${field} { edges { cursor } }`);
  const { text } = await ask({ query: `{ ${fields.join(' ')} }` });
  const { data } = JSON.parse(text) as {
    data: Readonly<Record<string, { edges: readonly { cursor: string }[] }>>;
  };
  return new Map(
    LISTS.map(({ type }, at) => [type, (data[`list${at}`]?.edges ?? []).map((one) => one.cursor)]),
  );
}
