import type { CitationRow } from '../../../model/rows.ts';
import { type Codec, integers, nullable, shape, text, texts } from './codec.ts';

export const citation = shape<CitationRow>({
  studyKey: text,
  table: nullable(text),
  rows: nullable(integers),
  section: nullable(text),
});

/** Citations as parallel lists, one entry each; an empty text is null, and rows are joined by commas. */
export const citations: Codec<readonly CitationRow[]> = {
  columns: (name) => CITATION_LISTS.map((list) => name + list),
  write: (name, rows) =>
    Object.assign(
      {},
      ...CITATION_LISTS.map((list) => ({
        [name + list]: rows.map((row) => CITATION_TEXTS[list](row) ?? ''),
      })),
    ),
  read: (cells) => {
    const [studyKeys, tables, rows, sections] = CITATION_LISTS.map(() => texts.read(cells));
    return (studyKeys ?? []).map((studyKey, at) => ({
      studyKey,
      table: tables?.[at] || null,
      rows: rows?.[at] ? rows[at].split(',').map(Number) : null,
      section: sections?.[at] || null,
    }));
  },
};
const CITATION_TEXTS = {
  StudyKeys: ({ studyKey }) => studyKey,
  Tables: ({ table }) => table,
  Rows: ({ rows }) => rows?.join(','),
  Sections: ({ section }) => section,
} satisfies Record<string, (row: CitationRow) => string | null | undefined>;
/** The lists of citations, in the order in which they are read. */
const CITATION_LISTS = Object.keys(CITATION_TEXTS) as readonly (keyof typeof CITATION_TEXTS)[];
