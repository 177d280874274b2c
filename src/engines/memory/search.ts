import type { ModelLevel } from '../../model/enums.ts';
import { sortOfKey } from '../../model/order.ts';
import type { Page, SearchQuery } from '../../model/queries.ts';
import type { Forms, HitRow, TextForm } from '../../model/rows.ts';
import { keyScore, queryPieces, type SearchedText, searchedText } from '../../model/search.ts';
import { unknownStudies } from './graph.ts';
import { sortAndSlice } from './pages.ts';
import type { Store } from './store.ts';

interface Searched {
  readonly kind: HitRow['kind'];
  readonly key: string;
  readonly studyKey: string | null;
  readonly level: ModelLevel | null;
  readonly forms: readonly { readonly form: TextForm; readonly text: SearchedText }[];
}

export function createSearch(store: Store): (query: SearchQuery) => Page<HitRow> {
  const items = searchable(store);
  return ({ words, key = '', slice, ...scope }) => {
    const query = { joined: words.join(''), pieces: queryPieces(words), key };
    const hits = items
      .filter((item) => isInScope(item, scope))
      .flatMap((item) => bestHit(item, query) ?? []);
    const positionOf = (hit: HitRow) => [hit.score, sortOfKey(hit.key), hit.kind];
    const ordering = { positionOf, descending: [true, false, false] };
    return {
      ...sortAndSlice(hits, ordering, slice),
      unknownStudies: unknownStudies(store.graph, scope.studies),
    };
  };
}

function searchable({ dataset }: Store): readonly Searched[] {
  const split = (forms: Forms) => forms.map((form) => ({ form, text: searchedText(form.value) }));
  return [
    ...dataset.studies.map((row) => ({
      kind: 'Study' as const,
      key: row.key,
      studyKey: row.key,
      level: null,
      forms: split([...row.titleForms, ...row.shortTitleForms]),
    })),
    ...dataset.elements.map((row) => ({
      kind: 'Element' as const,
      key: row.key,
      studyKey: row.studyKey,
      level: row.level,
      forms: split(row.labelForms),
    })),
    ...dataset.constructs.map((row) => ({
      kind: 'Construct' as const,
      key: row.key,
      studyKey: null,
      level: null,
      forms: split(row.labelForms),
    })),
  ];
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
function bestHit({ kind, key, forms }: Searched, query: Query): HitRow | undefined {
  const scores: readonly number[] = forms.map(({ text }) => scoreOf(text, query));
  const ofForms = Math.max(...scores);
  const score = Math.max(ofForms, keyScore(key, query.key));
  const matched = forms[scores.indexOf(ofForms)];
  if (score === 0 || matched === undefined) return undefined;
  return { kind, key, score: score as HitRow['score'], matchedForm: matched.form };
}

/** Rules 16 and 28. */
function scoreOf(text: SearchedText, { joined, pieces }: Query): 0 | 1 | 2 | 3 {
  if (joined === '') return 0;
  if (text.joined === joined) return 3;
  const isFound = pieces.every((ways) => ways.some((piece) => isPieceOf(text, piece)));
  if (!isFound) return 0;
  return text.joined.startsWith(joined) ? 2 : 1;
}

const isPieceOf = ({ beginnings, compounds }: SearchedText, piece: string): boolean =>
  beginnings.some((beginning) => beginning.startsWith(piece)) || compounds.includes(piece);
