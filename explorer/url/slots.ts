/** One part of the state of a view, as it is written in the address. */
export interface Slot<T> {
  /** The value of a text; undefined when it is none. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** The value that is left out of the address. */
  readonly initial: T;
}

/** The slots of a view by the names of their parameters. */
export type Slots = Readonly<Record<string, Slot<unknown>>>;

/** The values of slots. */
export type Values<S extends Slots> = {
  readonly [Name in keyof S]: S[Name] extends Slot<infer T> ? T : never;
};

/** Whether something is so: `1`, or left out. */
export const flag = (): Slot<boolean> => ({
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (value) => (value ? '1' : '0'),
  initial: false,
});

/** A number between two others, both included, with at most so many decimals. */
export const numberBetween = (
  least: number,
  most: number,
  initial: number,
  decimals = 0,
): Slot<number> => ({
  read: (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    const isFine = value >= least && value <= most;
    return isFine ? Number(value.toFixed(decimals)) : undefined;
  },
  write: (value) => String(Number(value.toFixed(decimals))),
  initial,
});

/** One of a closed list. */
export const oneOf = <T extends string>(values: readonly T[], initial: T): Slot<T> => ({
  read: (text) => values.find((value) => value === text),
  write: (value) => value,
  initial,
});

/** Some of a closed list, in its order; an empty list is all of them. */
export const someOf = <T extends string>(values: readonly T[]): Slot<readonly T[]> => ({
  read: (text) => {
    const named = text.split(',');
    return named.every((name) => values.some((value) => value === name))
      ? values.filter((value) => named.includes(value))
      : undefined;
  },
  write: (chosen) => chosen.join(','),
  initial: [],
});

const KEY = /^[a-z0-9][a-z0-9.~-]{0,99}$/;

/** Keys of studies or elements, in the order given. */
export const keys = (most: number): Slot<readonly string[]> => ({
  read: (text) => {
    const named = text === '' ? [] : [...new Set(text.split(','))];
    return named.length <= most && named.every((key) => KEY.test(key)) ? named : undefined;
  },
  write: (value) => value.join(','),
  initial: [],
});

/** Any text up to a length. */
export const textUpTo = (most: number): Slot<string> => ({
  read: (text) => (text.length <= most ? text : undefined),
  write: (value) => value,
  initial: '',
});

/** The state that the query of an address says, and the names of what it says unreadably. */
export interface ReadState<S extends Slots> {
  readonly values: Values<S>;
  readonly unreadable: readonly string[];
}

/** Reads the slots of an address. What is missing or unreadable has its initial value. */
export function readState<S extends Slots>(slots: S, search: string): ReadState<S> {
  const parameters = new URLSearchParams(search);
  const unreadable: string[] = [];
  const values = Object.entries(slots).map(([name, slot]) => {
    const text = parameters.get(name);
    const value = text === null ? slot.initial : slot.read(text);
    if (value === undefined) unreadable.push(name);
    return [name, value === undefined ? slot.initial : value];
  });
  return { values: Object.fromEntries(values) as Values<S>, unreadable };
}

/** The query of an address after a change. Initial values are left out, other parameters are kept. */
export function writeState<S extends Slots>(
  slots: S,
  search: string,
  change: Partial<Values<S>>,
): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const slot = slots[name];
    if (slot === undefined) continue;
    const text = slot.write(value);
    if (text === slot.write(slot.initial)) parameters.delete(name);
    else parameters.set(name, text);
  }
  // Commas and tildes need no escape, and are easier to read without one.
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}
