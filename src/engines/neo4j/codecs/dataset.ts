import type { AgreementRow, DatasetRow } from '../../../model/rows.ts';
import {
  type Codec,
  creators,
  decimal,
  forms,
  integer,
  nullable,
  shape,
  text,
  texts,
} from './codec.ts';

const agreement = shape<AgreementRow>({
  pairs: integer,
  alikeTie: integer,
  kappaTie: nullable(decimal),
  alikePredicate: integer,
  kappaPredicate: nullable(decimal),
  citationForms: forms,
});

/** What is stored of the dataset as a whole. Its `key` is stored as `datasetKey`, because every node has a `key`. */
const storedDataset = {
  key: { ...text, write: (_name: string, value: string) => ({ datasetKey: value }) },
  base: text,
  titleForms: forms,
  descriptionForms: forms,
  license: text,
  creators,
  published: text,
  version: text,
  languages: texts,
  agreement: nullable(agreement),
} satisfies Partial<{ readonly [Field in keyof DatasetRow]: Codec<DatasetRow[Field]> }>;
export type StoredDataset = Pick<DatasetRow, keyof typeof storedDataset>;
export const datasetNode = shape<StoredDataset>(storedDataset);

/** The other counts are counted when they are read. */
export const datasetRow = shape<DatasetRow>({
  ...storedDataset,
  studyCount: integer,
  elementCount: integer,
  linkCount: integer,
  constructCount: integer,
});
