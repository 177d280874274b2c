import { contrastPairs, curationPairs } from './curation-pairs.ts';
import type { Dataset } from './dataset.ts';
import type { ModelLevel } from './enums.ts';
import { groupBy } from './group-by.ts';
import { languagesOf, printedLabel } from './labels.ts';
import type { OWNERS, Relation } from './relations.ts';
import type { LinkRow } from './rows.ts';
import { type NamedOwners, searchStatistics } from './search-statistics.ts';
import {
  ancestorsIn,
  citationsIn,
  distinct,
  keyOf,
  naming,
  type Pair,
  pairs,
  reversed,
  studyOf,
  WHOLE,
} from './statistic-pairs.ts';
import type { FoldedLabel, WordRow } from './vocabulary.ts';

type OwnedRelation = { [R in Relation]: `${(typeof OWNERS)[R][number]}.${R}` }[Relation];

/** A relation with known cardinalities: `<owner>.<relation>`. */
export type StatisticName =
  | OwnedRelation
  | 'Dataset.languages'
  | 'Dataset.creators'
  | 'Dataset.studies'
  | 'Dataset.links'
  | 'Dataset.constructs'
  /** Different words of labels. */
  | 'Dataset.words'
  /** Labelled things by a word of their labels, by the beginning of one, and by the beginning of their keys. */
  | 'Word.items'
  | 'Beginning.items'
  | 'Key.items'
  | 'Dataset.contrasts'
  | 'Dataset.absences'
  | 'Study.authors'
  | 'Study.elements'
  /** Links with an end in it. */
  | 'Study.links'
  /** The same of links that follow from others. */
  | 'Study.chained'
  /** Those with a member in it. */
  | 'Study.constructs'
  /** Those with a side in it. */
  | 'Study.contrasts'
  /** What is missing in it. */
  | 'Study.absences'
  /** The elements of one level. */
  | `Study.${ModelLevel}`
  | 'Element.labels'
  | 'Element.citedRows'
  | 'Evidence.citedRows'
  /** Links at either end. */
  | 'Element.links'
  /** Citations of a recorded link; a derived one has those of up to three. */
  | 'Link.citations'
  /** Elements that a chain of links joins to this one, at any confidence. */
  | 'Element.chained'
  | 'ContrastSide.elements'
  | 'SourceNote.elements'
  | 'Recommendation.elements'
  | 'Citation.rows';

/** Cardinalities of a relation in a dataset. */
export interface RelationStatistics extends NamedOwners {
  readonly key: StatisticName;
  /** The most items of one owner. */
  readonly maxOut: number;
  /** The most owners of one item. */
  readonly maxIn: number;
  /** The number of pairs of an owner and an item. */
  readonly count: number;
}

/** Counts the relations of a dataset, its derived links and its words, once. A relation without a pair is left out. */
export function relationStatistics(
  dataset: Dataset,
  derived: readonly LinkRow[],
  labels: readonly FoldedLabel[],
  words: readonly WordRow[],
): readonly RelationStatistics[] {
  return [
    ...GROUPS.flatMap((pairsOf) =>
      Object.entries(pairsOf(dataset, derived)).map(([key, pairs]) =>
        statisticsOf(key as StatisticName, pairs),
      ),
    ),
    statisticsOf(
      'Dataset.words',
      pairs(words, () => WHOLE, keyOf),
    ),
    sameLabelStatistics(dataset),
    ...searchStatistics(labels),
  ].filter(({ count }) => count > 0);
}

/** What is counted, in groups: the pairs of all at once are of the size of the dataset. */
const GROUPS: readonly ((
  dataset: Dataset,
  derived: readonly LinkRow[],
) => Partial<Pairs<StatisticName>>)[] = [modelPairs, curationPairs, contrastPairs, recordPairs];

/** The names of what is counted: an engine that stores the numbers sees by them whether it has all. */
export const countedNames = (): readonly string[] =>
  GROUPS.flatMap((pairsOf) => Object.keys(pairsOf(EMPTY, [])));

const EMPTY = {
  description: { creators: [] },
  studies: [],
  elements: [],
  theory: [],
  interviews: [],
  evidence: [],
  participants: [],
  countChecks: [],
  notes: [],
  recommendations: [],
  links: [],
  constructs: [],
  absences: [],
  contrasts: [],
  contrastSides: [],
} satisfies Record<Exclude<keyof Dataset, 'version' | 'agreement'>, unknown> as unknown as Dataset;

function statisticsOf(key: StatisticName, pairs: readonly Pair[]): RelationStatistics {
  const largest = (end: 0 | 1): number => {
    const counts = new Map<string | number, number>();
    let most = 0;
    for (const pair of pairs) {
      const count = (counts.get(pair[end]) ?? 0) + 1;
      counts.set(pair[end], count);
      most = Math.max(most, count);
    }
    return most;
  };
  const maxOut = largest(0);
  return { key, maxOut, maxIn: largest(1), count: pairs.length, ...unnamed(maxOut) };
}

