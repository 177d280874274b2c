import type { Dataset } from './dataset.ts';
import { languagesOf, printedLabel } from './forms.ts';
import type { BoundRow, LinkRow, Way } from './rows.ts';

/** From what to what, by their keys; something without a key goes by its place. */
type Pair = readonly [from: string, to: string | number];

/**
 * How many of one kind hang on one of another: measured once for a dataset, and kept with it. A way that nothing
 * follows is left out.
 */
export function boundsOf(dataset: Dataset): readonly BoundRow[] {
  const { most, total } = alike(dataset);
  return [
    ...Object.entries(pairsOf(dataset)).map(([key, pairs]) => bound(key as Way, pairs)),
    { key: 'sameLabel' as const, most, back: most, total },
  ].filter((row) => row.total > 0);
}

function bound(key: Way, pairs: readonly Pair[]): BoundRow {
  const largest = (ends: readonly (string | number)[]): number => {
    const counts = new Map<string | number, number>();
    for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
    return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  };
  return {
    key,
    most: largest(pairs.map(([from]) => from)),
    back: largest(pairs.map(([, to]) => to)),
    total: pairs.length,
  };
}

const WHOLE = '';
const each = <Row>(
  rows: readonly Row[],
  fromOf: (row: Row) => string,
  toOf: (row: Row, at: number) => string | number = (_row, at) => at,
): Pair[] => rows.map((row, at) => [fromOf(row), toOf(row, at)]);

const ofStudy = ({ studyKey }: { readonly studyKey: string }): string => studyKey;
const own = ({ key }: { readonly key: string }): string => key;

function pairsOf(dataset: Dataset): Readonly<Record<Exclude<Way, 'sameLabel'>, readonly Pair[]>> {
  const { studies, elements, evidence, links, constructs, notes, recommendations } = dataset;
  const parents = new Map(elements.map(({ key, parentKey }) => [key, parentKey]));
  const above = (key: string): string[] => {
    const parent = parents.get(key) ?? null;
    return parent === null ? [] : [parent, ...above(parent)];
  };
  const from = new Map<string, LinkRow[]>();
  for (const link of links) from.set(link.subjectKey, [...(from.get(link.subjectKey) ?? []), link]);
  const cited = [...elements, ...evidence, ...notes, ...recommendations].map(({ cite }) => cite);
  return {
    languages: languagesOf(elements).map((tag): Pair => [WHOLE, tag]),
    studies: each(studies, () => WHOLE, own),
    authors: studies.flatMap(({ key, authors }) => authors.map((_, at): Pair => [key, at])),
    elements: each(elements, ofStudy, own),
    dimensions: each(
      elements.filter(({ parentKey }) => parentKey === null),
      ofStudy,
      own,
    ),
    children: elements.flatMap(({ key, parentKey }): Pair[] =>
      parentKey === null ? [] : [[parentKey, key]],
    ),
    descendants: elements.flatMap(({ key }) => above(key).map((one): Pair => [one, key])),
    labels: elements.flatMap(({ key, labelForms }) => labelForms.map((_, at): Pair => [key, at])),
    rowsOfElements: elements.flatMap(({ key, cite }) =>
      (cite.rows ?? []).map((row): Pair => [key, row]),
    ),
    measured: each(
      elements.filter(({ measured }) => measured !== null),
      ofStudy,
      own,
    ),
    theory: each(dataset.theory, ofStudy),
    links: each(links, () => WHOLE, own),
    linked: links.flatMap(({ key, subjectKey, objectKey }): Pair[] => [
      [subjectKey, key],
      [objectKey, key],
    ]),
    chained: chainedPairs(links),
    constructs: each(constructs, () => WHOLE, own),
    members: constructs.flatMap(({ key, memberKeys }) =>
      memberKeys.map((member): Pair => [key, member]),
    ),
    linksWithin: constructs.flatMap(({ key, memberKeys }) => {
      const members = new Set(memberKeys);
      return memberKeys
        .flatMap((member) => from.get(member) ?? [])
        .flatMap((link): Pair[] => (members.has(link.objectKey) ? [[key, link.key]] : []));
    }),
    absences: each(dataset.absences, ({ elementKey }) => elementKey, own),
    interviews: each(dataset.interviews, ofStudy, own),
    voiced: evidence.flatMap(({ elementKey, interviewKey }): Pair[] =>
      interviewKey === null ? [] : [[elementKey, interviewKey]],
    ),
    evidence: each(evidence, ({ elementKey }) => elementKey),
    participants: each(dataset.participants, ofStudy),
    countChecks: each(dataset.countChecks, ofStudy),
    notes: each(notes, ofStudy, own),
    notesAbout: notes.flatMap(({ key, elementKeys }) =>
      elementKeys.map((element): Pair => [element, key]),
    ),
    recommendations: each(recommendations, ofStudy, own),
    followsFrom: recommendations.flatMap(({ key, elementKeys }) =>
      elementKeys.map((element): Pair => [key, element]),
    ),
    citedRows: [...cited, ...otherCites(dataset)].flatMap(({ rows }, at) =>
      (rows ?? []).map((row): Pair => [String(at), row]),
    ),
  };
}

function otherCites({ elements, theory, countChecks }: Dataset) {
  const measured = elements.flatMap((row) => (row.measured === null ? [] : [row.measured]));
  return [...measured, ...theory, ...countChecks].flatMap(({ cite }) =>
    cite === null ? [] : [cite],
  );
}

const CHAINING: ReadonlySet<string> = new Set(['EXACT_MATCH', 'BROAD_MATCH', 'NARROW_MATCH']);
const MOST_CHAINED = 3;

/**
 * Elements that a chain of links (rule 3) could join at some confidence, from both ends. What the predicates amount to
 * one after another is not looked at: this is a bound, and reaching is cheaper than chaining.
 */
function chainedPairs(links: readonly LinkRow[]): Pair[] {
  const next = new Map<string, string[]>();
  for (const { subjectKey, objectKey, predicate, isNegated, status } of links) {
    if (isNegated || status === 'REJECTED' || !CHAINING.has(predicate)) continue;
    next.set(subjectKey, [...(next.get(subjectKey) ?? []), objectKey]);
    next.set(objectKey, [...(next.get(objectKey) ?? []), subjectKey]);
  }
  return [...next.keys()].flatMap((from) => {
    const reached = new Set([from]);
    let frontier = [from];
    for (let hop = 1; hop <= MOST_CHAINED; hop += 1) {
      frontier = frontier.flatMap((key) => next.get(key) ?? []).filter((key) => !reached.has(key));
      frontier = [...new Set(frontier)];
      for (const key of frontier) reached.add(key);
    }
    reached.delete(from);
    return [...reached].map((to): Pair => [from, to]);
  });
}

/** Codes of one study under one printed label: as many others each, and all such pairs. */
function alike({ elements }: Dataset): { readonly most: number; readonly total: number } {
  const sizes = new Map<string, number>();
  for (const { level, studyKey, labelForms } of elements) {
    const name = `${studyKey} ${printedLabel(labelForms)}`;
    if (level === 'CODE') sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const counts = [...sizes.values()];
  return {
    most: counts.reduce((most, count) => Math.max(most, count - 1), 0),
    total: counts.reduce((sum, count) => sum + count * (count - 1), 0),
  };
}
