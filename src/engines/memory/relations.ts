import { groupBy } from '../../model/group-by.ts';
import { printedLabel } from '../../model/labels.ts';
import { byKey, sortedBy, sortOfAbsence } from '../../model/order.ts';
import type { Kind, Kinds, Relation, RelationOptions, Relations } from '../../model/relations.ts';
import { memberLinksOf, membersOf } from './constructs.ts';
import { contrastIndex } from './contrasts.ts';
import { ancestorsOf, childrenOf, descendantsOf } from './elements.ts';
import { rowAt, rowsAround } from './graph.ts';
import { interviewsOfStudy, interviewsVoicing } from './interviews.ts';
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
  const sameLabel = groupBy(
    store.facts.filter(({ row }) => row.level === 'CODE').map(({ row }) => row),
    (row) => `${row.studyKey} ${printedLabel(row.labelForms)}`,
  );
  return {
    children: (owner) => childrenOf(graph, owner),
    ancestors: (element) => ancestorsOf(graph, element),
    descendants: (element, { levels = null }) =>
      descendantsOf(graph, element).filter((row) => levels === null || levels.includes(row.level)),
    sameLabel: (code) => {
      const row = rowAt(graph, 'Element', code);
      const alike = row && sameLabel.get(`${row.studyKey} ${printedLabel(row.labelForms)}`);
      return alike?.filter(({ key }) => key !== code) ?? [];
    },
    measured: (study) =>
      (store.factsOfStudy.get(study) ?? []).flatMap(({ row }) => {
        const measured = store.details.get(row.key)?.measured;
        return measured ? [{ ...row, measured }] : [];
      }),
    theory: listOf(groupBy(dataset.theory, ({ studyKey }) => studyKey)),
  };
}

function curationRelations(
  store: Store,
): Some<
  'constructs' | 'members' | 'memberInterviews' | 'memberLinks' | 'absences' | 'contrasts' | 'sides'
> {
  const { graph, dataset } = store;
  const constructs = new Map(store.constructs.map((row) => [row.key, row]));
  const { contrasts, sides } = contrastIndex(store);
  const absences = sortedBy(dataset.absences, sortOfAbsence);
  const membersIn = (construct: string, studies: readonly string[] | null) =>
    membersOf(graph, construct).filter(
      ({ studyKey }) => studies === null || studies.includes(studyKey),
    );
  return {
    constructs: (element) =>
      rowsAround(graph, 'Element', element, 'in', 'EXPRESSED_BY', 'Construct')
        .flatMap(({ key }) => constructs.get(key) ?? [])
        .sort(byKey),
    members: (construct, { studies = null }) => membersIn(construct, studies),
    memberInterviews: (construct, { studies = null }) =>
      interviewsVoicing(
        graph,
        membersIn(construct, studies).map(({ key }) => key),
      ),
    memberLinks: (construct) => memberLinksOf(graph, construct),
    absences: listOf(groupBy(absences, ({ elementKey }) => elementKey)),
    contrasts,
    sides,
  };
}

function evidenceRelations({
  graph,
  dataset,
}: Store): Some<'interviews' | 'codes' | 'voicedLabels' | 'evidence'> {
  const codesOf = (interview: string) =>
    rowsAround(graph, 'Interview', interview, 'in', 'VOICED_IN', 'Element').sort(byKey);
  const printedLabels = (interview: string): string[] =>
    codesOf(interview).map(({ labelForms }) => printedLabel(labelForms));
  return {
    interviews: (owner) => [
      ...interviewsOfStudy(graph, owner),
      ...interviewsVoicing(graph, [owner]),
    ],
    codes: codesOf,
    voicedLabels: (study) =>
      interviewsOfStudy(graph, study).map(({ key }) => ({
        interviewKey: key,
        labels: [...new Set(printedLabels(key))],
      })),
    evidence: listOf(groupBy(dataset.evidence, ({ elementKey }) => elementKey)),
  };
}

/** Records about a study, by its paper or by its curator. */
function recordRelations({
  dataset,
}: Store): Some<'participants' | 'countChecks' | 'notes' | 'recommendations'> {
  const notes = [...dataset.notes].sort(byKey);
  const notesOfStudy = groupBy(notes, ({ studyKey }) => studyKey);
  const notesAbout = groupBy(
    notes.flatMap((row) => row.elementKeys.map((elementKey) => ({ elementKey, row }))),
    ({ elementKey }) => elementKey,
  );
  const recommendations = [...dataset.recommendations].sort(byKey);
  return {
    participants: listOf(groupBy(dataset.participants, ({ studyKey }) => studyKey)),
    countChecks: listOf(groupBy(dataset.countChecks, ({ studyKey }) => studyKey)),
    notes: (owner) => [
      ...(notesOfStudy.get(owner) ?? []),
      ...(notesAbout.get(owner) ?? []).map(({ row }) => row),
    ],
    recommendations: listOf(groupBy(recommendations, ({ studyKey }) => studyKey)),
  };
}

const listOf =
  <Row>(groups: ReadonlyMap<string, readonly Row[]>) =>
  (owner: string): readonly Row[] =>
    groups.get(owner) ?? [];

/** Finds a row of each kind by its key. */
type KindTable = { readonly [K in Kind]: (key: string) => Kinds[K] | undefined };

export function createKinds(store: Store): KindTable {
  const { graph, dataset } = store;
  return {
    studies: (key) => rowAt(graph, 'Study', key),
    elements: (key) => rowAt(graph, 'Element', key),
    details: (key) => store.details.get(key),
    codeCounts: codeCountsOf(store),
    links: indexOf([...store.links, ...store.derived]),
    constructs: indexOf(store.constructs),
    absences: indexOf(dataset.absences),
    contrasts: indexOf(dataset.contrasts),
    interviews: (key) => rowAt(graph, 'Interview', key),
    notes: indexOf(dataset.notes),
    recommendations: indexOf(dataset.recommendations),
  };
}

function indexOf<Row extends { readonly key: string }>(
  rows: readonly Row[],
): (key: string) => Row | undefined {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (key) => byKey.get(key);
}
