import type { Dataset } from '../../src/model/dataset.ts';
import { dataset, element, forms, link, study } from './fixture.ts';

const DIMENSIONS = 8;
/** How many on either side are linked each to each. */
const WOVEN = 16;

/** Neither searched nor indexed, so that only answers feel its length. */
const sourceTermForms = forms('واژه'.repeat(500), 'code');

/** One study with as many codes as it takes for an answer to be long in coming, and another that many ways lead to. */
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

/** Megabytes, far more than the sockets on the way hold of it. */
export const LARGE_ANSWER =
  '{ study(key: "large") { dimensions { descendants { key sourceTerm { value } } } } }';
/** Of millions of ways the first: some minutes, however well it is planned. */
export const SLOW_ANSWER =
  '{ paths(from: "large.1.1", to: "other.1", traversal: { maxHops: 6 }, first: 1) { length } }';
