import type { AbsenceRow, Forms, LinkRow } from '../../../model/rows.ts';
import { prefixesOf, SKOS_NAMES } from '../../identifiers.ts';
import { studyOf } from '../../select.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText, placeOf, textIn } from '../../texts.ts';
import { JUSTIFICATIONS } from './justifications.ts';
import { type Mapping, type MappingSet, sssomTsv } from './table.ts';

/** An identifier of a person, which SSSOM keeps in a slot of its own. */
const ORCID = /^(?:https?:\/\/orcid\.org\/|orcid:)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i;

/** The links, and the absences where none was looked for in vain, as one set of mappings. */
export function linksAsSssom(
  snapshot: Snapshot,
  links: readonly LinkRow[],
  absences: readonly AbsenceRow[],
  set: 'links' | 'links-derived',
): string {
  const { dataset } = snapshot;
  const others = dataset.languages.filter((language) => language !== 'en');
  const toMapping = mappingOf(snapshot, others);
  const isDerived = set === 'links-derived';
  return sssomTsv({
    prefixes: prefixesUsed(dataset.base),
    slots: {
      sssom_version: '1.1',
      mapping_set_id: `${dataset.base}${set}`,
      mapping_set_version: dataset.version,
      mapping_set_title: bestText(dataset.titleForms, 'en'),
      mapping_set_description: isDerived
        ? 'Links that follow from chains of recorded ones. Nobody has judged them.'
        : 'Links between elements of different studies as curators recorded them. A predicate with the modifier Not does not hold, and one whose ext_status is REJECTED was refused by an expert.',
      creator_label: dataset.creators.map(({ name }) => name),
      license: dataset.license,
      publication_date: dataset.published,
    },
    extensions: extensions(others),
    mappings: [...links.map(toMapping), ...absences.map(absenceMappingOf(snapshot, others))],
  });
}

function prefixesUsed(base: string): MappingSet['prefixes'] {
  const { qg, qgabsence, qglink, qgstudy, qgv } = prefixesOf(base);
  return { orcid: 'https://orcid.org/', qg, qgabsence, qglink, qgstudy, qgv };
}

const columnOf = (name: string, language: string): string =>
  `ext_${name}_${language.toLowerCase().replaceAll('-', '_')}`;

function extensions(languages: readonly string[]): MappingSet['extensions'] {
  const names = [
    ...languages.flatMap((language) => [
      columnOf('subject_label', language),
      columnOf('object_label', language),
      columnOf('comment', language),
    ]),
    'ext_status',
    'ext_translation',
    'ext_basis',
    'ext_citations',
    'ext_derived_from',
  ];
  return names.map((name) => ({ name, property: `qgv:${name.slice('ext_'.length)}` }));
}

type LabelsOf = (elementKey: string) => Forms;

function labelsOf({ elements }: Snapshot): LabelsOf {
  const byKey = new Map(elements.map((row) => [row.key, row]));
  return (key) => byKey.get(key)?.labelForms ?? [];
}

const inOthers = (languages: readonly string[], name: string, forms: Forms): Mapping =>
  Object.fromEntries(
    languages.map((language) => [columnOf(name, language), textIn(forms, language)]),
  );

function mappingOf(snapshot: Snapshot, others: readonly string[]): (link: LinkRow) => Mapping {
  const labels = labelsOf(snapshot);
  return (link) => {
    const [subject, object] = [labels(link.subjectKey), labels(link.objectKey)];
    const orcid = ORCID.exec(link.reviewedBy ?? '')?.[1];
    return {
      record_id: `qglink:${link.key}`,
      subject_id: `qg:${link.subjectKey}`,
      subject_label: bestText(subject, 'en'),
      predicate_id: `skos:${SKOS_NAMES[link.predicate]}`,
      predicate_modifier: link.isNegated ? 'Not' : null,
      object_id: `qg:${link.objectKey}`,
      object_label: bestText(object, 'en'),
      mapping_justification: JUSTIFICATIONS[link.justification],
      author_label: link.proposedBy,
      reviewer_id: orcid === undefined ? null : `orcid:${orcid}`,
      reviewer_label: orcid === undefined ? link.reviewedBy : null,
      subject_type: 'skos concept',
      subject_source: `qgstudy:${studyOf(link.subjectKey)}`,
      object_type: 'skos concept',
      object_source: `qgstudy:${studyOf(link.objectKey)}`,
      mapping_date: link.proposedOn,
      review_date: link.reviewedOn,
      confidence: link.confidence,
      reviewer_agreement: link.status === 'CANDIDATE' ? null : link.status === 'ACCEPTED' ? 1 : -1,
      comment: bestText(link.rationaleForms, 'en') || null,
      ...inOthers(others, 'subject_label', subject),
      ...inOthers(others, 'object_label', object),
      ...inOthers(others, 'comment', link.rationaleForms),
      ext_status: link.status,
      ext_translation: link.translation,
      ext_basis: link.basis,
      ext_citations: link.citations.map(placeOf),
      ext_derived_from: link.derivedFromKeys.map((key) => `qglink:${key}`),
    };
  };
}

/**
 * An absence: of all mapping relations to the other study none was found. The predicate is the one above all of them,
 * because not even a related idea may stand beside an absence.
 */
function absenceMappingOf(
  snapshot: Snapshot,
  others: readonly string[],
): (absence: AbsenceRow) => Mapping {
  const labels = labelsOf(snapshot);
  return ({ key, elementKey, studyKey, rationaleForms }) => {
    const subject = labels(elementKey);
    return {
      record_id: `qgabsence:${key}`,
      subject_id: `qg:${elementKey}`,
      subject_label: bestText(subject, 'en'),
      predicate_id: 'skos:mappingRelation',
      object_id: 'sssom:NoTermFound',
      mapping_justification: JUSTIFICATIONS.MANUAL_CURATION,
      subject_type: 'skos concept',
      subject_source: `qgstudy:${studyOf(elementKey)}`,
      object_type: 'skos concept',
      object_source: `qgstudy:${studyKey}`,
      comment: bestText(rationaleForms, 'en'),
      ...inOthers(others, 'subject_label', subject),
      ...inOthers(others, 'comment', rationaleForms),
    };
  };
}
