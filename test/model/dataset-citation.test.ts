import { expect, it } from 'vitest';
import { datasetCitation } from '../../src/model/dataset-citation.ts';
import { description } from '../support/row-builders.ts';

const ROW = {
  ...description,
  version: '0123456789abcdef',
  studyCount: 3,
  elementCount: 27,
  linkCount: 7,
  constructCount: 3,
  languages: ['en', 'fa'],
  agreement: null,
};

it('a citation names creators, year, title, version and identifier, in both languages', () => {
  expect(datasetCitation(ROW)).toEqual([
    {
      value:
        'A. Maker, گروه (2026). سه مطالعه (نسخهٔ 0123456789abcdef) [مجموعه‌داده]. https://example.org/data/',
      language: 'fa',
      origin: 'TRANSLATED',
    },
    {
      value:
        'A. Maker, گروه (2026). Three studies (version 0123456789abcdef) [Data set]. https://example.org/data/',
      language: 'en',
      origin: 'TRANSLATED',
    },
  ]);
});

it('a citation falls back to the key for a title that is not in its language', () => {
  const [inPersian] = datasetCitation({ ...ROW, titleForms: [] });
  expect(inPersian?.value).toContain('(2026). example (');
});
