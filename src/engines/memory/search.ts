import type { ModelLevel } from '../../model/enums.ts';
import { sortOfKey } from '../../model/order.ts';
import { foldedWords } from '../../model/persian.ts';
import type { Page, SearchQuery } from '../../model/queries.ts';
import type { Forms, HitRow, TextForm } from '../../model/rows.ts';
import { unknownStudies } from './graph.ts';
import { sortAndSlice } from './pages.ts';
import type { Store } from './store.ts';

interface Searched {
  readonly kind: HitRow['kind'];
  readonly key: string;
  readonly studyKey: string | null;
  readonly level: ModelLevel | null;
  readonly forms: readonly { readonly form: TextForm; readonly words: readonly string[] }[];
}

export function createSearch(store: Store): (query: SearchQuery) => Page<HitRow> {
  const items = searchable(store);
  return (query) => {
    const hits = items
      .filter((item) => isInScope(item, query))
      .flatMap((item) => bestHit(item, query.words) ?? []);
    const positionOf = (hit: HitRow) => [hit.score, sortOfKey(hit.key), hit.kind];
    const ordering = { positionOf, descending: [true, false, false] };
    return {
      ...sortAndSlice(hits, ordering, query.slice),
      unknownStudies: unknownStudies(store.graph, query.studies),
    };
  };
}

function searchable({ dataset }: Store): readonly Searched[] {
  const split = (forms: Forms) => forms.map((form) => ({ form, words: foldedWords(form.value) }));
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

const isInScope = (item: Searched, { studies, levels }: SearchQuery): boolean =>
  (!studies || (item.studyKey !== null && studies.includes(item.studyKey))) &&
  (!levels || (item.level !== null && levels.includes(item.level)));

/** The hit by the form with the highest score; of equal ones, by the first. */
function bestHit(item: Searched, words: readonly string[]): HitRow | undefined {
  let best: HitRow | undefined;
  for (const { form, words: label } of item.forms) {
    const score = scoreOf(label, words);
    if (score !== 0 && score > (best?.score ?? 0)) {
      best = { kind: item.kind, key: item.key, score, matchedForm: form };
    }
  }
  return best;
}

/** Rule 16: word by word, or the whole query joined at the start of a word. */
function scoreOf(label: readonly string[], query: readonly string[]): 0 | 1 | 2 | 3 {
  if (query.length === 0) return 0;
  const joinedLabel = label.join('');
  const joinedQuery = query.join('');
  if (joinedLabel === joinedQuery) return 3;
  if (joinedLabel.startsWith(joinedQuery)) return 2;
  const isWordByWord = query.every((word) => label.some((other) => other.startsWith(word)));
  if (isWordByWord) return 1;
  const isWithin = label.some((_word, at) => label.slice(at).join('').startsWith(joinedQuery));
  return isWithin ? 1 : 0;
}
