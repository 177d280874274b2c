import type { CuratedConstruct } from '../../../src/model/dataset.ts';
import { ENUMS, type LinkStatus, type MappingPredicate } from '../../../src/model/enums.ts';
import { isActive } from '../../../src/model/links.ts';
import { byKey, compare, sortOfKey, sortOfLink } from '../../../src/model/order.ts';
import type { AbsenceRow, CitationRow, ElementRow, LinkRow } from '../../../src/model/rows.ts';
import { absence, construct, contrast, link } from '../../support/row-builders.ts';
import type { Draw } from './random-choices.ts';
import { labelForms, maybeForms, ownForms } from './random-labels.ts';

export const PREDICATES: readonly MappingPredicate[] = [
  'EXACT_MATCH',
  'CLOSE_MATCH',
  'BROAD_MATCH',
  'NARROW_MATCH',
  'RELATED_MATCH',
];
/** Around the threshold and at both ends; 0.29 and 0.57 are not what a float makes of hundredths. */
export const CONFIDENCES: readonly number[] = [0.5, 0.49, 0.51, 0, 1, 0.29, 0.57, 0.9, 0.95];
const CONSTRUCT_KEYS = ['openness', 'accountability', 'all-2', 'all-10'];

/** By subject, then object; two elements carry at most one link, and any two studies may be either end. */
export function linksOf(draw: Draw, elements: readonly ElementRow[]): readonly LinkRow[] {
  const links = new Map<string, LinkRow>();
  // A few elements take most of the links, so that some have many.
  const busy = draw.shuffled(elements).slice(0, 8);
  for (let left = 25 + draw.upTo(40); left > 0; left -= 1) {
    const ends = draw.shuffled([draw.one(busy), draw.one(draw.chance(50) ? elements : busy)]);
    const [subject, object] = ends.map(({ key }) => key).sort(compare);
    const [first, second] = ends;
    if (!first || !second || first.studyKey === second.studyKey) continue;
    links.set(`${subject}~${object}`, linkOf(draw, first.key, second.key));
  }
  const sortOf = (row: LinkRow): string => sortOfLink(row.subjectKey, row.objectKey);
  return [...links.values()].sort((a, b) => compare(sortOf(a), sortOf(b)));
}

function linkOf(draw: Draw, subject: string, object: string): LinkRow {
  const predicate = draw.one(PREDICATES);
  const isNegated = draw.chance(15);
  const isSame = !isNegated && (predicate === 'EXACT_MATCH' || predicate === 'CLOSE_MATCH');
  const status = draw.one<LinkStatus>(['CANDIDATE', 'CANDIDATE', 'ACCEPTED', 'REJECTED']);
  return link(subject, object, {
    predicate,
    isNegated,
    status,
    confidence: draw.chance(70) ? draw.one(CONFIDENCES) : draw.upTo(100) / 100,
    justification: draw.one(['MANUAL_CURATION', 'LEXICAL', 'SEMANTIC_SIMILARITY']),
    translation: isSame ? draw.one(['RECIPROCAL', 'REFUTATIONAL']) : null,
    basis: draw.one(ENUMS.LinkBasis),
    citations: draw.some(citationsOf(subject, object), 3),
    proposedBy: draw.one(['A curator', 'یک گردآور']),
    proposedOn: draw.one(['2026-11-21', '2025-01-31']),
    reviewedBy: status === 'CANDIDATE' ? null : draw.one(['An expert', 'یک خبره']),
    reviewedOn: status === 'CANDIDATE' ? null : draw.one([null, '2026-12-01']),
    rationaleForms: maybeForms(draw),
  });
}

/** A table, rows of it and a section, each of which may be missing. */
function citationsOf(subject: string, object: string): readonly CitationRow[] {
  const studyKeys = [subject, object].map((key) => key.split('.')[0] ?? '');
  return studyKeys.flatMap((studyKey) => [
    { studyKey, table: '2', rows: [7, 11, 12], section: null },
    { studyKey, table: '2', rows: null, section: 'یافته‌ها' },
    { studyKey, table: null, rows: null, section: 'Discussion' },
  ]);
}

/**
 * By key. Each grows from a link: its ends, then elements linked to a member, unless a negated link denies one. A
 * construct may have the key of a study.
 */
