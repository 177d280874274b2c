import { memoize } from '../../../model/memoize.ts';
import {
  candidateSearches,
  keyNamed,
  lettersNamed,
  MAX_CANDIDATES,
  MAX_UNKNOWN,
  NAMED_KINDS,
  type NamedKey,
  type NamedKind,
  type UnknownKey,
} from '../../../model/named-keys.ts';
import { integer, shape, texts } from '../codecs/codec.ts';
import type { QueryRunner } from '../query-runner.ts';
import { composeStatement, type Part } from '../statement.ts';

/** What has a key of each kind, as `n`. */
const PATTERNS: Readonly<Record<NamedKind, string>> = {
  studies: '(n:Study)',
  elements: '(n:Element)',
  links: '()-[n:ALIGNS_WITH]->()',
  constructs: '(n:Construct)',
  absences: '(n:AbsenceAssertion)',
  contrasts: '(n:Contrast)',
  interviews: '(n:Interview)',
  notes: '(n:SourceNote)',
  recommendations: '(n:Recommendation)',
};

/** One of the searches for an unknown key, by the key's position among those that are named. */
interface Found {
  readonly at: number;
  readonly candidates: readonly string[];
}

const isUnknown = (kind: NamedKind): string => {
  if (kind === 'links') return 'true';
  const letter = kind === 'interviews' ? ' OR n.letter IN named.letters' : '';
  return `NOT EXISTS { MATCH ${PATTERNS[kind]} WHERE n.key = named.key${letter} }`;
};

/**
 * The keys with the longest beginning that any has; of elements without one, those that end alike in any study. These
 * are a subquery of their own, because the planner would read all studies before it asks whether there is a beginning.
 */
const partOf = (kind: NamedKind): Part<Found> => ({
  body: `
    UNWIND $${kind} AS named
    WITH named WHERE ${isUnknown(kind)}
    WITH named ORDER BY named.at LIMIT ${MAX_UNKNOWN * 2}
    CALL (named) {
      UNWIND range(0, size(named.beginnings) - 1) AS place
      WITH place, named.beginnings[place] AS beginning
      WHERE EXISTS { MATCH ${PATTERNS[kind]} WHERE n.key STARTS WITH beginning }
      WITH beginning ORDER BY place LIMIT 1
      RETURN head(collect(beginning)) AS beginning
    }
    CALL (named, beginning) {
      CALL (named, beginning) {
        MATCH ${PATTERNS[kind]} WHERE n.key STARTS WITH beginning
        RETURN n.key AS key
        UNION ALL
        WITH named WHERE beginning IS NULL
        CALL (named) {
          MATCH (study:Study) UNWIND named.endings AS ending
          MATCH (n:Element {key: study.key + ending})
          RETURN n.key AS key
        }
        RETURN key
      }
      WITH named, key ORDER BY abs(size(key) - named.length), key LIMIT ${MAX_CANDIDATES}
      RETURN collect(key) AS candidates
    }`,
  codec: shape<Found>({ at: integer, candidates: texts }),
  sources: { at: 'named.at', candidates: 'candidates' },
});

/** With the parts of the named kinds alone, because the database plans each statement once, and a part takes long. */
const statementOf = memoize(
  (kinds: readonly NamedKind[]) => kinds.join(),
  (kinds) => {
    const [first, ...others] = kinds.map(partOf) as [Part<Found>, ...Part<Found>[]];
    return composeStatement('unknownKeys', [first, ...others]);
  },
);

/** Those of some keys that nothing has, with the candidates for each, by one statement. */
export async function unknownKeys(
  runner: QueryRunner,
  named: readonly NamedKey[],
): Promise<readonly UnknownKey[]> {
  const kinds = NAMED_KINDS.filter((kind) => named.some((one) => one.kind === kind));
  if (kinds.length === 0) return [];
  const parameters = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      named.flatMap((one, at) =>
        one.kind === kind
          ? candidateSearches(one).map((search) => ({
              ...search,
              at,
              key: keyNamed(one),
              letters: lettersNamed(one),
            }))
          : [],
      ),
    ]),
  );
  const lists = (await runner.all(statementOf(kinds), parameters)) as readonly (readonly Found[])[];
  return lists.flatMap((found) => {
    const places = [...new Set(found.map(({ at }) => at))].sort((a, b) => a - b);
    return places.slice(0, MAX_UNKNOWN).flatMap((place) => {
      const one = named[place];
      const candidates = found.filter(({ at }) => at === place).flatMap((row) => row.candidates);
      return one === undefined ? [] : [{ ...one, candidates: [...new Set(candidates)] }];
    });
  });
}
