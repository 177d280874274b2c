import { CONSTANTS, NUMBER_FOLLOWS, type PackedRows, TAGS } from './packed-rows.ts';

/** How often a text must occur to be written once: each one is an object, which rows that are read then share. */
const SHARED_FROM = 16;
const LARGEST_COUNT = 2 ** 32;
const FIRST_CAPACITY = 65_536;
/** What UTF-8 cannot say. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Packs rows of plain values, which `RowList` reads: null, booleans, numbers, texts, lists and objects of these. */
export function packRows<Row>(rows: readonly Row[]): PackedRows<Row> {
  const packer = new Packer(sharedTexts(rows));
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    packer.add(row);
    starts[at + 1] = packer.length;
  }
  return { ...packer.packed(), starts };
}

function sharedTexts(rows: readonly unknown[]): readonly string[] {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    else if (Array.isArray(value)) for (const item of value) count(item);
    else if (typeof value === 'object' && value !== null) {
      for (const name in value) count((value as Record<string, unknown>)[name]);
    }
  };
  count(rows);
  return [...counts].filter(([, times]) => times >= SHARED_FROM).map(([text]) => text);
}

class Packer {
  length = 0;
  #bytes = Buffer.allocUnsafeSlow(FIRST_CAPACITY);
  readonly #shared: readonly string[];
  readonly #numberOfShared: ReadonlyMap<string, number>;
  readonly #shapes: (readonly string[])[] = [];
  readonly #numberOfShape = new Map<string, number>();

  constructor(shared: readonly string[]) {
    this.#shared = shared;
    this.#numberOfShared = new Map(shared.map((text, number) => [text, number]));
  }

  packed() {
    const bytes = new Uint8Array(this.length);
    bytes.set(this.#bytes.subarray(0, this.length));
    return { bytes, shapes: this.#shapes, shared: this.#shared };
  }

  add(value: unknown): void {
    if (typeof value === 'string') this.#addText(value);
    else if (typeof value === 'number') this.#addNumber(value);
    else if (Array.isArray(value)) {
      this.#addTag(TAGS.list, value.length);
      for (const item of value) this.add(item);
    } else if (typeof value === 'object' && value !== null) {
      this.#addObject(value as Record<string, unknown>);
    } else {
      const which =
        value === true ? CONSTANTS.true : value === false ? CONSTANTS.false : CONSTANTS.null;
      this.#addTag(TAGS.constant, which);
    }
  }

  #addObject(object: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(object);
    const name = JSON.stringify(names);
    let shape = this.#numberOfShape.get(name);
    if (shape === undefined) {
      shape = this.#shapes.push(names) - 1;
      this.#numberOfShape.set(name, shape);
    }
    this.#addTag(TAGS.object, shape);
    for (const each of names) this.add(object[each]);
  }

  #addText(text: string): void {
    const shared = this.#numberOfShared.get(text);
    if (shared !== undefined) {
      this.#addTag(TAGS.shared, shared);
      return;
    }
    const isUtf8 = !LONE_SURROGATE.test(text);
    const encoding = isUtf8 ? 'utf8' : 'utf16le';
    const length = Buffer.byteLength(text, encoding);
    if (isUtf8) this.#addTag(TAGS.text, length);
    else {
      this.#addTag(TAGS.constant, CONSTANTS.utf16);
      this.#addCount(length);
    }
    this.#reserve(length);
    this.length += this.#bytes.write(text, this.length, encoding);
  }

  #addNumber(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < LARGEST_COUNT && !Object.is(value, -0)) {
      this.#addTag(TAGS.count, value);
      return;
    }
    this.#addTag(TAGS.constant, CONSTANTS.double);
    this.#reserve(8);
    this.length = this.#bytes.writeDoubleLE(value, this.length);
  }

  #addTag(tag: number, number: number): void {
    this.#reserve(1);
    const isSmall = number < NUMBER_FOLLOWS;
    this.#bytes[this.length] = (tag << 5) | (isSmall ? number : NUMBER_FOLLOWS);
    this.length += 1;
    if (!isSmall) this.#addCount(number);
  }

  #addCount(number: number): void {
    this.#reserve(5);
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) {
      this.#bytes[this.length] = (rest % 128) + 128;
      this.length += 1;
    }
    this.#bytes[this.length] = rest;
    this.length += 1;
  }

  #reserve(length: number): void {
    if (this.length + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.length + length));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
