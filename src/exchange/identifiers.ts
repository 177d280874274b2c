import type { MappingPredicate } from '../model/enums.ts';
import type { LinkRow } from '../model/rows.ts';

/** The addresses that identify things in exported files. They begin with the dataset's base and lead nowhere. */
export interface Identifiers {
  readonly dataset: string;
  element(key: string): string;
  study(key: string): string;
  link(key: string): string;
  absence(key: string): string;
  construct(key: string): string;
  contrast(key: string): string;
  interview(key: string): string;
  /** A term of this project's own vocabulary. */
  term(name: string): string;
}

/** The prefixes of CURIEs, which are the same in all formats. */
export const prefixesOf = (base: string) =>
  ({
    qg: base,
    qgabsence: `${base}absence/`,
    qgconstruct: `${base}construct/`,
    qgcontrast: `${base}contrast/`,
    qginterview: `${base}interview/`,
    qglink: `${base}link/`,
    qgstudy: `${base}study/`,
    qgv: `${base}vocabulary/`,
  }) as const;

export function identifiersOf(base: string): Identifiers {
  const { qg, qgabsence, qgconstruct, qgcontrast, qginterview, qglink, qgstudy, qgv } =
    prefixesOf(base);
  return {
    dataset: `${base}dataset`,
    element: (key) => qg + key,
    study: (key) => qgstudy + key,
    link: (key) => qglink + key,
    absence: (key) => qgabsence + key,
    construct: (key) => qgconstruct + key,
    contrast: (key) => qgcontrast + key,
    interview: (key) => qginterview + key,
    term: (name) => qgv + name,
  };
}

/** The mapping properties of SKOS by their local names. */
export const SKOS_NAMES: Readonly<Record<MappingPredicate, string>> = {
  EXACT_MATCH: 'exactMatch',
  CLOSE_MATCH: 'closeMatch',
  BROAD_MATCH: 'broadMatch',
  NARROW_MATCH: 'narrowMatch',
  RELATED_MATCH: 'relatedMatch',
};

/** Whether a predicate says the same from either end. */
export const isSymmetric = (predicate: MappingPredicate): boolean =>
  predicate !== 'BROAD_MATCH' && predicate !== 'NARROW_MATCH';

/** What a link says, as sheets and names show it: its sign, then the name that SKOS has for its predicate. */
export const shownPredicate = ({
  isNegated,
  predicate,
}: Pick<LinkRow, 'isNegated' | 'predicate'>): string =>
  `${isNegated ? 'not ' : ''}${SKOS_NAMES[predicate]}`;
