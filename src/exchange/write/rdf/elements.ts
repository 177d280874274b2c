import type { TheoryRelation } from '../../../model/enums.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { CitationRow } from '../../../model/rows.ts';
import { identifiersOf } from '../../identifiers.ts';
import type { Snapshot } from '../../snapshot.ts';
import { printedSlips } from '../../texts.ts';
import { given, type Predicate, type Resource, texts, type Value } from './resource.ts';

/** The place in a paper from which something is taken. */
export const citedAt = (
  cite: CitationRow | null,
): readonly (readonly [Predicate, readonly (Value | null)[]])[] => [
  ['qgv:table', [cite?.table ?? null]],
  ['qgv:rows', [cite?.rows?.join(', ') ?? null]],
  ['qgv:section', [cite?.section ?? null]],
];

export function elementResources(snapshot: Snapshot): readonly Resource[] {
  const { dataset, elements, voiced, notes } = snapshot;
  const ids = identifiersOf(dataset.base);
  const children = groupBy(elements, ({ parentKey }) => parentKey ?? '');
  const interviews = groupBy(voiced, ({ codeKey }) => codeKey);
  const notesAbout = groupBy(
    notes.flatMap((note) => note.elementKeys.map((key) => ({ key, note }))),
    ({ key }) => key,
  );
  return elements.map((row) => {
    const scheme = ids.study(row.studyKey);
    return {
      iri: ids.element(row.key),
      types: ['skos:Concept'],
      properties: given([
        ['skos:inScheme', [scheme]],
        ['skos:topConceptOf', [row.parentKey === null ? scheme : null]],
        ['skos:notation', [row.key]],
        ['skos:prefLabel', texts(row.labelForms)],
        ['skos:hiddenLabel', printedSlips(row.labelForms)],
        ['skos:definition', texts(row.definitionForms)],
        ['skos:broader', [row.parentKey === null ? null : ids.element(row.parentKey)]],
        ['skos:narrower', (children.get(row.key) ?? []).map(({ key }) => ids.element(key))],
        ['qgv:level', [ids.term(row.level)]],
        ['qgv:role', [row.role === null ? null : ids.term(row.role)]],
        ['qgv:order', [row.order]],
        ['qgv:placementConfidence', [row.placementConfidence]],
        [
          'qgv:voicedIn',
          (interviews.get(row.key) ?? []).map(({ interviewKey }) => ids.interview(interviewKey)),
        ],
        [
          'skos:editorialNote',
          (notesAbout.get(row.key) ?? []).flatMap(({ note }) => texts(note.textForms)),
        ],
        ['prov:wasDerivedFrom', [scheme]],
        ...citedAt(row.cite),
      ]),
    };
  });
}

/** An interview by its place in the study, without anything about the person. */
export const interviewResources = ({ dataset, interviews }: Snapshot): readonly Resource[] => {
  const ids = identifiersOf(dataset.base);
  return interviews.map(({ key, studyKey, letter, order }) => ({
    iri: ids.interview(key),
    types: ['qgv:Interview'],
    properties: given([
      ['dct:isPartOf', [ids.study(studyKey)]],
      ['skos:notation', [letter]],
      ['qgv:order', [order]],
    ]),
  }));
};

const THEORY_PREDICATES = {
  CAUSES: 'qgv:causes',
  SHAPES: 'qgv:shapes',
  INTERVENES_IN: 'qgv:intervenesIn',
  RESPONDS_TO: 'qgv:respondsTo',
  RESULTS_IN: 'qgv:resultsIn',
} as const satisfies Readonly<Record<TheoryRelation, Predicate>>;

/** Each edge of a theory as a triple, and as a resource with what it rests on. */
export function theoryResources({ dataset, theory }: Snapshot): readonly Resource[] {
  const ids = identifiersOf(dataset.base);
  return theory.flatMap(({ studyKey, relation, sourceKey, targetKey, basis, cite }) => {
    const [source, target] = [ids.element(sourceKey), ids.element(targetKey)];
    return [
      { iri: source, types: [], properties: given([[THEORY_PREDICATES[relation], [target]]]) },
      {
        iri: `${dataset.base}theory/${sourceKey}~${relation}~${targetKey}`,
        types: ['qgv:TheoryEdge'],
        properties: given([
          ['dct:isPartOf', [ids.study(studyKey)]],
          ['qgv:subject', [source]],
          ['qgv:relation', [THEORY_PREDICATES[relation]]],
          ['qgv:object', [target]],
          ['qgv:basis', [ids.term(basis)]],
          ...citedAt(cite),
        ]),
      },
    ];
  });
}
