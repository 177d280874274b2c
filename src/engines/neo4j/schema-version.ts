import { createHash } from 'node:crypto';
import { derivedLinks } from '../../model/derived-links.ts';
import type { MappingPredicate } from '../../model/enums.ts';
import type { LinkRow } from '../../model/rows.ts';
import { countedNames } from '../../model/statistics.ts';
import { datasetNode } from './codecs/dataset.ts';
import { searchEntry } from './codecs/searched.ts';
import { NODE_CODECS, RELATIONSHIP_CODECS } from './codecs/stored.ts';

/** A text with characters that folding treats specially, because another normaliser stores other texts, and a long word. */
const SAMPLE = `می‌خواهم ﻣﺆﺛّﺮ، كتابِ «رأی»: ۱۲٣ ۀ ة آ ھ مسئول شیء İ ﬁ ${'long'.repeat(100)}`;

const link = (
  subjectKey: string,
  predicate: MappingPredicate,
  objectKey: string,
  confidence: number,
): LinkRow => ({
  key: `${subjectKey}~${objectKey}`,
  subjectKey,
  objectKey,
  predicate,
  confidence,
  justification: 'MANUAL_CURATION',
  status: 'CANDIDATE',
  isNegated: false,
  translation: null,
  basis: 'LABEL',
  citations: [],
  proposedBy: 'A curator',
  proposedOn: '2026-11-21',
  reviewedBy: null,
  reviewedOn: null,
  rationaleForms: [],
  derivedFromKeys: [],
});

/** Links from which several chains follow, because another rule of chaining stores other links. */
const SAMPLE_LINKS = {
  elements: ['a.1', 'b.1', 'b.2', 'c.1', 'd.1'].map((key) => ({ key, studyKey: key.charAt(0) })),
  links: [
    link('a.1', 'EXACT_MATCH', 'b.1', 0.9),
    link('b.1', 'BROAD_MATCH', 'c.1', 0.5),
    link('a.1', 'BROAD_MATCH', 'b.2', 0.75),
    link('c.1', 'EXACT_MATCH', 'b.2', 0.6),
    link('d.1', 'NARROW_MATCH', 'c.1', 0),
    link('b.2', 'CLOSE_MATCH', 'd.1', 1),
  ],
};

/**
 * A fingerprint of the codecs, the normaliser, the chains and what is counted, so that nobody has to remember to raise a number. A database that
 * was written with others is refused until it has been loaded again.
 */
export const SCHEMA_VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      Object.entries(NODE_CODECS).map(([label, codec]) => [label, codec.columns('')]),
      Object.entries(RELATIONSHIP_CODECS).map(([type, codec]) => [type, codec.columns('')]),
      datasetNode.columns(''),
      derivedLinks(SAMPLE_LINKS),
      countedNames(),
      searchEntry('Study', 'a.1', [{ value: SAMPLE, language: 'fa', origin: 'PRINTED' }]),
    ]),
  )
  .digest('hex')
  .slice(0, 12);
