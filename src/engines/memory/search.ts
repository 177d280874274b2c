import type { ModelLevel } from '../../model/enums.ts';
import { sortOfKey } from '../../model/order.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { Page, SearchQuery } from '../../model/queries.ts';
import type { ConstructRow, Forms, HitRow, StudyRow } from '../../model/rows.ts';
import { beginningsIn, compoundsIn, joinedIn, keyScore, queryPieces } from '../../model/search.ts';
import type { Element } from './element.ts';
import { unknownStudies } from './graph.ts';
import { slicePage } from './pages.ts';
import { SEARCHED } from './prepared.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import type { Store } from './store.ts';

interface Searched {
  readonly kind: HitRow['kind'];
  readonly key: string;
  readonly studyKey: string | null;
  readonly level: ModelLevel | null;
  readonly forms: () => Forms;
  /** Each form, folded. */
  readonly folded: () => readonly string[];
}

export function createSearch(store: Store): (query: SearchQuery) => Page<HitRow> {
  const itemAt = searchable(store);
  const index = searchIndex(store.prepared.search.index, (item) => itemAt(item).key);
  return ({ words, key = '', slice, ...scope }) => {
    const query = { joined: words.join(''), pieces: queryPieces(words), key };
    const hits = candidates(index, query)
      .map(itemAt)
      .filter((item) => isInScope(item, scope))
      .flatMap((item) => bestHit(item, query) ?? []);
    // The items are in the order of keys, so that the best of them only have to come first.
    const ordered = SCORES.flatMap((score) => hits.filter((hit) => hit.score === score));
    return {
      ...slicePage(ordered, ORDERING, slice),
      unknownStudies: unknownStudies(store.graph, scope.studies),
    };
  };
}

const SCORES = [3, 2, 1] as const;
const ORDERING = {
  positionOf: (hit: HitRow) => [hit.score, sortOfKey(hit.key), hit.kind],
  descending: [true, false, false],
};

/** The items that may match: by their keys, by all words taken together, or by that word of a query that fewest have. */
function candidates(index: SearchIndex, { joined, pieces, key }: Query): readonly number[] {
  const ofKeys = key === '' ? [] : index.keyed(key);
  if (joined === '') return ofKeys;
  const perWord = pieces.map((ways) => ways.flatMap((piece) => index.having(piece)));
  const [fewest = []] = perWord.sort((a, b) => a.length - b.length);
  const all = new Set([...ofKeys, ...index.having(joined), ...fewest]);
  return [...all].sort((a, b) => a - b);
}

/** Reads an item by its number. */
function searchable({ graph, prepared: { search } }: Store): (item: number) => Searched {
  const folded = new RowList(search.folded);
  return (item) => {
    const kind = SEARCHED[search.kinds[item] as number] as HitRow['kind'];
    const row = graph.rows[kind][search.numbers[item] as number] as
      | StudyRow
      | Element
      | ConstructRow;
    const { key } = row;
    const [studyKey, level] =
      'level' in row ? [row.studyKey, row.level] : [kind === 'Study' ? key : null, null];
    return {
      kind,
      key,
      studyKey,
      level,
      forms: () => formsOf(row),
      folded: () => folded.at(item),
    };
  };
}

function formsOf(row: StudyRow | Element | ConstructRow): Forms {
  if ('titleForms' in row) return [...row.titleForms, ...row.shortTitleForms];
  return ('row' in row ? row.row() : row).labelForms;
}

const isInScope = (
  item: Searched,
  { studies, levels }: Pick<SearchQuery, 'studies' | 'levels'>,
): boolean =>
  (!studies || (item.studyKey !== null && studies.includes(item.studyKey))) &&
  (!levels || (item.level !== null && levels.includes(item.level)));

interface Query {
  readonly joined: string;
  readonly pieces: readonly (readonly string[])[];
  readonly key: string;
}

/** The hit by its key or its best form; of equal forms the first matched, also where the key alone did. */
function bestHit({ kind, key, forms, folded }: Searched, query: Query): HitRow | undefined {
  const scores: readonly number[] = folded().map((text) => scoreOf(text, query));
  const ofForms = Math.max(...scores);
  const score = Math.max(ofForms, keyScore(key, query.key));
  const matched = forms()[scores.indexOf(ofForms)];
  if (score === 0 || matched === undefined) return undefined;
  return { kind, key, score: score as HitRow['score'], matchedForm: matched };
}

/** Rules 16 and 28. */
function scoreOf(folded: string, { joined, pieces }: Query): 0 | 1 | 2 | 3 {
  if (joined === '') return 0;
  const own = joinedIn(folded);
  if (own === joined) return 3;
  const beginnings = beginningsIn(folded);
  const isBegun = (piece: string): boolean => beginnings.some((one) => one.startsWith(piece));
  const isFound = pieces.every(
    (ways) => ways.some(isBegun) || ways.some((piece) => compoundsIn(folded).includes(piece)),
  );
  if (!isFound) return 0;
  return own.startsWith(joined) ? 2 : 1;
}
