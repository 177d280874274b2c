import { derivedLink } from '../../model/chains.ts';
import {
  ENUMS,
  type LinkStatus,
  type MappingPredicate,
  type Translation,
} from '../../model/enums.ts';
import type { RowList } from '../../model/packed-rows.ts';
import type { LinkRow } from '../../model/rows.ts';
import type { Element } from './element.ts';
import { mapList } from './number-lists.ts';
import type { LinkColumns } from './prepared.ts';

/** All links, recorded and derived, by their numbers. */
export interface LinkTable {
  readonly columns: LinkColumns;
  /** By number. */
  readonly elements: readonly Element[];
  readonly recorded: RowList<LinkRow>;
}

/** What conditions and traversals ask of a link; its row is made where an answer needs it. */
export class Link {
  readonly number: number;
  readonly #table: LinkTable;

  constructor(table: LinkTable, number: number) {
    this.#table = table;
    this.number = number;
  }

  get key(): string {
    return `${this.subjectKey}~${this.objectKey}`;
  }
  get subject(): Element {
    return this.#end(this.#table.columns.subjects);
  }
  get object(): Element {
    return this.#end(this.#table.columns.objects);
  }
  get subjectKey(): string {
    return this.subject.key;
  }
  get objectKey(): string {
    return this.object.key;
  }
  get predicate(): MappingPredicate {
    const { predicates } = this.#table.columns;
    return ENUMS.MappingPredicate[predicates[this.number] as number] as MappingPredicate;
  }
  get confidence(): number {
    return this.#table.columns.confidences[this.number] as number;
  }
  get status(): LinkStatus {
    const { statuses } = this.#table.columns;
    return ENUMS.LinkStatus[statuses[this.number] as number] as LinkStatus;
  }
  get isNegated(): boolean {
    return this.#table.columns.negations[this.number] === 1;
  }
  get translation(): Translation | null {
    const { translations } = this.#table.columns;
    return ENUMS.Translation[(translations[this.number] as number) - 1] ?? null;
  }
  get isDerived(): boolean {
    return this.number >= this.#table.recorded.length;
  }

  row(): LinkRow {
    const { recorded, columns } = this.#table;
    if (!this.isDerived) return recorded.at(this.number);
    const parts = mapList(columns.chains, this.number - recorded.length, (number) =>
      recorded.at(number),
    );
    return derivedLink([this.subjectKey, this.objectKey], this.predicate, parts);
  }

  /** Of a derived link, the recorded ones that it follows from, in order from its subject. */
  get derivedFrom(): readonly Link[] {
    const { recorded, columns } = this.#table;
    if (!this.isDerived) return [];
    return mapList(
      columns.chains,
      this.number - recorded.length,
      (number) => new Link(this.#table, number),
    );
  }

  #end(ends: Uint32Array): Element {
    return this.#table.elements[ends[this.number] as number] as Element;
  }
}
