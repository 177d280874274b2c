import type { Session } from 'neo4j-driver';
import { NODE_CODECS } from '../codecs/stored.ts';

/** The labels that we use; a load never changes nodes without one. */
export const LABELS = [...Object.keys(NODE_CODECS), 'Dataset'];
const TYPES = [
  'PART_OF',
  'HELD_FOR',
  'VOICED_IN',
  'EVIDENCE_FOR',
  'ALIGNS_WITH',
  'ALIGNS_BY_CHAIN',
  'THEORY',
  'EXPRESSED_BY',
  'OF',
  'IN',
  'CONTESTS',
  'SIDE_OF',
  'CLAIMED_BY',
  'NAMES',
  'NOTED_ON',
  'ABOUT',
  'ADVISED_BY',
  'FOLLOWS_FROM',
  'TOOK_PART_IN',
  'COUNTED_IN',
] as const;

/**
 * Indexes that make a query for named studies as cheap among a thousand studies as among three, and give a page of the
 * whole graph in its order. Confidence has one of its own because links are filtered by a range of it.
 */
const INDEXES: Readonly<Record<string, string>> = {
  element_study: 'FOR (n:Element) ON (n.studyKey)',
  element_printed_label: 'FOR (n:Element) ON (n.studyKey, n.printedLabel)',
  interview_letter: 'FOR (n:Interview) ON (n.letter)',
  word_length: 'FOR (n:Word) ON (n.length)',
  link_confidence: 'FOR ()-[r:ALIGNS_WITH]-() ON (r.confidence)',
  link_subject_study: 'FOR ()-[r:ALIGNS_WITH]-() ON (r.subjectStudy)',
  link_object_study: 'FOR ()-[r:ALIGNS_WITH]-() ON (r.objectStudy)',
  chain_subject_study: 'FOR ()-[r:ALIGNS_BY_CHAIN]-() ON (r.subjectStudy)',
  chain_object_study: 'FOR ()-[r:ALIGNS_BY_CHAIN]-() ON (r.objectStudy)',
  member_study: 'FOR ()-[r:EXPRESSED_BY]-() ON (r.studyKey)',
  study_sort: 'FOR (n:Study) ON (n.sort)',
  element_sort: 'FOR (n:Element) ON (n.sort)',
  element_active_links: 'FOR (n:Element) ON (n.activeLinks, n.sort)',
  element_codes_below: 'FOR (n:Element) ON (n.codesBelow, n.sort)',
  construct_sort: 'FOR (n:Construct) ON (n.sort)',
  absence_sort: 'FOR (n:AbsenceAssertion) ON (n.sort)',
  contrast_sort: 'FOR (n:Contrast) ON (n.sort)',
  link_sort: 'FOR ()-[r:ALIGNS_WITH]-() ON (r.sort)',
  link_confidence_sort: 'FOR ()-[r:ALIGNS_WITH]-() ON (r.confidence, r.sort)',
  chain_sort: 'FOR ()-[r:ALIGNS_BY_CHAIN]-() ON (r.usualSort)',
  chain_confidence_sort: 'FOR ()-[r:ALIGNS_BY_CHAIN]-() ON (r.confidence, r.usualSort)',
  theory_study: 'FOR ()-[r:THEORY]-() ON (r.studyKey)',
};

/** The words by which a search finds labels; `searched_words` in `queries/search-index.ts` says how. */
const SEARCHED = `CREATE FULLTEXT INDEX searched_words IF NOT EXISTS FOR (n:Study|Element|Construct)
  ON EACH [n.searchBeginnings, n.searchCompounds, n.searchJoined]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;

/** The order of labels in a language, and of the elements without a label in it. */
const labelIndexes = (language: string): readonly (readonly [string, string])[] =>
  [`rank_${language}`, `unranked_${language}`].map((property) => {
    const name = `element_${property}`;
    const more = property.startsWith('rank') ? ', n.sort' : '';
    return [
      name,
      `CREATE INDEX \`${name}\` IF NOT EXISTS FOR (n:Element) ON (n.\`${property}\`${more})`,
    ];
  });

/** Every constraint and index by its name. */
function wanted(languages: readonly string[]): ReadonlyMap<string, string> {
  const nodes = LABELS.map((label) => ({ name: label, pattern: `(n:${label}) REQUIRE n` }));
  const links = TYPES.map((type) => ({ name: type, pattern: `()-[r:${type}]-() REQUIRE r` }));
  const keys = [...nodes, ...links].map(({ name, pattern }) => {
    const constraint = `${name.toLowerCase()}_key`;
    return [
      constraint,
      `CREATE CONSTRAINT ${constraint} IF NOT EXISTS FOR ${pattern}.key IS UNIQUE`,
    ] as const;
  });
  const others = Object.entries(INDEXES).map(
    ([name, pattern]) => [name, `CREATE INDEX ${name} IF NOT EXISTS ${pattern}`] as const,
  );
  return new Map([
    ...keys,
    ...others,
    ...languages.flatMap(labelIndexes),
    ['searched_words', SEARCHED],
  ]);
}

/**
 * Creates the constraints and indexes that are missing, and waits until they can be used. `languages` are those of
 * labels.
 */
export async function prepareSchema(session: Session, languages: readonly string[]): Promise<void> {
  // A uniqueness constraint has an index of the same name. Listing what exists takes one statement instead of thirty.
  const { records } = await session.run('SHOW INDEXES YIELD name');
  const existing = new Set(records.map((record) => record.get('name')));
  for (const [name, cypher] of wanted(languages)) {
    // Two loaders may deadlock here; the database then ends one of them, and `executeWrite` retries it.
    if (!existing.has(name)) await session.executeWrite((tx) => tx.run(cypher));
  }
  await session.run('CALL db.awaitIndexes(600)');
}
