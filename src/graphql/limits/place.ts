import type { Way } from '../../graph/rows.ts';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../maxima.ts';

/** How far ways branch: those of the dataset, and those of the schema for who asks about it. */
export type Branching = (way: Way | SchemaWay) => Branch;
export interface Branch {
  readonly most: number;
  readonly back: number;
  readonly total: number;
}
/** Of the schema: its types and directives, and what they and their fields list. */
export type SchemaWay =
  | 'types'
  | 'directives'
  | 'fields'
  | 'interfaces'
  | 'possibleTypes'
  | 'inputFields'
  | 'enumValues'
  | 'fieldArguments'
  | 'directiveArguments'
  | 'locations';

/** How many there are at one place of an answer, at most. */
export interface Reach {
  readonly count: number;
  /** How often one and the same may be among them. */
  readonly repeats: number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** A field that is asked at a place. */
export interface Asked extends Reach {
  readonly branching: Branching;
  readonly args: Arguments;
  /** The arguments of the walk that this place lies in: of a comparison, a matrix, paths. */
  readonly walk: Arguments;
  /** What the page that this place is lists. */
  readonly items: Reach;
}

/** What there is at a field. */
export interface Found extends Reach {
  /** What a page lists; itself, a page is one for each that it is asked of. */
  readonly items?: Reach;
  /** Under what name the table has the fields below, where the type's own does not say enough. */
  readonly as?: string;
}

export type Rule = (asked: Asked) => Found;

/** As many as a way leads to: no more than each has, and no more than there are. */
export const along =
  (way: Way | SchemaWay): Rule =>
  ({ branching, ...from }) =>
    over(branching(way), from);

/** The same from the way's other end. */
export const against =
  (way: Way | SchemaWay): Rule =>
  ({ branching, ...from }) => {
    const { most, back, total } = branching(way);
    return over({ most: back, back: most, total }, from);
  };

function over({ most, back, total }: Branch, { count, repeats }: Reach): Reach {
  const found = Math.min(count * most, repeats * total);
  return { count: found, repeats: Math.min(found, repeats * back) };
}

/** So many for each; what they are may be the same ones. */
export const each =
  (howMany: (asked: Asked) => number): Rule =>
  (asked) => {
    const count = asked.count * howMany(asked);
    return { count, repeats: count };
  };

/** Different ones for each, no more than so many. */
export const upTo =
  (howMany: (asked: Asked) => number, rule: Rule): Rule =>
  (asked) => {
    const found = rule(asked);
    const count = Math.min(found.count, asked.count * howMany(asked));
    return { ...found, count, repeats: Math.min(count, found.repeats) };
  };

/** Beside one another: no two lists hold the same. */
export const both =
  (...rules: readonly Rule[]): Rule =>
  (asked) => {
    const all = rules.map((rule) => rule(asked));
    return {
      count: all.reduce((sum, { count }) => sum + count, 0),
      repeats: all.reduce((most, { repeats }) => Math.max(most, repeats), 0),
    };
  };

/** Of all lists of one walk together, for a walk is asked once; which of them hold the same is not known. */
export const shared =
  (rule: Rule): Rule =>
  (asked) => {
    const { count } = rule({ ...asked, count: 1, repeats: 1 });
    return { count, repeats: count };
  };

/** All that there are, in each. */
export const whole =
  (way: Way): Rule =>
  ({ branching, count }) => ({ count: count * branching(way).total, repeats: count });

/** As the list that it stands for: one for one. */
export const same: Rule = ({ count, repeats }) => ({ count, repeats });

/** What the page lists. */
export const items: Rule = ({ items: listed }) => listed;

/** A page: what is listed is no more than was asked for, and the largest that is given. */
export const page =
  (rule: Rule): Rule =>
  (asked) => {
    const { first, last } = asked.args;
    const size = Number(first ?? last ?? DEFAULT_PAGE);
    const listed = upTo(() => Math.max(0, Math.min(size, LARGEST_PAGE)), rule)(asked);
    return { count: asked.count, repeats: asked.count, items: listed };
  };

/** How many a list holds that an argument gives; null where it gives none. */
export const given = (args: Arguments, name: string): number | null => {
  const list = args[name];
  return Array.isArray(list) ? new Set(list).size : null;
};
