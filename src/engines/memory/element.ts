import { ENUMS, type ModelLevel, type ParadigmRole } from '../../model/enums.ts';
import { sortOfKey } from '../../model/order.ts';
import type { RowList } from '../../model/packed-rows.ts';
import type { ElementRow } from '../../model/rows.ts';
import { type ElementColumns, NONE } from './prepared.ts';

/** All elements by their numbers, which are in the order of keys. */
export interface ElementTable {
  readonly columns: ElementColumns;
  readonly rows: RowList<ElementRow>;
  /** Every form of the label of the element of a number, folded. */
  readonly folded: (number: number) => readonly string[];
  /** By number. */
  readonly studies: readonly { readonly key: string }[];
}

/**
 * What conditions, orders and traversals ask of an element; its row is made where an answer needs it, because the texts of
 * labels are a third of all that rows would take.
 */
export class Element {
  readonly key: string;
  readonly number: number;
  readonly #table: ElementTable;

  constructor(table: ElementTable, number: number, key: string) {
    this.#table = table;
    this.number = number;
    this.key = key;
  }

  get studyKey(): string {
    const { columns, studies } = this.#table;
    return studies[columns.studies[this.number] as number]?.key as string;
  }
  get level(): ModelLevel {
    return ENUMS.ModelLevel[this.#table.columns.levels[this.number] as number] as ModelLevel;
  }
  get role(): ParadigmRole | null {
    return ENUMS.ParadigmRole[(this.#table.columns.roles[this.number] as number) - 1] ?? null;
  }
  /** Among its siblings. */
  get order(): number {
    return this.#table.columns.orders[this.number] as number;
  }
  get sort(): string {
    return sortOfKey(this.key);
  }
  get folded(): readonly string[] {
    return this.#table.folded(this.number);
  }
  get linkCount(): number {
    return this.#table.columns.linkCounts[this.number] as number;
  }
  get codeCount(): number {
    return this.#table.columns.codeCounts[this.number] as number;
  }
  /** The number of its parent; `NONE` for a dimension. */
  get parent(): number {
    return this.#table.columns.parents[this.number] ?? NONE;
  }

  row(): ElementRow {
    return this.#table.rows.at(this.number);
  }
}

export const rowsOf = (elements: readonly Element[]): ElementRow[] =>
  elements.map((element) => element.row());
