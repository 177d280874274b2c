import { groupBy, groupByEach } from '../../model/group-by.ts';
import { sortedBy, sortOfKey } from '../../model/order.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { AbsenceRow, DetailRow, ElementRow, LinkRow } from '../../model/rows.ts';
import { Element } from './element.ts';
import type { Graph } from './graph.ts';
import { Link } from './link-table.ts';
import type { Prepared, PreparedRows, PreparedSearch } from './prepared.ts';

/** The lists that questions look through. They are objects; the others stay packed. */
type WholeLists = {
  readonly [List in
    | 'studies'
    | 'interviews'
    | 'constructs'
    | 'theory'
    | 'absences'
    | 'contrasts'
    | 'contrastSides']: readonly PreparedRows[List][];
};

/** The graph, and the rows that belong to its nodes. It never changes once it is built. */
export interface Store {
  readonly prepared: Prepared;
  readonly dataset: Prepared['about'] & WholeLists;
  readonly graph: Graph;
  /** By key. */
  readonly elements: readonly Element[];
  readonly elementsOfStudy: ReadonlyMap<string, readonly Element[]>;
  readonly absencesIn: ReadonlyMap<string, readonly AbsenceRow[]>;
  /** By language, then the element's number. */
  readonly ranks: ReadonlyMap<string, Uint32Array>;
  /** Of the element of the same number. */
  readonly details: RowList<DetailRow>;
  /** The recorded ones, by subject, then object. */
  readonly links: readonly Link[];
  /** Rule 3: those that follow from recorded ones, in the same order. */
  readonly derived: readonly Link[];
  /** With the values computed from their members, by key. */
  readonly constructs: WholeLists['constructs'];
  /** Those with a member in a study, by its key. */
  readonly constructsIn: ReadonlyMap<string, WholeLists['constructs']>;
  /** Those with a side in a study, by its key. */
  readonly contrastsIn: ReadonlyMap<string, WholeLists['contrasts']>;
}

/** The rows of some of the groups, each once, by key. */
export const rowsIn = <Row extends { readonly key: string }>(
  groups: ReadonlyMap<string, readonly Row[]>,
  keys: Iterable<string>,
): Row[] => {
  const rows = new Set([...keys].flatMap((key) => groups.get(key) ?? []));
  return sortedBy([...rows], ({ key }) => sortOfKey(key));
};

/** How many rows are read between two pauses: a few milliseconds. */
const ROWS_AT_ONCE = 500;

/** Opens what was prepared. It pauses now and then, because a caller may have other work between. */
export function* openStore(prepared: Prepared): Generator<void, Store> {
  const { about, edges, elements: columns, search } = prepared;
  const read = <Name extends keyof PreparedRows>(name: Name) => {
    const list = new RowList<PreparedRows[Name]>(prepared.rows[name]);
    return made(list.length, (number) => list.make(number));
  };
  const whole = {
    studies: yield* read('studies'),
    interviews: yield* read('interviews'),
    constructs: yield* read('constructs'),
    theory: yield* read('theory'),
    absences: yield* read('absences'),
    contrasts: yield* read('contrasts'),
    contrastSides: yield* read('contrastSides'),
  };
  const texts = new RowList<string>(search.folded);
  const elementTable = {
    columns,
    rows: new RowList<ElementRow>(prepared.rows.elements),
    folded: (number: number) => textsOf(search, texts, search.ofElements[number] as number),
    studies: whole.studies,
  };
  const elements = yield* made(
    elementTable.rows.length,
    (number) => new Element(elementTable, number, elementTable.rows.make(number).key),
  );
  const recorded = new RowList<LinkRow>(prepared.rows.links);
  const linkTable = { columns: prepared.links, elements, recorded };
  const links = yield* made(
    prepared.links.subjects.length,
    (number) => new Link(linkTable, number),
  );
  return {
    prepared,
    dataset: { ...about, ...whole },
    graph: {
      numbers: {
        Study: yield* numbered(whole.studies),
        Element: yield* numbered(elements),
        Interview: yield* numbered(whole.interviews),
        Construct: yield* numbered(whole.constructs),
      },
      rows: {
        Study: whole.studies,
        Element: elements,
        Interview: whole.interviews,
        Construct: whole.constructs,
      },
      edges,
      links,
      theory: whole.theory,
    },
    elements,
    elementsOfStudy: groupBy(elements, ({ studyKey }) => studyKey),
    absencesIn: groupBy(whole.absences, ({ studyKey }) => studyKey),
    ranks: new Map(Object.entries(columns.ranks)),
    details: new RowList(prepared.rows.details),
    links: links.slice(0, recorded.length),
    derived: links.slice(recorded.length),
    constructs: whole.constructs,
    constructsIn: groupByEach(whole.constructs, ({ studyKeys }) => studyKeys),
    contrastsIn: groupByEach(whole.contrasts, ({ studyKeys }) => studyKeys),
  };
}

/** The folded forms of an item's label. */
function textsOf(
  { firstTexts }: PreparedSearch,
  texts: RowList<string>,
  item: number,
): readonly string[] {
  const found: string[] = [];
  const stop = firstTexts[item + 1] as number;
  for (let text = firstTexts[item] as number; text < stop; text += 1) found.push(texts.at(text));
  return found;
}

function* made<Item>(length: number, make: (number: number) => Item): Generator<void, Item[]> {
  const items: Item[] = [];
  for (let number = 0; number < length; number += 1) {
    items.push(make(number));
    if (number % ROWS_AT_ONCE === 0) yield;
  }
  return items;
}

function* numbered(
  rows: readonly { readonly key: string }[],
): Generator<void, ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (const [number, { key }] of rows.entries()) {
    numbers.set(key, number);
    if (number % ROWS_AT_ONCE === 0) yield;
  }
  return numbers;
}
