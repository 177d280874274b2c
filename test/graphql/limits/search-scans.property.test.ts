import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StatisticsOf } from '../../../src/graphql/limits/cardinality.ts';
import { searchedItems } from '../../../src/graphql/limits/search-scans.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { foldedKey, foldedWords } from '../../../src/model/persian.ts';
import { searchedText } from '../../../src/model/search.ts';
import { searchStatistics } from '../../../src/model/search-statistics.ts';
import { foldedLabels } from '../../../src/model/vocabulary.ts';
import { corpus, labelledIn, typed } from '../../engines/random-labels.ts';
import { hasWords } from '../../engines/search-scan.ts';

/** The statistics of a dataset, of which only so many owners have numbers of their own. */
function statisticsOf(data: Dataset, named: number): StatisticsOf {
  const rows = new Map(searchStatistics(foldedLabels(data)).map((row) => [String(row.key), row]));
  return (relation) => {
    const row = rows.get(relation);
    if (row === undefined)
      return { maxOut: 0, maxIn: 0, count: relation === 'Study.elements' ? 100 : 0 };
    const owners = new Map(
      row.owners.slice(0, named).map((owner, at) => [owner, row.counts[at] ?? 0]),
    );
    return { ...row, owners, others: row.counts[named] ?? row.others };
  };
}

it('a search looks at no more things than are estimated from counts of words', () => {
  fc.assert(
    fc.property(corpus, typed, (data, query) => {
      const [words, key] = [foldedWords(query), foldedKey(query)];
      const found = labelledIn(data).filter(
        (item) =>
          (key !== '' && item.key.startsWith(key)) ||
          (words.length > 0 &&
            item.forms.some(({ value }) => hasWords(searchedText(value), words))),
      );
      expect(
        searchedItems(query, statisticsOf(data, Number.POSITIVE_INFINITY)),
      ).toBeGreaterThanOrEqual(found.length);
    }),
    { numRuns: 2_000 },
  );
});

it('what begins so is never estimated too low, however few beginnings have numbers of their own', () => {
  fc.assert(
    fc.property(corpus, typed, fc.nat(30), (data, query, named) => {
      for (const word of foldedWords(query)) {
        const begun = labelledIn(data).filter(({ forms }) =>
          forms.some(({ value }) =>
            searchedText(value).beginnings.some((one) => one.startsWith(word)),
          ),
        );
        expect(searchedItems(word, statisticsOf(data, named))).toBeGreaterThanOrEqual(begun.length);
      }
    }),
    { numRuns: 1_000 },
  );
});
