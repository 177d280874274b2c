import { type PageData, usePage } from '../../components/page.ts';
import type { FileNaming } from '../../export/file-name.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { COMMON } from './state.ts';

/** What is the same on all tabs: the variables of their queries, what they assume, and what their files are called. */
export interface Comparison {
  readonly variables: {
    readonly studies: readonly string[] | null;
    readonly min: number;
    readonly derived: boolean;
    readonly languages: readonly string[];
  };
  /** What is assumed besides the collection, in words. */
  readonly parts: readonly string[];
  /** The keys of the studies, in the order of their columns. */
  readonly studies: readonly string[];
  readonly unreadable: readonly string[];
  naming(dataset: string, settings?: FileNaming['settings']): FileNaming;
}

/** Reads what is compared from the address. */
export function useComparison(): Comparison {
  const page = usePage();
  const { values, unreadable } = useUrlState(COMMON);
  const { tab, min, derived } = values;
  const studies = values.studies.length === 0 && page.isLarge ? page.compared : values.studies;
  return {
    variables: {
      studies: studies.length === 0 ? null : studies,
      min,
      derived,
      languages: page.languages,
    },
    parts: assumedOf(page, min, derived),
    studies: studies.length === 0 ? page.compared : studies,
    unreadable,
    naming: (dataset, settings = []) => ({
      view: `compare-${tab}`,
      settings: [
        ['', studies.join('+')],
        ['min', min.toFixed(2)],
        ['', derived ? 'derived' : ''],
        ...settings,
      ],
      dataset,
    }),
  };
}

const assumedOf = ({ say, number }: PageData, min: number, derived: boolean) => [
  say('atLeast', { least: number(min, 2) }),
  say('notNegated'),
  say(derived ? 'derivedIn' : 'derivedOut'),
  say('candidates'),
];
