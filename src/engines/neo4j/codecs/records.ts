import type {
  CountCheckRow,
  EvidenceRow,
  InterviewLabelsRow,
  NoteRow,
  ParticipantRow,
  RecommendationRow,
} from '../../../model/rows.ts';
import { type Codec, forms, integer, nullable, shape, text, texts } from './codec.ts';
import { citation } from './rows.ts';

/** How the rows of what is recorded beside a model stand in the database. */

export const evidenceRow = shape<EvidenceRow>({
  elementKey: text,
  interviewKey: nullable(text),
  gistForms: forms,
  cite: citation,
});

export const participantRow = shape<ParticipantRow>({
  studyKey: text,
  order: integer,
  educationForms: forms,
  occupationForms: forms,
  age: nullable(integer),
});

export const countCheckRow = shape<CountCheckRow>({
  studyKey: text,
  whatForms: forms,
  stated: nullable(integer),
  counted: integer,
  explanationForms: forms,
  cite: nullable(citation),
});

export const noteRow = shape<NoteRow>({
  key: text,
  studyKey: text,
  textForms: forms,
  elementKeys: texts,
  cite: citation,
});

export const recommendationRow = shape<RecommendationRow>({
  key: text,
  studyKey: text,
  textForms: forms,
  groupForms: forms,
  elementKeys: texts,
  cite: citation,
});

export const interviewLabelsRow = shape<InterviewLabelsRow>({ interviewKey: text, labels: texts });

/** A row with its place in a list whose order is that of the seed. */
export interface Numbered<Row> {
  readonly place: number;
  readonly row: Row;
}

export function numbered<Row>(codec: Codec<Row>): Codec<Numbered<Row>> {
  return {
    columns: (name) => [...integer.columns('place'), ...codec.columns(name)],
    write: (name, { place, row }) => ({
      ...integer.write('place', place),
      ...codec.write(name, row),
    }),
    read: (cells) => ({ place: integer.read(cells), row: codec.read(cells) }),
  };
}
