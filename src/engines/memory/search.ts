import type { ModelLevel } from '../../model/enums.ts';
import { sortOfKey } from '../../model/order.ts';
import { RowList } from '../../model/packed-rows.ts';
import type { Page, SearchQuery } from '../../model/queries.ts';
import type { ConstructRow, Forms, HitRow, StudyRow } from '../../model/rows.ts';
import type { Element } from './element.ts';
import { unknownStudies } from './graph.ts';
import { slicePage } from './pages.ts';
import { SEARCHED } from './prepared.ts';
import { searchIndex } from './search-index.ts';
import { scoreItems, scoreTexts } from './search-scores.ts';
import type { Store } from './store.ts';

/** An item that a search looks at. */
interface Searched {
  readonly kind: HitRow['kind'];
  readonly row: StudyRow | Element | ConstructRow;
}

export function createSearch(store: Store): (query: SearchQuery) => Page<HitRow> {
  const { search } = store.prepared;
  const itemAt = (item: number): Searched => {
    const kind = SEARCHED[search.kinds[item] as number] as HitRow['kind'];
    const row = store.graph.rows[kind][search.numbers[item] as number] as Searched['row'];
    return { kind, row };
  };
  const folded = new RowList<string>(search.folded);
  const textOf = (text: number): string => folded.at(text);
  const index = searchIndex(search.index, (item) => itemAt(item).row.key, textOf);
  const texts = { index, count: folded.length, textOf };

  return ({ words, key = '', slice, ...scope }) => {
    const ofTexts = scoreTexts(texts, words);
    const { found, scores } = scoreItems(search, ofTexts, key === '' ? null : index.keyed(key));
    const hits = isScoped(scope) ? found.filter((item) => isInScope(itemAt(item), scope)) : found;
    const ordered = bestFirst(hits, scores);
    const scoreOf = (item: number) => scores[item] as HitRow['score'];
    const positionOf = (item: number) => {
      const { kind, row } = itemAt(item);
      return [scoreOf(item), sortOfKey(row.key), kind];
    };
    const page = slicePage(ordered, { positionOf, descending: [true, false, false] }, slice);
    const hitAt = (item: number): HitRow => {
      const { kind, row } = itemAt(item);
      const ofForms = ofTexts.scores.subarray(search.firstTexts[item], search.firstTexts[item + 1]);
      // Of equal forms the first, also where the key alone was found.
      const matchedForm = formsOf(row)[ofForms.indexOf(Math.max(...ofForms))];
      return {
        kind,
        key: row.key,
        score: scoreOf(item),
        matchedForm: matchedForm as Forms[number],
      };
    };
    return {
      ...page,
      rows: page.rows.map(hitAt),
      unknownStudies: unknownStudies(store.graph, scope.studies),
    };
  };
}

/** The items, in the order of keys, with the best of them first. A loop: with `filter` and `flatMap` a search takes three times as long. */
function bestFirst(items: Uint32Array, scores: Uint8Array): readonly number[] {
  const ordered: number[] = [];
  for (const score of SCORES) {
    for (const item of items) if (scores[item] === score) ordered.push(item);
  }
  return ordered;
}
const SCORES = [3, 2, 1] as const;

function formsOf(row: Searched['row']): Forms {
  if ('titleForms' in row) return [...row.titleForms, ...row.shortTitleForms];
  return ('row' in row ? row.row() : row).labelForms;
}

type Scope = Pick<SearchQuery, 'studies' | 'levels'>;

const isScoped = ({ studies, levels }: Scope): boolean => studies != null || levels != null;

function isInScope({ row }: Searched, { studies, levels }: Scope): boolean {
  const [studyKey, level]: readonly [string | null, ModelLevel | null] =
    'level' in row ? [row.studyKey, row.level] : ['titleForms' in row ? row.key : null, null];
  return (
    (!studies || (studyKey !== null && studies.includes(studyKey))) &&
    (!levels || (level !== null && levels.includes(level)))
  );
}
