import type { ComparisonParts, SizeRow } from '../../../model/comparison.ts';
import { memoize } from '../../../model/memoize.ts';
import type { ElementRow, InterviewRow } from '../../../model/rows.ts';
import { integer, shape, text, texts } from '../codecs/codec.ts';
import { elementRow, interviewRow } from '../codecs/rows.ts';
import type { QueryRunner } from '../query-runner.ts';
import { listsOf, type Part, partsStatement } from '../statement.ts';

/** The elements of a comparison by their keys, and what lies below those in cells. */

/** What to read of which elements and studies. */
export interface ComparedElements {
  readonly elements: readonly string[];
  /** Those whose sizes are wanted. */
  readonly cells: readonly string[];
  readonly studies: readonly string[];
}

const ELEMENTS: Part<ElementRow> = {
  body: 'UNWIND $given.elements AS key MATCH (x:Element {key: key})',
  codec: elementRow,
};

/** One walk below each element counts all three. */
const SIZES: Part<SizeRow> = {
  body: `UNWIND $given.cells AS key MATCH (x:Element {key: key})
    CALL (x) {
      MATCH (x)<-[:PART_OF*0..4]-(e:Element)
      OPTIONAL MATCH (e)-[:VOICED_IN]->(i:Interview)
      RETURN count(DISTINCT e) AS elementCount,
        count(DISTINCT CASE WHEN e.level = 'CODE' THEN e END) AS codeCount,
        collect(DISTINCT i.key) AS interviewKeys
    }`,
  codec: shape<SizeRow>({
    key: text,
    elementCount: integer,
    codeCount: integer,
    interviewKeys: texts,
  }),
  sources: {
    elementCount: 'elementCount',
    codeCount: 'codeCount',
    interviewKeys: 'interviewKeys',
  },
};

/** All of the studies, because the sizes say which of them voiced the elements. */
const INTERVIEWS: Part<InterviewRow> = {
  body: 'UNWIND $given.studies AS study MATCH (:Study {key: study})<-[:HELD_FOR]-(x:Interview)',
  codec: interviewRow,
};

const statementOf = memoize(
  (sizes: boolean, interviews: boolean) => `${sizes} ${interviews}`,
  (sizes, interviews) => {
    const parts = {
      elements: ELEMENTS,
      ...(sizes && { sizes: SIZES }),
      ...(interviews && { interviews: INTERVIEWS }),
    };
    return { parts, statement: partsStatement('comparedElements', '', [], parts) };
  },
);

/** The rows in no order; nothing is asked where there are no keys. */
export async function comparedElements(
  runner: QueryRunner,
  given: ComparedElements,
  wanted: Pick<ComparisonParts, 'sizes' | 'interviews'>,
) {
  const { elements, cells } = given;
  if (elements.length === 0) return { elements: [], sizes: [], interviews: [] };
  const isMeasured = cells.length > 0 && (wanted.sizes || wanted.interviews);
  const { parts, statement } = statementOf(isMeasured, isMeasured && wanted.interviews);
  const found = listsOf(parts, await runner.all(statement, { given }));
  const { sizes = [], interviews = [] } = found;
  const voices = new Set(sizes.flatMap(({ interviewKeys }) => interviewKeys));
  return {
    elements: found.elements,
    sizes: wanted.sizes ? sizes : [],
    interviews: interviews.filter(({ key }) => voices.has(key)),
  };
}
