import { identifiersOf } from '../../identifiers.ts';
import type { Snapshot } from '../../snapshot.ts';
import { citedAt } from './elements.ts';
import { given, type Resource, texts } from './resource.ts';

/** Each contrast with its sides. Nothing of SKOS says that claims oppose each other, so the terms are our own. */
export function contrastResources({ dataset, contrasts, elements }: Snapshot): readonly Resource[] {
  const ids = identifiersOf(dataset.base);
  const known = new Set(elements.map(({ key }) => key));
  return contrasts.flatMap((row) => [
    {
      iri: ids.contrast(row.key),
      types: ['qgv:Contrast'],
      properties: given([
        ['skos:notation', [row.key]],
        ['skos:prefLabel', texts(row.labelForms)],
        ['rdfs:comment', texts(row.rationaleForms)],
        ['qgv:about', [row.constructKey === null ? null : ids.construct(row.constructKey)]],
        ['qgv:side', row.sides.map(({ key }) => ids.contrast(key))],
        ['sssom:confidence', [row.confidence]],
        ['sssom:mapping_date', [row.proposedOn]],
        ['sssom:reviewer_label', [row.reviewedBy]],
        ['sssom:review_date', [row.reviewedOn]],
        ['qgv:status', [ids.term(row.status)]],
        ['prov:wasAttributedTo', [row.proposedBy]],
      ]),
    },
    ...row.sides.map((side) => ({
      iri: ids.contrast(side.key),
      types: ['qgv:ContrastSide'],
      properties: given([
        ['dct:isPartOf', [ids.study(side.studyKey)]],
        ['qgv:claim', texts(side.claimForms)],
        ['qgv:element', side.elementKeys.filter((key) => known.has(key)).map(ids.element)],
        ...citedAt(side.cite),
      ]),
    })),
  ]);
}
