import { groupBy } from '../../model/group-by.ts';
import { sortOfKey } from '../../model/order.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { AbsenceRow, DetailRow, ElementRow, LinkRow } from '../../model/rows.ts';
import type { Graph } from './graph.ts';
import { Link } from './link-table.ts';
import type { ElementColumns, Prepared, PreparedRows } from './prepared.ts';

/** What is known of all elements, by their numbers. */
interface OfElements {
  readonly elements: ElementColumns;
  /** Every form of the label, folded. */
  readonly folded: (number: number) => readonly string[];
}

/** The values by which elements are ordered and filtered. */
export class ElementFacts {
  readonly row: ElementRow;
  readonly number: number;
  readonly #of: OfElements;

  constructor(of: OfElements, row: ElementRow, number: number) {
    this.#of = of;
    this.row = row;
    this.number = number;
  }

  get sort(): string {
    return sortOfKey(this.row.key);
  }
  /** Every form of the label, folded. */
  get folded(): readonly string[] {
    return this.#of.folded(this.number);
  }
  get linkCount(): number {
    return this.#of.elements.linkCounts[this.number] as number;
  }
  get codeCount(): number {
    return this.#of.elements.codeCounts[this.number] as number;
  }
}

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
  readonly facts: readonly ElementFacts[];
  readonly factsOfStudy: ReadonlyMap<string, readonly ElementFacts[]>;
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
}

/** How many rows are read between two pauses: a few milliseconds. */
const ROWS_AT_ONCE = 500;

/** Opens what was prepared. It pauses now and then, because a caller may have other work between. */
export function* openStore(prepared: Prepared): Generator<void, Store> {
  const { about, edges, elements, search } = prepared;
  const read = <Name extends keyof PreparedRows>(name: Name) => {
    const list = new RowList<PreparedRows[Name]>(prepared.rows[name]);
    return made(list.length, (number) => list.at(number));
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
  const elementRows = yield* readElements(prepared);
  const recorded = new RowList<LinkRow>(prepared.rows.links);
  const table = { columns: prepared.links, elements: elementRows, recorded };
  const links = yield* made(prepared.links.subjects.length, (number) => new Link(table, number));
  const folded = new RowList<readonly string[]>(search.folded);
  const ofElements = {
    elements,
    folded: (number: number) => folded.at(search.ofElements[number] as number),
  };
  const facts = yield* made(
    elementRows.length,
    (number) => new ElementFacts(ofElements, elementRows[number] as ElementRow, number),
  );
  return {
    prepared,
    dataset: { ...about, ...whole },
    graph: {
      numbers: {
        Study: yield* numbered(whole.studies),
        Element: yield* numbered(elementRows),
        Interview: yield* numbered(whole.interviews),
        Construct: yield* numbered(whole.constructs),
      },
      rows: {
        Study: whole.studies,
        Element: elementRows,
        Interview: whole.interviews,
        Construct: whole.constructs,
      },
      parents: elements.parents,
      edges,
      links,
      theory: whole.theory,
    },
    facts,
    factsOfStudy: groupBy(facts, ({ row }) => row.studyKey),
    absencesIn: groupBy(whole.absences, ({ studyKey }) => studyKey),
    ranks: new Map(Object.entries(elements.ranks)),
    details: new RowList(prepared.rows.details),
    links: links.slice(0, recorded.length),
    derived: links.slice(recorded.length),
    constructs: whole.constructs,
  };
}

function* made<Item>(length: number, make: (number: number) => Item): Generator<void, Item[]> {
  const items: Item[] = [];
  for (let number = 0; number < length; number += 1) {
    items.push(make(number));
    if (number % ROWS_AT_ONCE === 0) yield;
  }
  return items;
}

/** The rows of elements, written out and with the keys of their parents shared, which saves 60 bytes each. */
function readElements({ rows, elements }: Prepared): Generator<void, ElementRow[]> {
  const list = new RowList<ElementRow>(rows.elements);
  const keys: string[] = [];
  return made(list.length, (number) => {
    const { key, level, studyKey, parentKey, order, role, labelForms, placementConfidence } =
      list.at(number);
    keys.push(key);
    const parent = keys[elements.parents[number] as number] ?? parentKey;
    return {
      key,
      level,
      studyKey,
      parentKey: parent,
      order,
      role,
      labelForms,
      placementConfidence,
    };
  });
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
