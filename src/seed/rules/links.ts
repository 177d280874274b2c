import { isActive } from '../../model/links.ts';
import { type Diagnostic, diagnosticAt, type Position, quoted } from '../diagnostics.ts';
import type { Placed } from '../seed-file.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { isShare } from './measures.ts';
import type { Rule } from './rule.ts';

type Ends = Pick<SeedLink, 'subject' | 'object'>;

/** The study that an element's key begins with. */
export function studyOf(element: string): string {
  return element.split('.')[0] ?? '';
}

/** R2: a link is followed by default: neither negated nor rejected, and sure enough. */
export const isActiveLink = ({ negated, status, confidence }: SeedLink): boolean =>
  isActive({ isNegated: negated, status, confidence });

/** The ends of links, and of pairs that two readers judged, are known elements. */
const linkEndsAreKnown: Rule = ({ links, judgedPairs, knowsElement }) =>
  [...links, ...judgedPairs].flatMap(({ value, at }) =>
    (['subject', 'object'] as const).flatMap((end) =>
      knowsElement(value[end])
        ? []
        : [
            diagnosticAt(
              at(end),
              'link-ends-are-known',
              `The ${end} ${quoted(value[end])} is no element.`,
            ),
          ],
    ),
  );

/** A link or a judged pair joins elements of two studies. */
const linksJoinStudies: Rule = ({ links, judgedPairs }) =>
  [...links, ...judgedPairs].flatMap(({ value: { subject, object }, at }) => {
    if (studyOf(subject) !== studyOf(object)) return [];
    const message = `${quoted(subject)} and ${quoted(object)} stand in one study; a link joins two.`;
    return [diagnosticAt(at('object'), 'links-join-studies', message)];
  });

/** Two elements are linked at most once, and judged at most once, whichever is the subject. */
const linksAreSingle: Rule = ({ links, judgedPairs }) => [
  ...repeatedPairs(links, 'linked'),
  ...repeatedPairs(judgedPairs, 'judged'),
];

function repeatedPairs(pairs: readonly Placed<Ends>[], done: string): Diagnostic[] {
  const seen = new Map<string, () => Position>();
  return pairs.flatMap(({ value: { subject, object }, at }) => {
    const pair = [subject, object].sort().join('~');
    const first = seen.get(pair);
    if (first === undefined) {
      seen.set(pair, at);
      return [];
    }
    const { file, line } = first();
    const message = `${quoted(subject)} and ${quoted(object)} are ${done} already at ${file}:${line}.`;
    return [diagnosticAt(at('subject'), 'links-are-single', message)];
  });
}

/** R1: the confidence of a link or a contrast is 0 to 1, in hundredths. */
const linkConfidenceIsShare: Rule = ({ links, contrasts }) =>
  [...links, ...contrasts].flatMap(({ value: { confidence }, at }) => {
    if (isShare(confidence)) return [];
    const message = `The confidence ${confidence} should be 0 to 1, with at most two decimals.`;
    return [diagnosticAt(at('confidence'), 'link-confidence-is-share', message)];
  });

/** R2: exact and close links that are not negated have a translation; others have none. */
const translationFits: Rule = ({ links }) =>
  links.flatMap(({ value: { predicate, negated, translation }, at }) => {
    const isDue = !negated && (predicate === 'EXACT_MATCH' || predicate === 'CLOSE_MATCH');
    if (isDue === (translation !== undefined)) return [];
    const link = `A ${negated ? 'negated ' : ''}${predicate}`;
    const message = isDue
      ? `${link} says RECIPROCAL or REFUTATIONAL; its translation is missing.`
      : `${link} says nothing of translation.`;
    return [diagnosticAt(at(isDue ? 'predicate' : 'translation'), 'translation-fits', message)];
  });

/** R3: a link that follows from others is computed and never recorded. */
const linksAreCurated: Rule = ({ links }) =>
  links.flatMap(({ value: { justification }, at }) => {
    if (justification !== 'CHAINING' && justification !== 'INVERSION') return [];
    const message = `${justification} is computed from other links; no recorded link rests on it.`;
    return [diagnosticAt(at('justification'), 'links-are-curated', message)];
  });

/** R2: a link or a contrast is a CANDIDATE until somebody has reviewed it. */
const reviewIsSigned: Rule = ({ links, contrasts }) =>
  [...links, ...contrasts].flatMap(({ value: { status, reviewedBy }, at }): Diagnostic[] => {
    if ((status === 'CANDIDATE') === (reviewedBy === undefined)) return [];
    const message =
      status === 'CANDIDATE'
        ? 'A CANDIDATE has not been reviewed, so nobody can have signed it.'
        : `The status is ${status}, but nobody has signed the review.`;
    const field = reviewedBy === undefined ? 'status' : 'reviewedBy';
    return [diagnosticAt(at(field), 'review-is-signed', message)];
  });

/** A link cites the papers of the two studies that it joins; one that was read in an answer or a text says where. */
const linksAreCited: Rule = ({ links }) =>
  links.flatMap(({ value: { subject, object, basis, citations }, at }): Diagnostic[] => {
    const studies = [studyOf(subject), studyOf(object)];
    const strange = citations.flatMap(({ study }, index) => {
      if (studies.includes(study)) return [];
      const message = `The link joins ${studies.join(' and ')}, so it cannot cite ${quoted(study)}.`;
      return [diagnosticAt(at('citations', index, 'study'), 'links-are-cited', message)];
    });
    const isDue = (basis === 'ANSWER' || basis === 'TEXT') && citations.length === 0;
    if (!isDue) return strange;
    const message = `A link that was read in ${basis === 'TEXT' ? 'a text' : 'an answer'} cites where.`;
    return [diagnosticAt(at('basis'), 'links-are-cited', message)];
  });

/** `links/<a>-<b>.yml` contains only links between the studies a and b. */
const fileNamesStudies: Rule = ({ links }) =>
  links.flatMap(({ value: { subject, object }, fileName, at }) => {
    const [a, b] = [studyOf(subject), studyOf(object)];
    if (a === b || fileName === `${a}-${b}` || fileName === `${b}-${a}`) return [];
    const [due, found] = [quoted(`${a}-${b}.yml`), quoted(`${fileName}.yml`)];
    const message = `A link between ${a} and ${b} belongs in ${due}, not in ${found}.`;
    return [diagnosticAt(at('subject'), 'file-names-studies', message)];
  });

export const LINKS_RULES: readonly Rule[] = [
  linkEndsAreKnown,
  linksJoinStudies,
  linksAreSingle,
  linkConfidenceIsShare,
  translationFits,
  linksAreCurated,
  reviewIsSigned,
  linksAreCited,
  fileNamesStudies,
];
