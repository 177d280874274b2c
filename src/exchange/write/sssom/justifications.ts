import type { LinkJustification } from '../../../model/enums.ts';

/** How a link came about, in the vocabulary of SSSOM. */
export const JUSTIFICATIONS: Readonly<Record<LinkJustification, string>> = {
  MANUAL_CURATION: 'semapv:ManualMappingCuration',
  LEXICAL: 'semapv:LexicalMatching',
  SEMANTIC_SIMILARITY: 'semapv:SemanticSimilarityThresholdMatching',
  CHAINING: 'semapv:MappingChaining',
  INVERSION: 'semapv:MappingInversion',
};
