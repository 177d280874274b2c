import type { Forms } from '../../../model/rows.ts';
import { onePerLanguage } from '../../texts.ts';

/**
 * The predicates that are written, by CURIE, each with the kind of its values. One table for both serializations, so
 * that the types of JSON-LD's context and the literals of Turtle cannot differ.
 */
export const PREDICATES = {
  'dct:title': 'text',
  'dct:description': 'text',
  'dct:bibliographicCitation': 'string',
  'dct:creator': 'string',
  'dct:issued': 'xsd:gYear',
  'dct:date': 'xsd:date',
  'dct:license': 'iri',
  'dct:rights': 'string',
  'dct:source': 'iri',
  'dct:isPartOf': 'iri',
  'dct:hasPart': 'iri',
  'owl:versionInfo': 'string',
  'owl:annotatedSource': 'iri',
  'owl:annotatedProperty': 'iri',
  'owl:annotatedTarget': 'iri',
  'prov:wasDerivedFrom': 'iri',
  'prov:wasAttributedTo': 'string',
  'rdfs:comment': 'text',
  'skos:inScheme': 'iri',
  'skos:hasTopConcept': 'iri',
  'skos:topConceptOf': 'iri',
  'skos:notation': 'string',
  'skos:prefLabel': 'text',
  'skos:hiddenLabel': 'text',
  'skos:definition': 'text',
  'skos:editorialNote': 'text',
  'skos:broader': 'iri',
  'skos:narrower': 'iri',
  'skos:member': 'iri',
  'skos:exactMatch': 'iri',
  'skos:closeMatch': 'iri',
  'skos:broadMatch': 'iri',
  'skos:narrowMatch': 'iri',
  'skos:relatedMatch': 'iri',
  'sssom:subject_id': 'iri',
  'sssom:predicate_id': 'iri',
  'sssom:predicate_modifier': 'iri',
  'sssom:object_id': 'iri',
  'sssom:object_source': 'iri',
  'sssom:mapping_justification': 'iri',
  'sssom:confidence': 'xsd:decimal',
  'sssom:mapping_date': 'xsd:date',
  'sssom:reviewer_label': 'string',
  'sssom:review_date': 'xsd:date',
  'vann:preferredNamespacePrefix': 'string',
  'vann:preferredNamespaceUri': 'string',
  'void:uriSpace': 'string',
  'qgv:causes': 'iri',
  'qgv:shapes': 'iri',
  'qgv:intervenesIn': 'iri',
  'qgv:respondsTo': 'iri',
  'qgv:resultsIn': 'iri',
  'qgv:subject': 'iri',
  'qgv:relation': 'iri',
  'qgv:object': 'iri',
  'qgv:about': 'iri',
  'qgv:basis': 'iri',
  'qgv:claim': 'text',
  'qgv:element': 'iri',
  'qgv:isContested': 'xsd:boolean',
  'qgv:level': 'iri',
  'qgv:method': 'iri',
  'qgv:order': 'xsd:integer',
  'qgv:overlap': 'iri',
  'qgv:placementConfidence': 'xsd:decimal',
  'qgv:role': 'iri',
  'qgv:rows': 'string',
  'qgv:section': 'string',
  'qgv:side': 'iri',
  'qgv:status': 'iri',
  'qgv:table': 'string',
  'qgv:translation': 'iri',
  'qgv:voicedIn': 'iri',
} as const satisfies Readonly<Record<string, 'text' | 'iri' | 'string' | `xsd:${string}`>>;

export type Predicate = keyof typeof PREDICATES;

export interface LanguageText {
  readonly value: string;
  readonly language: string;
}
export type Value = string | number | boolean | LanguageText;

/** A resource with its properties. Every resource has an address; there are no blank nodes. */
export interface Resource {
  readonly iri: string;
  /** As CURIEs. */
  readonly types: readonly string[];
  /** Values of kind `iri` are addresses, or CURIEs where they name a term. */
  readonly properties: readonly (readonly [Predicate, readonly Value[]])[];
}

/** Everything that one file states, with the prefixes of its CURIEs. */
export interface Graph {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly resources: readonly Resource[];
}

/** The properties that have a value. */
export const given = (
  properties: readonly (readonly [Predicate, readonly (Value | null)[]])[],
): Resource['properties'] =>
  properties.flatMap(([predicate, values]) => {
    const found = values.filter((value) => value !== null);
    return found.length === 0 ? [] : [[predicate, found] as const];
  });

/** Of each language one text. */
export const texts = (forms: Forms): readonly LanguageText[] => onePerLanguage(forms);