export function constructsOf(
  draw: Draw,
  links: readonly LinkRow[],
  studyKeys: readonly string[],
): readonly CuratedConstruct[] {
  const joining = links.filter(({ isNegated, status }) => !isNegated && status !== 'REJECTED');
  if (joining.length === 0) return [];
  const keys = [...CONSTRUCT_KEYS, draw.one(studyKeys)].slice(0, draw.upTo(5));
  return keys
    .map((key) => {
      const members = membersFrom(draw, draw.one(joining), joining, links);
      return {
        ...construct(
          key,
          [...members]
            .map((one) => ({ key: one }))
            .sort(byKey)
            .map((one) => one.key),
        ),
        labelForms: labelForms(draw),
        rationaleForms: maybeForms(draw),
      };
    })
    .sort(byKey);
}

function membersFrom(
  draw: Draw,
  { subjectKey, objectKey }: LinkRow,
  joining: readonly LinkRow[],
  links: readonly LinkRow[],
): ReadonlySet<string> {
  const members = new Set([subjectKey, objectKey]);
  const isDenied = (key: string): boolean =>
    links.some(
      (one) =>
        one.isNegated &&
        ((one.subjectKey === key && members.has(one.objectKey)) ||
          (one.objectKey === key && members.has(one.subjectKey))),
    );
  for (const one of draw.some(joining, 12)) {
    const ends = [one.subjectKey, one.objectKey];
    if (!ends.some((key) => members.has(key))) continue;
    for (const key of ends) if (!isDenied(key)) members.add(key);
  }
  return members;
}

const CONTRAST_KEYS = ['matter', 'matter-2', 'matter-10', 'openness', 'demands'];

/** Of two or three studies each, about one of the constructs or none, and in any order. */
export function contrastsOf(
  draw: Draw,
  elements: readonly ElementRow[],
  constructs: readonly CuratedConstruct[],
  studyKeys: readonly string[],
) {
  const made = CONTRAST_KEYS.slice(0, draw.upTo(CONTRAST_KEYS.length)).map((key) => {
    const sides = draw
      .shuffled(studyKeys)
      .slice(0, 2 + draw.upTo(1))
      .map((study) => elements.filter(({ studyKey }) => studyKey === study))
      .map((own) => new Set([draw.one(own), ...draw.some(own, 2)]))
      .map((chosen) => [...chosen].sort(byKey).map((one) => one.key));
    const status = draw.one<LinkStatus>(['CANDIDATE', 'CANDIDATE', 'ACCEPTED', 'REJECTED']);
    const { row, sides: rows } = contrast(key, sides, {
      labelForms: labelForms(draw),
      rationaleForms: ownForms(draw),
      constructKey: draw.one([null, ...constructs.map((one) => one.key)]),
      confidence: draw.one(CONFIDENCES),
      status,
      proposedBy: draw.one(['A curator', 'یک گردآور']),
      reviewedBy: status === 'CANDIDATE' ? null : 'An expert',
      reviewedOn: status === 'CANDIDATE' ? null : draw.one([null, '2026-12-01']),
    });
    return {
      row: { ...row, studyKeys: [...row.studyKeys].sort(inKeyOrder) },
      sides: rows
        .map((side) => ({
          ...side,
          claimForms: ownForms(draw),
          cite: draw.one(citationsOf(side.studyKey, side.studyKey)),
        }))
        .sort((a, b) => inKeyOrder(a.studyKey, b.studyKey)),
    };
  });
  return {
    contrasts: made.map(({ row }) => row),
    contrastSides: made.flatMap(({ sides }) => sides),
  };
}

const inKeyOrder = (a: string, b: string): number => compare(sortOfKey(a), sortOfKey(b));

/** By element, then study; none where an active link stands. */
export function absencesOf(
  draw: Draw,
  elements: readonly ElementRow[],
  links: readonly LinkRow[],
  studyKeys: readonly string[],
): readonly AbsenceRow[] {
  const studyOf = new Map(elements.map((row) => [row.key, row.studyKey]));
  const isLinked = (key: string, study: string): boolean =>
    links
      .filter((row) => isActive(row))
      .some(
        (row) =>
          (row.subjectKey === key && studyOf.get(row.objectKey) === study) ||
          (row.objectKey === key && studyOf.get(row.subjectKey) === study),
      );
  const rows = draw.some(elements, 6).flatMap(({ key, studyKey }) =>
    draw
      .some(studyKeys, 2)
      .filter((study) => study !== studyKey && !isLinked(key, study))
      .map((study) => ({ ...absence(key, study), rationaleForms: maybeForms(draw) })),
  );
  const sortOf = (row: AbsenceRow): string => sortOfLink(row.elementKey, row.studyKey);
  return rows.sort((a, b) => compare(sortOf(a), sortOf(b)));
}
