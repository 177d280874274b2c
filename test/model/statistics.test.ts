import { expect, it } from 'vitest';
import { example } from '../support/example-dataset.ts';
import { dataset, element, link } from '../support/row-builders.ts';
import { statisticsOf } from '../support/statistics-of.ts';

const of = (given: ReturnType<typeof example>, name: string) => {
  const found = statisticsOf(given).find(({ key }) => key === name);
  return found && [found.maxOut, found.maxIn, found.count];
};

it.each([
  ['Dataset.studies', [3, 1, 3]],
  ['Study.elements', [14, 1, 27]],
  ['Study.children', [2, 1, 5]],
  ['Element.children', [11, 1, 22]],
  // The eleven of gamma.2; a code has three above it.
  ['Element.descendants', [11, 3, 33]],
  // alpha.2.1 has two, beta.1.1 three; every link has two ends.
  ['Element.links', [3, 2, 14]],
  ['Construct.members', [4, 2, 9]],
  ['Construct.memberLinks', [2, 2, 5]],
  // alpha.1 and those above its codes have two; a code and the three above it share one.
  ['Element.interviews', [2, 8, 13]],
  ['Element.sameLabel', [1, 1, 2]],
  ['Element.absences', [2, 1, 4]],
  ['Dataset.absences', [4, 1, 4]],
  ['Dataset.contrasts', [3, 1, 3]],
  ['Contrast.sides', [3, 1, 7]],
  ['ContrastSide.elements', [2, 2, 8]],
  ['Element.contrasts', [2, 3, 8]],
  ['Construct.contrasts', [1, 1, 2]],
  ['Link.citations', [2, 7, 14]],
  // Of the seven links gamma has six; each has its ends in two studies.
  ['Study.links', [6, 2, 14]],
  ['Study.constructs', [3, 3, 7]],
  ['Study.contrasts', [3, 3, 7]],
  ['Study.absences', [3, 1, 4]],
])('count %s of the example as by hand', (name, counted) => {
  expect(of(example(), name)).toEqual(counted);
});

it('count the links that follow from two or three, but from no denied one', () => {
  const keys = ['a.1', 'b.1', 'c.1', 'd.1', 'e.1'];
  const links = [
    link('a.1', 'b.1'),
    link('b.1', 'c.1', { predicate: 'BROAD_MATCH' }),
    link('c.1', 'd.1', { predicate: 'EXACT_MATCH' }),
    link('d.1', 'e.1', { predicate: 'EXACT_MATCH' }),
  ];
  const given = { elements: keys.map((key) => element(key, 'DIMENSION')), links };
  const exact = links.map((one) => ({ ...one, predicate: 'EXACT_MATCH' as const }));
  expect(of(dataset({ ...given, links: exact }), 'Element.chained')).toEqual([2, 2, 10]);
  const denied = exact.map((one, at) => ({ ...one, isNegated: at === 1 }));
  expect(of(dataset({ ...given, links: denied }), 'Element.chained')).toEqual([1, 1, 2]);
});
