import { groupBy } from '../../model/group-by.ts';
import { printedLabel } from '../../model/labels.ts';
import { memoize } from '../../model/memoize.ts';
import { byKey, sortedBy, sortOfAbsence, sortOfKey } from '../../model/order.ts';
import { type PackedRows, RowList } from '../../model/packed-rows.ts';
import type { Kind, Kinds, Relation, RelationOptions, Relations } from '../../model/relations.ts';
import { memberLinksOf, membersOf } from './constructs.ts';
import { contrastIndex } from './contrasts.ts';
import { type Element, rowsOf } from './element.ts';
import { ancestorsOf, childrenOf, descendantsOf } from './elements.ts';
import {
  derivedAt,
  type Graph,
  linksAt,
  mapAt,
  type Kind as NodeKind,
  rowAt,
  rowsAround,
} from './graph.ts';
import { interviewsOfStudy, interviewsVoicing } from './interviews.ts';
import type { Link } from './link-table.ts';
import type { NumberLists } from './number-lists.ts';
import { codeCountsOf } from './sizes.ts';
import type { Store } from './store.ts';

type RelationTable = {
  readonly [R in Relation]: (owner: string, options: RelationOptions) => readonly Relations[R][];
};

/** Reads every relation by the key of an owner. */
export const createRelations = (store: Store): RelationTable => ({
  ...modelRelations(store),
  ...curationRelations(store),
  ...evidenceRelations(store),
  ...recordRelations(store),
});

type Some<Names extends Relation> = Pick<RelationTable, Names>;

function modelRelations(
  store: Store,
): Some<'children' | 'ancestors' | 'descendants' | 'sameLabel' | 'measured' | 'theory'> {
  const { graph, dataset } = store;
  // By study, because few are asked for: of 1,000 studies the codes' labels take seconds to fold.
  const sameLabel = memoize(
    (study: string) => study,
    (study) =>
      groupBy(
        (store.elementsOfStudy.get(study) ?? []).flatMap((element) =>
          element.level === 'CODE' ? element : [],
        ),
        labelOf,
      ),
  );
  return {
    children: (owner) => rowsOf(childrenOf(graph, owner)),
    ancestors: (element) => rowsOf(ancestorsOf(graph, element)),
    descendants: (element, { levels = null }) =>
      rowsOf(
        descendantsOf(graph, element).filter(
          ({ level }) => levels === null || levels.includes(level),
        ),
      ),
    sameLabel: (code) => {
      const own = rowAt(graph, 'Element', code);
      const alike = own && sameLabel(own.studyKey).get(labelOf(own));
      return rowsOf(alike?.filter(({ key }) => key !== code) ?? []);
    },
    measured: (study) =>
      (store.elementsOfStudy.get(study) ?? []).flatMap((element) => {
        const { measured } = store.details.at(element.number);
        return measured ? [{ ...element.row(), measured }] : [];
      }),
    theory: listOf(groupBy(dataset.theory, ({ studyKey }) => studyKey)),
  };
}

const labelOf = (element: Element): string => printedLabel(element.row().labelForms);

function curationRelations(
  store: Store,
): Some<
  'constructs' | 'members' | 'memberInterviews' | 'memberLinks' | 'absences' | 'contrasts' | 'sides'
> {
  const { graph, dataset } = store;
  const { contrasts, sides } = contrastIndex(store);
  const absences = sortedBy(dataset.absences, sortOfAbsence);
  const membersIn = (construct: string, studies: readonly string[] | null) =>
    membersOf(graph, construct).filter(
      ({ studyKey }) => studies === null || studies.includes(studyKey),
    );
  return {
    constructs: (element) =>
      rowsAround(graph, 'Element', element, 'in', 'EXPRESSED_BY', 'Construct').sort(byKey),
    members: (construct, { studies = null }) => rowsOf(membersIn(construct, studies)),
    memberInterviews: (construct, { studies = null }) =>
      interviewsVoicing(
        graph,
        membersIn(construct, studies).map(({ key }) => key),
      ),
    memberLinks: (construct) => memberLinksOf(graph, construct).map((link) => link.row()),
    absences: listOf(groupBy(absences, ({ elementKey }) => elementKey)),
    contrasts,
    sides,
  };
}

