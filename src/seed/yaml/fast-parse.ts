import { FIELD, MAX_KEYS } from './keys.ts';
import { MAX_DEPTH, MAX_LEXEME_LENGTH, MAX_LEXEMES } from './limits.ts';

/** A number as it stands in a file, and at which offset. */
export interface NumberAt {
  readonly source: string;
  readonly value: number;
  readonly offset: number;
}

export interface FastParsed {
  readonly value: unknown;
  readonly numbers: readonly NumberAt[];
}

/**
 * Parses the YAML that most seed files consist of, without positions: maps and lists, by lines or in brackets, of quoted
 * texts in one line and of single words. Null for everything else, also for every error, which `parseYaml` then reads with
 * the library. A study takes 3 ms instead of 70.
 *
 * What this accepts the library must read alike and without a fault (tested on random files). So in doubt it gives up.
 */
export function fastParse(text: string): FastParsed | null {
  if (CONTROL.test(text)) return null;
  const reader = new Reader(text);
  try {
    return { value: reader.file(), numbers: reader.numbers };
  } catch (error) {
    if (error instanceof GiveUp) return null;
    throw error;
  }
}

/** A tab is refused wherever it stands, and a carriage return ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: leaving them to the library is the point
const CONTROL = /[\0-\t\x0B-\x1F]/;

class GiveUp extends Error {}

const NAME = /[a-z]{1,40}(?:-[a-z0-9]{1,8}){0,3}(?=:(?: |\n|$))/iy;
const QUOTED = /"(?:[^"\\\n]|\\["\\/n])*"/y;
const WORD = /-?[\w][\w.~/-]*/y;
const NUMBER = /^(?:0|-?[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** A word that YAML takes for nothing but a text: letters first, or digits with hyphens, such as a day or a range of rows. */
const TEXT = /^(?:(?!(?:null|true|false)$)[a-z][\w.~/-]*|[0-9]+(?:-[0-9]+)+)$/i;
/** So many digits are the same number by any way of reading them. */
const MAX_DIGITS = 15;
/** The most that the library's lexer makes of a mark or a value: itself, what announces it, and the space around it. */
const LEXEMES_EACH = 6;
/** In a row. The library's limit is higher. */
const MAX_EMPTY_LINES = 300;

class Reader {
  readonly numbers: NumberAt[] = [];
  readonly #text: string;
  #at = 0;
  #lexemes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  file(): unknown {
    if (this.#indentOfNextLine() !== 0 || this.#isItem()) throw new GiveUp();
    const value = this.#blockMap(0, 1);
    if (this.#at < this.#text.length) throw new GiveUp();
    return value;
  }

  /** Skips empty lines and the spaces of the next one; -1 at the end. */
  #indentOfNextLine(): number {
    for (let empty = 0; empty <= MAX_EMPTY_LINES; empty += 1) {
      const start = this.#at;
      while (this.#text[this.#at] === ' ') this.#at += 1;
      if (this.#at >= this.#text.length) return -1;
      if (this.#text[this.#at] !== '\n') return this.#at - start;
      this.#at += 1;
      this.#count();
    }
    throw new GiveUp();
  }

  /** The indentation of the next line, which stays the next. */
  #peekIndent(): number {
    const [at, lexemes] = [this.#at, this.#lexemes];
    const indent = this.#indentOfNextLine();
    if (indent >= 0) [this.#at, this.#lexemes] = [at, lexemes];
    return indent;
  }

  #isItem(): boolean {
    return this.#text.startsWith('- ', this.#at);
  }

  /** A map whose first name is the next thing; the others stand below it. */
  #blockMap(indent: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (let size = 1; ; size += 1) {
      const name = this.#name(map, size, depth);
      map[name] =
        this.#text[this.#at] === '\n' ? this.#below(indent, depth) : this.#inLine(indent, depth);
      if (!this.#hasNext(indent)) return map;
    }
  }

  #blockList(indent: number, depth: number): unknown[] {
    if (depth > MAX_DEPTH) throw new GiveUp();
    const list: unknown[] = [];
    for (;;) {
      if (!this.#isItem()) throw new GiveUp();
      this.#at += 2;
      this.#count();
      list.push(
        this.#startsMap() ? this.#blockMap(indent + 2, depth + 1) : this.#inLine(indent, depth),
      );
      if (!this.#hasNext(indent)) return list;
    }
  }

  /** Whether the collection goes on at its indentation; then the next line's content is the next thing. */
  #hasNext(indent: number): boolean {
    const next = this.#peekIndent();
    if (next > indent) throw new GiveUp();
    if (next < indent) return false;
    this.#indentOfNextLine();
    return true;
  }

  #startsMap(): boolean {
    NAME.lastIndex = this.#at;
    return NAME.test(this.#text);
  }

  /** The name of a field, its colon, and a space after it. */
  #name(map: object, size: number, depth: number): string {
    const name = this.#match(NAME);
    if (!FIELD.test(name) || Object.hasOwn(map, name) || size > MAX_KEYS || depth > MAX_DEPTH) {
      throw new GiveUp();
    }
    this.#at += 1;
    if (this.#text[this.#at] === ' ') this.#at += 1;
    return name;
  }

  /** The value of a field that stands on the lines below. */
  #below(indent: number, depth: number): unknown {
    const inner = this.#peekIndent();
    if (inner <= indent) throw new GiveUp();
    this.#indentOfNextLine();
    if (this.#isItem()) return this.#blockList(inner, depth + 1);
    return this.#startsMap() ? this.#blockMap(inner, depth + 1) : this.#inLine(indent, depth);
  }

  /** A value that ends its line. */
  #inLine(indent: number, depth: number): unknown {
    const value = this.#value(indent, depth);
    if (this.#at < this.#text.length && this.#text[this.#at] !== '\n') throw new GiveUp();
    this.#at += 1;
    return value;
  }

  #value(indent: number, depth: number): unknown {
    const mark = this.#text[this.#at];
    if (mark === '"') return this.#quoted();
    if (mark === '{') return this.#flowMap(indent, depth + 1);
    if (mark === '[') return this.#flowList(indent, depth + 1);
    return this.#word();
  }

  #flowMap(indent: number, depth: number): unknown {
    const map: Record<string, unknown> = {};
    for (let size = 1; !this.#closes('}', indent); size += 1) {
      const name = this.#name(map, size, depth);
      this.#skip(indent);
      map[name] = this.#value(indent, depth);
      this.#separates('}', indent);
    }
    return map;
  }

  #flowList(indent: number, depth: number): unknown {
    if (depth > MAX_DEPTH) throw new GiveUp();
    const list: unknown[] = [];
    while (!this.#closes(']', indent)) {
      list.push(this.#value(indent, depth));
      this.#separates(']', indent);
    }
    return list;
  }

  /** After a bracket or a comma: whether the collection ends here. */
  #closes(mark: string, indent: number): boolean {
    this.#at += 1;
    this.#count();
    this.#skip(indent);
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    this.#count();
    return true;
  }

  /** After a value: stays at a comma, or before the end, so that `closes` steps over it. */
  #separates(mark: string, indent: number): void {
    this.#skip(indent);
    if (this.#text[this.#at] === ',') return;
    if (this.#text[this.#at] !== mark) throw new GiveUp();
    this.#at -= 1;
  }

  /** Skips spaces and line ends within brackets; each line there is indented further than what is around. */
  #skip(indent: number): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
    if (this.#text[this.#at] !== '\n') return;
    if (this.#indentOfNextLine() <= indent) throw new GiveUp();
  }

  #quoted(): string {
    const source = this.#match(QUOTED);
    return source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
  }

  #word(): unknown {
    const offset = this.#at;
    const source = this.#match(WORD);
    if (source === 'null') return null;
    if (source === 'true' || source === 'false') return source === 'true';
    if (TEXT.test(source)) return source;
    if (!NUMBER.test(source) || source.length > MAX_DIGITS) throw new GiveUp();
    const value = Number(source);
    this.numbers.push({ source, value, offset });
    return value;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined || found.length >= MAX_LEXEME_LENGTH) throw new GiveUp();
    this.#at += found.length;
    this.#count();
    return found;
  }

  #count(): void {
    this.#lexemes += LEXEMES_EACH;
    if (this.#lexemes > MAX_LEXEMES) throw new GiveUp();
  }
}
