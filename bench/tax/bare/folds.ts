import { byKeyOf, byOwner, cell, fa, form, sortedByKey, sortedByOrder } from './cells.ts';
import type { Row } from './statements.ts';

/** Builds the response's data from the lists of each statement, in the order of sending. */
type Fold = (...lists: readonly (readonly Row[])[]) => unknown;

// A page is two lists: its items and its window.

const key = (row: Row): string => cell(row, 'key');
const keyAndLabel = (row: Row) => ({ key: key(row), label: fa(row, 'labelForms') });
const totalOf = (window: readonly Row[]): number => cell(window[0] as Row, 'total');

function consequences(
  page: readonly Row[] = [],
  window: readonly Row[] = [],
  details: readonly Row[] = [],
) {
  const detailOf = byKeyOf(details);
  return {
    elements: {
      totalCount: totalOf(window),
      nodes: page.map((row) => ({
        key: key(row),
        level: cell(row, 'level'),
        label: { ...fa(row, 'labelForms'), direction: 'RTL' },
        english: { value: form(row, 'labelForms', 'en').value },
        citation: citation(detailOf.get(key(row)) as Row),
      })),
    },
  };
}

const citation = (detail: Row) => ({
  table: cell(detail, 'citeTable'),
  rows: cell(detail, 'citeRows'),
});

function participation(
  page: readonly Row[] = [],
  window: readonly Row[] = [],
  elements: readonly Row[] = [],
) {
  const byKey = byKeyOf(elements);
  return {
    search: {
      totalCount: totalOf(window),
      normalizedQuery: 'مشارکت',
      nodes: page.map((hit) => {
        const row = byKey.get(key(hit)) as Row;
        return {
          score: cell(hit, 'score'),
          matched: { value: cell(hit, 'matchedFormValue') },
          result: {
            key: key(row),
            level: cell(row, 'level'),
            role: cell(row, 'role'),
            label: { value: form(row, 'labelForms', 'en').value },
          },
        };
      }),
    },
  };
}

function temptingMatches(
  page: readonly Row[] = [],
  window: readonly Row[] = [],
  elements: readonly Row[] = [],
) {
  const byKey = byKeyOf(elements);
  const end = (link: Row, column: string) => keyAndLabel(byKey.get(cell(link, column)) as Row);
  return {
    links: {
      totalCount: totalOf(window),
      nodes: page.map((link) => ({
        subject: end(link, 'subjectKey'),
        predicate: cell(link, 'predicate'),
        object: end(link, 'objectKey'),
        confidence: cell(link, 'confidence'),
        rationale: fa(link, 'rationaleForms'),
      })),
    },
  };
}

function sharedIdeas(
  page: readonly Row[] = [],
  _window: readonly Row[] = [],
  members: readonly Row[] = [],
  within: readonly Row[] = [],
) {
  const membersOf = byOwner(members);
  const linksOf = byOwner(within);
  return {
    constructs: {
      nodes: page.map((row) => ({
        ...keyAndLabel(row),
        overlap: cell(row, 'overlap'),
        isContested: cell(row, 'isContested'),
        members: sortedByKey(membersOf(key(row)), 'key').map((member) => ({
          key: key(member),
          role: cell(member, 'role'),
          label: fa(member, 'labelForms'),
        })),
        links: sortedByKey(linksOf(key(row)), 'subjectKey', 'objectKey').map((link) => ({
          key: key(link),
          predicate: cell(link, 'predicate'),
          confidence: cell(link, 'confidence'),
          translation: cell(link, 'translation'),
          status: cell(link, 'status'),
        })),
      })),
    },
  };
}

