import type { LinkRow } from '../../../model/rows.ts';
import { type Identifiers, identifiersOf, SKOS_NAMES } from '../../identifiers.ts';
import { isStated, linksInside } from '../../select.ts';
import type { Snapshot } from '../../snapshot.ts';
import { placeOf } from '../../texts.ts';
import { JUSTIFICATIONS } from '../sssom/justifications.ts';
import { given, type Predicate, type Resource, texts } from './resource.ts';

/** What curators judged: links, absences and constructs. */
export function curationResources(snapshot: Snapshot): readonly Resource[] {
  const ids = identifiersOf(snapshot.dataset.base);
  return [
    ...linksInside(snapshot).flatMap((link) => linkResources(ids, link)),
    ...absenceResources(snapshot),
    ...constructResources(snapshot),
  ];
}

/**
 * A link as a mapping with its confidence, status and reasons. Only one that is neither negated nor rejected is also a
 * triple of SKOS, and an annotated axiom: some readers take every annotated axiom for a stated one.
 */
function linkResources(ids: Identifiers, link: LinkRow): readonly Resource[] {
  const [subject, object] = [ids.element(link.subjectKey), ids.element(link.objectKey)];
  const predicate = `skos:${SKOS_NAMES[link.predicate]}` as Predicate;
  const isPositive = isStated(link);
  const triple = { iri: subject, types: [], properties: given([[predicate, [object]]]) };
  const mapping: Resource = {
    iri: ids.link(link.key),
    types: isPositive ? ['sssom:Mapping', 'owl:Axiom'] : ['sssom:Mapping'],
    properties: given([
      ['sssom:subject_id', [subject]],
      ['sssom:predicate_id', [predicate]],
      ['sssom:predicate_modifier', [link.isNegated ? 'sssom:NegatedPredicate' : null]],
      ['sssom:object_id', [object]],
      ['owl:annotatedSource', [isPositive ? subject : null]],
      ['owl:annotatedProperty', [isPositive ? predicate : null]],
      ['owl:annotatedTarget', [isPositive ? object : null]],
      ['sssom:mapping_justification', [JUSTIFICATIONS[link.justification]]],
      ['sssom:confidence', [link.confidence]],
      ['sssom:mapping_date', [link.proposedOn]],
      ['sssom:reviewer_label', [link.reviewedBy]],
      ['sssom:review_date', [link.reviewedOn]],
      ['qgv:status', [ids.term(link.status)]],
      ['qgv:translation', [link.translation === null ? null : ids.term(link.translation)]],
      ['qgv:basis', [ids.term(link.basis)]],
      ['dct:bibliographicCitation', link.citations.map(placeOf)],
      ['rdfs:comment', texts(link.rationaleForms)],
      ['prov:wasAttributedTo', [link.proposedBy]],
    ]),
  };
  return isPositive ? [triple, mapping] : [mapping];
}

function absenceResources({ dataset, absences }: Snapshot): readonly Resource[] {
  const ids = identifiersOf(dataset.base);
  return absences.map(({ key, elementKey, studyKey, rationaleForms }) => ({
    iri: ids.absence(key),
    types: ['sssom:Mapping'],
    properties: given([
      ['sssom:subject_id', [ids.element(elementKey)]],
      ['sssom:predicate_id', ['skos:mappingRelation']],
      ['sssom:object_id', ['sssom:NoTermFound']],
      ['sssom:object_source', [ids.study(studyKey)]],
      ['sssom:mapping_justification', [JUSTIFICATIONS.MANUAL_CURATION]],
      ['rdfs:comment', texts(rationaleForms)],
      ['prov:wasAttributedTo', dataset.creators.map(({ name }) => name)],
    ]),
  }));
}

function constructResources({ dataset, constructs }: Snapshot): readonly Resource[] {
  const ids = identifiersOf(dataset.base);
  return constructs.map((row) => ({
    iri: ids.construct(row.key),
    types: ['skos:Collection'],
    properties: given([
      ['skos:notation', [row.key]],
      ['skos:prefLabel', texts(row.labelForms)],
      ['skos:definition', texts(row.rationaleForms)],
      ['skos:member', row.memberKeys.map(ids.element)],
      ['qgv:overlap', [ids.term(row.overlap)]],
      ['qgv:isContested', [row.isContested]],
      ['prov:wasAttributedTo', dataset.creators.map(({ name }) => name)],
    ]),
  }));
}
