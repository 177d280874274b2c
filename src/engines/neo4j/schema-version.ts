import { createHash } from 'node:crypto';
import { datasetNode } from './codecs/dataset.ts';
import { NODE_CODECS, RELATIONSHIP_CODECS, searchEntry } from './codecs/stored.ts';

/** A text with characters that folding treats specially, because another normaliser stores other texts. */
const SAMPLE = 'می‌خواهم ﻣﺆﺛّﺮ، كتابِ «رأی»: ۱۲٣ ۀ ة آ ھ مسئول شیء İ ﬁ';

/**
 * A fingerprint of the codecs and the normaliser, so that nobody has to remember to raise a number. A database that
 * was written with others is refused until it has been loaded again.
 */
export const SCHEMA_VERSION = createHash('sha256')
  .update(
    JSON.stringify([
      Object.entries(NODE_CODECS).map(([label, codec]) => [label, codec.columns('')]),
      Object.entries(RELATIONSHIP_CODECS).map(([type, codec]) => [type, codec.columns('')]),
      datasetNode.columns(''),
      searchEntry('Study', 'a.1', [{ value: SAMPLE, language: 'fa', origin: 'PRINTED' }]),
    ]),
  )
  .digest('hex')
  .slice(0, 12);
