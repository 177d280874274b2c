import { groupBy } from '../../../model/group-by.ts';
import { identifiersOf } from '../../identifiers.ts';
import type { Snapshot } from '../../snapshot.ts';
import { contrastResources } from './contrasts.ts';
import { curationResources } from './curation.ts';
import { elementResources, interviewResources, theoryResources } from './elements.ts';
import { type Graph, given, type Resource, texts } from './resource.ts';
import { graphPrefixes } from './vocabularies.ts';

/**
 * The studies as SKOS: each a concept scheme, each element a concept, each construct a collection. A link is a triple
 * of SKOS only where it says that its ends belong together; what says the opposite is described, never stated.
 */
export function skosGraph(snapshot: Snapshot): Graph {
  return {
    prefixes: graphPrefixes(snapshot.dataset.base),
    resources: [
      datasetResource(snapshot),
      ...studyResources(snapshot),
      ...elementResources(snapshot),
      ...interviewResources(snapshot),
      ...theoryResources(snapshot),
      ...curationResources(snapshot),
      ...contrastResources(snapshot),
    ],
  };
}

function datasetResource({ dataset, studies }: Snapshot): Resource {
  const ids = identifiersOf(dataset.base);
  return {
    iri: ids.dataset,
    types: ['void:Dataset', 'dcat:Dataset'],
    properties: given([
      ['dct:title', texts(dataset.titleForms)],
      ['dct:description', texts(dataset.descriptionForms)],
      ['dct:creator', dataset.creators.map(({ name }) => name)],
      ['dct:date', [dataset.published]],
      ['dct:license', [dataset.license]],
      ['owl:versionInfo', [dataset.version]],
      ['void:uriSpace', [dataset.base]],
      ['dct:hasPart', studies.map(({ key }) => ids.study(key))],
    ]),
  };
}

/** A licence is an address for `dct:license`, and else a text about rights. */
const isAddress = (text: string | null): text is string => /^https?:\/\//.test(text ?? '');

function studyResources({ dataset, studies, elements, notes }: Snapshot): readonly Resource[] {
  const ids = identifiersOf(dataset.base);
  const dimensions = groupBy(
    elements.filter(({ parentKey }) => parentKey === null),
    ({ studyKey }) => studyKey,
  );
  return studies.map(({ key, paper, ...study }) => ({
    iri: ids.study(key),
    types: ['skos:ConceptScheme'],
    properties: given([
      ['dct:title', texts(study.titleForms)],
      ['skos:prefLabel', texts(study.shortTitleForms)],
      ['dct:creator', study.authors],
      ['dct:issued', [String(study.year)]],
      ['dct:source', [paper.doi === null ? paper.url : `https://doi.org/${paper.doi}`]],
      ['dct:license', [isAddress(paper.license) ? paper.license : null]],
      ['dct:rights', [isAddress(paper.license) ? null : paper.license]],
      ['dct:isPartOf', [ids.dataset]],
      ['qgv:method', [ids.term(study.method)]],
      ['vann:preferredNamespacePrefix', ['qg']],
      ['vann:preferredNamespaceUri', [dataset.base]],
      ['skos:hasTopConcept', (dimensions.get(key) ?? []).map((row) => ids.element(row.key))],
      [
        'skos:editorialNote',
        notes
          .filter(({ studyKey, elementKeys }) => studyKey === key && elementKeys.length === 0)
          .flatMap(({ textForms }) => texts(textForms)),
      ],
    ]),
  }));
}
