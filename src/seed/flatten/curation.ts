import type { CuratedConstruct } from '../../model/dataset.ts';
import { byKey, sortedBy, sortOfAbsence, sortOfKey, sortOfLink } from '../../model/order.ts';
import type { AbsenceRow, ContrastRow, ContrastSideRow, LinkRow } from '../../model/rows.ts';
import type { SeedAbsence, SeedConstruct, SeedContrast, SeedLink } from '../shapes/curation.ts';
import { citation, ownForms } from './forms.ts';
import { inOrderOfKeys } from './study.ts';

/** By subject key, then object key; by the creators of the dataset where no other proposer is named. */
export function linkRows(links: readonly SeedLink[], creators: string): readonly LinkRow[] {
  return sortedBy(
    links.map((link) => ({
      key: `${link.subject}~${link.object}`,
      subjectKey: link.subject,
      objectKey: link.object,
      predicate: link.predicate,
      confidence: link.confidence,
      justification: link.justification,
      status: link.status,
      isNegated: link.negated,
      translation: link.translation ?? null,
      basis: link.basis,
      citations: link.citations.map(({ study, ...cite }) => citation(study, cite)),
      proposedBy: link.proposedBy ?? creators,
      proposedOn: link.proposedOn,
      reviewedBy: link.reviewedBy ?? null,
      reviewedOn: link.reviewedOn ?? null,
      rationaleForms: ownForms(link.rationale),
      derivedFromKeys: [],
    })),
    ({ subjectKey, objectKey }) => sortOfLink(subjectKey, objectKey),
  );
}

export function constructRows(constructs: readonly SeedConstruct[]): readonly CuratedConstruct[] {
  return constructs
    .map(({ key, label, rationale, members }) => ({
      key,
      labelForms: ownForms(label),
      rationaleForms: ownForms(rationale),
      memberKeys: inOrderOfKeys(members),
    }))
    .sort(byKey);
}

/** Contrasts by key, and their sides by contrast and study. */
export function contrastRows(contrasts: readonly SeedContrast[], creators: string) {
  const ordered = [...contrasts].sort(byKey);
  return {
    contrasts: ordered.map(
      (contrast): ContrastRow => ({
        key: contrast.key,
        labelForms: ownForms(contrast.label),
        rationaleForms: ownForms(contrast.rationale),
        constructKey: contrast.construct,
        studyKeys: inOrderOfKeys(contrast.sides.map(({ study }) => study)),
        confidence: contrast.confidence,
        status: contrast.status,
        proposedBy: contrast.proposedBy ?? creators,
        proposedOn: contrast.proposedOn,
        reviewedBy: contrast.reviewedBy ?? null,
        reviewedOn: contrast.reviewedOn ?? null,
      }),
    ),
    contrastSides: ordered.flatMap(({ key, sides }) =>
      sortedBy(sides, ({ study }) => sortOfKey(study)).map(
        ({ study, elements, claim, cite }): ContrastSideRow => ({
          key: `${key}~${study}`,
          contrastKey: key,
          studyKey: study,
          elementKeys: inOrderOfKeys(elements),
          claimForms: ownForms(claim),
          cite: citation(study, cite),
        }),
      ),
    ),
  };
}

/** By element key, then study key, numbers as numbers. Sorting by `key` would fail where a `~` follows a number. */
export function absenceRows(absences: readonly SeedAbsence[]): readonly AbsenceRow[] {
  return sortedBy(
    absences.map(({ element, study, rationale }) => ({
      key: `${element}~${study}`,
      elementKey: element,
      studyKey: study,
      rationaleForms: ownForms(rationale),
    })),
    sortOfAbsence,
  );
}
