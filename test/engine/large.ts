import type { Dataset } from '../../src/graph/dataset.ts';
import { dataset, element, forms, study } from './fixture.ts';

const DIMENSIONS = 8;

/** Neither searched nor indexed, so that only answers feel its length. */
const sourceTermForms = forms('واژه'.repeat(500), 'code');

/** One study with as many codes as it takes for an answer to be long in coming. */
export function largeDataset(codes: number): Dataset {
  const dimensions = Array.from({ length: DIMENSIONS }, (_, at) => `large.${at + 1}`);
  const perDimension = Array.from({ length: codes / DIMENSIONS }, (_, at) => at + 1);
  return dataset({
    version: 'large',
    studies: [study('large')],
    elements: dimensions.flatMap((key) => [
      element(key, 'DIMENSION'),
      ...perDimension.map((at) => element(`${key}.${at}`, 'CODE', { sourceTermForms })),
    ]),
  });
}

/** Megabytes, far more than the sockets on the way hold of it. */
export const LARGE_ANSWER =
  '{ study(key: "large") { dimensions { descendants { key sourceTerm { value } } } } }';
/** A page of codes of each dimension, and each code is compared with all of the study: some seconds. */
export const SLOW_ANSWER = `{ ${Array.from(
  { length: DIMENSIONS },
  (_, at) =>
    `d${at}: elements(first: 200, filter: { level: [CODE], key: { startsWith: "large.${at + 1}." } }) { ` +
    'nodes { ... on Code { sameLabelAs { key } } } }',
).join(' ')} }`;