function evidenceRelations({
  graph,
  prepared,
}: Store): Some<'interviews' | 'codes' | 'voicedLabels' | 'evidence'> {
  const codesOf = (interview: string) =>
    rowsAround(graph, 'Interview', interview, 'in', 'VOICED_IN', 'Element').sort(byKey);
  const printedLabels = (interview: string): string[] => codesOf(interview).map(labelOf);
  return {
    interviews: (owner) => [
      ...interviewsOfStudy(graph, owner),
      ...interviewsVoicing(graph, [owner]),
    ],
    codes: (interview) => rowsOf(codesOf(interview)),
    voicedLabels: (study) =>
      interviewsOfStudy(graph, study).map(({ key }) => ({
        interviewKey: key,
        labels: [...new Set(printedLabels(key))],
      })),
    evidence: packed(graph, 'Element', prepared.edges.evidenceOfElement, prepared.rows.evidence),
  };
}

/** Records about a study, by its paper or by its curator. */
function recordRelations({
  graph,
  prepared: { edges, rows },
}: Store): Some<'participants' | 'countChecks' | 'notes' | 'recommendations'> {
  const notesOfStudy = packed(graph, 'Study', edges.notesOfStudy, rows.notes);
  const notesAbout = packed(graph, 'Element', edges.notesOfElement, rows.notes);
  return {
    participants: packed(graph, 'Study', edges.participantsOfStudy, rows.participants),
    countChecks: packed(graph, 'Study', edges.countChecksOfStudy, rows.countChecks),
    notes: (owner) => [...notesOfStudy(owner), ...notesAbout(owner)],
    recommendations: packed(graph, 'Study', edges.recommendationsOfStudy, rows.recommendations),
  };
}

/** Reads packed rows by the key of their owner. */
function packed<Row>(
  graph: Graph,
  owners: NodeKind,
  lists: NumberLists,
  rows: PackedRows<Row>,
): (owner: string) => readonly Row[] {
  const list = new RowList(rows);
  return (owner) => mapAt(graph, owners, owner, lists, (at) => list.at(at));
}

const listOf =
  <Row>(groups: ReadonlyMap<string, readonly Row[]>) =>
  (owner: string): readonly Row[] =>
    groups.get(owner) ?? [];

/** Finds a row of each kind by its key. */
type KindTable = { readonly [K in Kind]: (key: string) => Kinds[K] | undefined };

export function createKinds(store: Store): KindTable {
  const { graph, dataset, prepared } = store;
  return {
    studies: (key) => rowAt(graph, 'Study', key),
    elements: (key) => rowAt(graph, 'Element', key)?.row(),
    details: (key) => rowOf(store.details, graph.numbers.Element.get(key)),
    codeCounts: codeCountsOf(store),
    links: (key) => linkWith(graph, key)?.row(),
    constructs: (key) => rowAt(graph, 'Construct', key),
    absences: indexOf(dataset.absences),
    contrasts: indexOf(dataset.contrasts),
    interviews: (key) => rowAt(graph, 'Interview', key),
    notes: inKeyOrder(prepared.rows.notes),
    recommendations: inKeyOrder(prepared.rows.recommendations),
  };
}

function indexOf<Row extends { readonly key: string }>(
  rows: readonly Row[],
): (key: string) => Row | undefined {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (key) => byKey.get(key);
}

const rowOf = <Row>(rows: RowList<Row>, number: number | undefined): Row | undefined =>
  number === undefined ? undefined : rows.at(number);

/** The recorded or derived link with a key. */
function linkWith(graph: Graph, key: string): Link | undefined {
  const [subject = ''] = key.split('~');
  const links = [...linksAt(graph, subject), ...derivedAt(graph, subject)];
  return links.find((link) => link.key === key);
}

/** Finds a packed row by its key; halves what is left, because the rows are by key. */
function inKeyOrder<Row extends { readonly key: string }>(
  packedRows: PackedRows<Row>,
): (key: string) => Row | undefined {
  const rows = new RowList(packedRows);
  return (key) => {
    const sort = sortOfKey(key);
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sortOfKey(rows.at(middle).key) < sort) low = middle + 1;
      else high = middle;
    }
    const found = low < rows.length ? rows.at(low) : undefined;
    return found?.key === key ? found : undefined;
  };
}
