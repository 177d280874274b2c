import type { Dataset } from '../../../model/dataset.ts';
import { derivedLinks } from '../../../model/derived-links.ts';
import { labelRanks, languagesOf, printedLabel } from '../../../model/labels.ts';
import { sortOfAbsence, sortOfKey } from '../../../model/order.ts';
import type { LinkRow } from '../../../model/rows.ts';
import { relationStatistics } from '../../../model/statistics.ts';
import { foldedLabels, vocabularyOf } from '../../../model/vocabulary.ts';
import type { Codec, Properties } from '../codecs/codec.ts';
import { searchEntry } from '../codecs/searched.ts';
import { NODE_CODECS } from '../codecs/stored.ts';
import { elementCounts } from './element-counts.ts';
import {
  countCheckKey,
  elementOf,
  evidenceKey,
  numberByOwner,
  participantKey,
  studyOf,
} from './keys.ts';
import { relationshipTables } from './relationship-tables.ts';
import { mapped, type Rows } from './rows.ts';

/** Nodes of one label, each with its key and all of its properties. */
export interface NodeTable {
  readonly label: string;
  readonly rows: Rows<{ readonly key: string; readonly properties: Properties }>;
}

/** A dataset as nodes and relationships, with what follows from its links. */
export function tablesOf(dataset: Dataset) {
  const derived = derivedLinks(dataset);
  return {
    nodes: nodeTables(dataset, derived),
    relationships: relationshipTables(dataset, derived),
  };
}

/** A dataset as nodes, with the values by which queries order, filter and search. */
function nodeTables(dataset: Dataset, derived: readonly LinkRow[]): readonly NodeTable[] {
  const labels = foldedLabels(dataset);
  const words = vocabularyOf(labels);
  const ranks = languagesOf(dataset.elements).map(
    (tag) => [tag, labelRanks(dataset.elements, tag)] as const,
  );
  const ranksOf = ({ key, sort }: { readonly key: string; readonly sort: string }): Properties =>
    Object.fromEntries(
      ranks.flatMap(([tag, ofTag]) => {
        const rank = ofTag.get(key) ?? null;
        return [
          [`rank_${tag}`, rank],
          // The order among those without a rank, which an index has only for what has a property.
          [`unranked_${tag}`, rank === null ? sort : null],
        ];
      }),
    );
  const countsOf = elementCounts(dataset);
  return [
    table(
      'Study',
      mapped(dataset.studies, (row) => ({
        ...row,
        ...searchEntry('Study', row.key, [...row.titleForms, ...row.shortTitleForms]),
      })),
    ),
    table(
      'Element',
      mapped(dataset.elements, (row) => ({
        ...row,
        ...searchEntry('Element', row.key, row.labelForms),
        printedLabel: printedLabel(row.labelForms),
        ...countsOf(row.key),
      })),
      { more: ranksOf },
    ),
    table('Interview', dataset.interviews),
    table(
      'Construct',
      mapped(dataset.constructs, (row) => ({
        ...row,
        ...searchEntry('Construct', row.key, row.labelForms),
      })),
    ),
    table(
      'AbsenceAssertion',
      mapped(dataset.absences, (row) => ({ ...row, sort: sortOfAbsence(row) })),
    ),
    table(
      'Contrast',
      mapped(dataset.contrasts, (row) => ({ ...row, sort: sortOfKey(row.key) })),
    ),
    table('ContrastSide', dataset.contrastSides),
    table('SourceNote', dataset.notes),
    table('Recommendation', dataset.recommendations),
    table('Evidence', numberByOwner(dataset.evidence, elementOf), { keyOf: evidenceKey }),
    table('Participant', dataset.participants, { keyOf: participantKey }),
    table('CountCheck', numberByOwner(dataset.countChecks, studyOf), { keyOf: countCheckKey }),
    table('RelationStatistics', relationStatistics(dataset, derived, labels, words)),
    table(
      'Word',
      mapped(words, (row) => ({ ...row, length: row.key.length })),
    ),
  ];
}

type StoredNode<Label extends keyof typeof NODE_CODECS> =
  (typeof NODE_CODECS)[Label] extends Codec<infer Row> ? Row : never;

/** The nodes of a label, written by its codec; `more` are properties whose names depend on the dataset. */
function table<Label extends keyof typeof NODE_CODECS>(
  label: Label,
  rows: Rows<StoredNode<Label>>,
  {
    keyOf = (row) => (row as { readonly key: string }).key,
    more = () => ({}),
  }: {
    readonly keyOf?: (row: StoredNode<Label>) => string;
    readonly more?: (row: StoredNode<Label>) => Properties;
  } = {},
): NodeTable {
  const codec = NODE_CODECS[label] as Codec<StoredNode<Label>>;
  return {
    label,
    rows: mapped(rows, (row) => {
      const key = keyOf(row);
      return { key, properties: withoutNulls({ ...codec.write('', row), ...more(row), key }) };
    }),
  };
}

/** Drops nulls, because the database stores null as an absent property and the comparison would always differ. */
const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
