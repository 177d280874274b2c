import { expect, it } from 'vitest';
import { SCANS } from '../../../src/graphql/limits/scans.ts';

const ELEMENTS = 111_000;
const OF_A_STUDY = 150;
const LINKS = 100_000;

/** What a field looks at in a thousand studies. */
const scansOf = (field: string, args: object): number | undefined =>
  SCANS[field]?.({
    args: { ...args },
    rootArguments: {},
    count: 1,
    duplicates: 1,
    pageItems: { count: 1, duplicates: 1 },
    statistics: (name) =>
      name === 'Dataset.links'
        ? { maxOut: LINKS, maxIn: 1, count: LINKS }
        : { maxOut: OF_A_STUDY, maxIn: 1, count: ELEMENTS },
  });

it.each([
  ['Query.elements', {}, 0],
  ['Query.elements', { orderBy: { field: 'LABEL', direction: 'DESC' }, filter: {} }, 0],
  ['Query.elements', { orderBy: { field: 'LINK_COUNT' }, last: 5 }, 0],
  ['Query.elements', { filter: { label: { contains: 'a' } } }, ELEMENTS],
  ['Query.elements', { filter: { key: { contains: '.1' } } }, ELEMENTS],
  ['Query.elements', { filter: { isLeaf: true }, orderBy: { field: 'LABEL' } }, ELEMENTS],
  ['Query.elements', { filter: { study: { in: ['a', 'b'] } } }, 2 * OF_A_STUDY],
  ['Study.elements', { orderBy: { field: 'LABEL' } }, OF_A_STUDY],
  ['Query.links', { filter: { includeDerived: true } }, 0],
  ['Query.links', { orderBy: { field: 'CONFIDENCE' } }, 0],
  ['Query.links', { filter: { minConfidence: 0.9 } }, LINKS],
  ['Query.links', { filter: { studies: ['a'], isNegated: true } }, 0],
])('%s with %j looks at what no index gives', (field, args, scans) => {
  expect(scansOf(field, args)).toBe(scans);
});
