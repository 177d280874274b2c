import type { AgreementRow, CreatorRow, DatasetRow } from '../../../model/dataset-rows.ts';
import {
  type Codec,
  decimal,
  forms,
  integer,
  nested,
  nullable,
  shape,
  text,
  texts,
} from './codec.ts';

/** The makers of a dataset as two parallel lists; an empty text is no ORCID. */
const creators: Codec<readonly CreatorRow[]> = {
  columns: (name) => ['names', 'orcids'].map((list) => nested(name, list)),
  write: (name, value) => ({
    [nested(name, 'names')]: value.map((creator) => creator.name),
    [nested(name, 'orcids')]: value.map((creator) => creator.orcid ?? ''),
  }),
  read: (cells) => {
    const [names, orcids] = [texts.read(cells), texts.read(cells)];
    return names.map((name, at) => ({ name, orcid: orcids[at] || null }));
  },
};

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
