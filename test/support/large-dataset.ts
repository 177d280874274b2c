import type { Dataset } from '../../src/model/dataset.ts';
import { dataset, element, forms, link, study } from './row-builders.ts';

const DIMENSIONS = 8;
/** The elements on either side that are linked, each to each. */
const WOVEN = 16;

/** Neither searched nor indexed, so that its length affects only responses. */
const sourceTermForms = forms('واژه'.repeat(500), 'code');

/** One study with so many codes that its response is slow, and another that many paths lead to. */
export function largeDataset(codes: number): Dataset {
  const dimensions = Array.from({ length: DIMENSIONS }, (_, at) => `large.${at + 1}`);
  const perDimension = Array.from({ length: codes / DIMENSIONS }, (_, at) => at + 1);
  const woven = Array.from({ length: WOVEN }, (_, at) => at + 1);
  return dataset({
    version: 'large',
    studies: [study('large'), study('other')],
    elements: [
      ...dimensions.flatMap((key) => [
        element(key, 'DIMENSION'),
        ...perDimension.map((at) => element(`${key}.${at}`, 'CODE', { sourceTermForms })),
      ]),
      ...woven.map((at) => element(`other.${at}`, 'DIMENSION')),
    ],
    links: woven.flatMap((one) => woven.map((two) => link(`large.1.${one}`, `other.${two}`))),
  });
}

/** Megabytes, far more than the sockets buffer. */
export const LARGE_ANSWER =
  '{ study(key: "large") { dimensions { descendants { key sourceTerm { value } } } } }';
/** The first of millions of paths: some minutes with any plan. */
export const SLOW_ANSWER =
  '{ paths(from: "large.1.1", to: "other.1", traversal: { maxHops: 6 }, first: 1) { length } }';