function justice(
  [element]: readonly Row[] = [],
  categories: readonly Row[] = [],
  codes: readonly Row[] = [],
  interviews: readonly Row[] = [],
  details: readonly Row[] = [],
) {
  const detailOf = byKeyOf(details);
  const [categoriesOf, codesOf, interviewsOf] = [categories, codes, interviews].map(byOwner);
  const childrenOf = (row: Row, level: typeof codesOf) => sortedByOrder(level?.(key(row)) ?? []);
  const code = (row: Row) => {
    const languages = cell<string[]>(row, 'labelFormsLanguages');
    const origins = cell<string[]>(row, 'labelFormsOrigins');
    return {
      key: key(row),
      label: form(row, 'labelForms', 'fa'),
      labels: cell<string[]>(row, 'labelFormsValues').map((value, at) => ({
        value,
        language: languages[at],
        origin: origins[at],
      })),
      interviews: childrenOf(row, interviewsOf).map((one) => ({ letter: cell(one, 'letter') })),
      citation: citation(detailOf.get(key(row)) as Row),
    };
  };
  return {
    element: element && {
      label: fa(element, 'labelForms'),
      children: childrenOf(element, categoriesOf).map((row) => ({
        ...keyAndLabel(row),
        children: childrenOf(row, codesOf).map(code),
      })),
    },
  };
}

function recommendations(
  page: readonly Row[] = [],
  _window: readonly Row[] = [],
  advice: readonly Row[] = [],
  elements: readonly Row[] = [],
) {
  const byKey = byKeyOf(elements);
  const adviceOf = byOwner(advice);
  return {
    studies: {
      nodes: page.map((study) => ({
        key: key(study),
        recommendations: sortedByKey(adviceOf(key(study)), 'key').map((row) => ({
          key: key(row),
          group: cell<string[]>(row, 'groupFormsValues').length > 0 ? fa(row, 'groupForms') : null,
          text: fa(row, 'textForms'),
          followsFrom: cell<string[]>(row, 'elementKeys').map((one) =>
            keyAndLabel(byKey.get(one) as Row),
          ),
          citation: { section: cell(row, 'citeSection') },
        })),
      })),
    },
  };
}

function sizes(
  page: readonly Row[] = [],
  _window: readonly Row[] = [],
  dimensions: readonly Row[] = [],
  ...counts: readonly (readonly Row[])[]
) {
  const dimensionsOf = byOwner(dimensions);
  // The windows of each page, in the order of the studies.
  const [dimensionCount, categoryCount, conceptCount, codeCount] = [1, 3, 5, 7].map((at) =>
    counts[at]?.map((row) => cell<number>(row, 'total')),
  );
  return {
    studies: {
      nodes: page.map((study, at) => ({
        key: key(study),
        shortTitle: fa(study, 'shortTitleForms'),
        method: cell(study, 'method'),
        dimensions: sortedByOrder(dimensionsOf(key(study))).map(keyAndLabel),
        dimensionCount: { totalCount: dimensionCount?.[at] },
        categoryCount: { totalCount: categoryCount?.[at] },
        conceptCount: { totalCount: conceptCount?.[at] },
        codeCount: { totalCount: codeCount?.[at] },
        interviewCount: cell(study, 'interviewCount'),
        questionnaireCount: cell(study, 'questionnaireCount'),
      })),
    },
  };
}

function wholeModel([study]: readonly Row[] = [], ...levels: readonly (readonly Row[])[]) {
  const [dimensions, ...below] = levels.map(byOwner);
  const childrenOf = (row: Row, [own, ...lower]: typeof below): unknown[] =>
    sortedByOrder(own?.(key(row)) ?? []).map((child) => ({
      ...keyAndLabel(child),
      ...(lower.length > 0 && { children: childrenOf(child, lower) }),
    }));
  return {
    study: study && {
      key: key(study),
      dimensions: sortedByOrder(dimensions?.(key(study)) ?? []).map((row) => ({
        key: key(row),
        role: cell(row, 'role'),
        label: fa(row, 'labelForms'),
        children: childrenOf(row, below),
      })),
    },
  };
}

/** Each is written for its one question alone. */
export const FOLDS: Readonly<Record<string, Fold>> = {
  consequences,
  participation,
  'tempting-matches': temptingMatches,
  'shared-ideas': sharedIdeas,
  justice,
  recommendations,
  sizes,
  'whole-model': wholeModel,
};