/** No owner has a number of its own. */
const unnamed = (maxOut: number) => ({ owners: [], counts: [], others: maxOut });

type Pairs<Names extends StatisticName> = Readonly<Record<Names, readonly Pair[]>>;

function modelPairs(dataset: Dataset) {
  const { description, studies, elements, theory } = dataset;
  const above = ancestorsIn(dataset);
  const ofLevel = (level: ModelLevel): readonly Pair[] =>
    pairs(
      elements.filter((row) => row.level === level),
      studyOf,
      keyOf,
    );
  const descendants = elements.flatMap(({ key }) => above(key).map((one): Pair => [one, key]));
  return {
    'Dataset.languages': languagesOf(elements).map((tag): Pair => [WHOLE, tag]),
    'Dataset.creators': pairs(description.creators, () => WHOLE),
    'Dataset.studies': pairs(studies, () => WHOLE, keyOf),
    'Study.authors': studies.flatMap(({ key, authors }) => authors.map((_, at): Pair => [key, at])),
    'Study.elements': pairs(elements, studyOf, keyOf),
    'Study.DIMENSION': ofLevel('DIMENSION'),
    'Study.CATEGORY': ofLevel('CATEGORY'),
    'Study.CONCEPT': ofLevel('CONCEPT'),
    'Study.CODE': ofLevel('CODE'),
    'Study.children': pairs(
      elements.filter(({ parentKey }) => parentKey === null),
      studyOf,
      keyOf,
    ),
    'Study.measured': pairs(
      elements.filter(({ measured }) => measured !== null),
      studyOf,
    ),
    'Study.theory': pairs(theory, studyOf),
    'Element.children': elements.flatMap(({ key, parentKey }): Pair[] =>
      parentKey === null ? [] : [[parentKey, key]],
    ),
    'Element.ancestors': reversed(descendants),
    'Element.descendants': descendants,
    'Element.labels': elements.flatMap(({ key, labelForms }) =>
      labelForms.map((_, at): Pair => [key, at]),
    ),
    'Element.citedRows': elements.flatMap(({ key, cite }) =>
      (cite.rows ?? []).map((row): Pair => [key, row]),
    ),
  } satisfies Partial<Pairs<StatisticName>>;
}

function recordPairs(dataset: Dataset) {
  const { evidence, notes, recommendations, interviews } = dataset;
  const voiced = evidence.flatMap(({ elementKey, interviewKey }): [string, string][] =>
    interviewKey === null ? [] : [[elementKey, interviewKey]],
  );
  const above = ancestorsIn(dataset);
  const voicedBelow = distinct(
    voiced.flatMap(([code, interview]) =>
      [code, ...above(code)].map((element): Pair => [element, interview]),
    ),
  );
  const voicedBelowOf = groupBy(voicedBelow, ([element]) => element);
  return {
    'Study.interviews': pairs(interviews, studyOf, keyOf),
    'Study.voicedLabels': pairs(interviews, studyOf, keyOf),
    'Element.interviews': voicedBelow,
    'Construct.memberInterviews': distinct(
      dataset.constructs.flatMap(({ key, memberKeys }) =>
        memberKeys.flatMap((member) =>
          (voicedBelowOf.get(member) ?? []).map(([, interview]): Pair => [key, interview]),
        ),
      ),
    ),
    'Interview.codes': reversed(voiced),
    'Element.evidence': pairs(evidence, ({ elementKey }) => elementKey),
    'Evidence.citedRows': evidence.flatMap(({ cite }, at) =>
      (cite.rows ?? []).map((row): Pair => [String(at), row]),
    ),
    'Study.participants': pairs(dataset.participants, studyOf),
    'Study.countChecks': pairs(dataset.countChecks, studyOf),
    'Study.notes': pairs(notes, studyOf, keyOf),
    'Element.notes': reversed(naming(notes)),
    'SourceNote.elements': naming(notes),
    'Study.recommendations': pairs(recommendations, studyOf, keyOf),
    'Recommendation.elements': naming(recommendations),
    'Citation.rows': citationsIn(dataset).flatMap(({ rows }, at) =>
      (rows ?? []).map((row): Pair => [String(at), row]),
    ),
  } satisfies Partial<Pairs<StatisticName>>;
}

/** Codes of one study with one printed label: each has all the others. Counts, because the pairs may be many. */
function sameLabelStatistics({ elements }: Dataset): RelationStatistics {
  const sizes = new Map<string, number>();
  for (const { level, studyKey, labelForms } of elements) {
    const name = `${studyKey} ${printedLabel(labelForms)}`;
    if (level === 'CODE') sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const counts = [...sizes.values()];
  const most = counts.reduce((largest, count) => Math.max(largest, count - 1), 0);
  const count = counts.reduce((sum, size) => sum + size * (size - 1), 0);
  return { key: 'Element.sameLabel', maxOut: most, maxIn: most, count, ...unnamed(most) };
}
