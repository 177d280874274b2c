import type { MappingPredicate } from '../graphql/generated.ts';
import { type Language, sayIn } from '../i18n/language.ts';
import { usePage } from './page.ts';
import { MESSAGES } from './predicate.messages.ts';

/** Mirrored by the browser in a line that runs from right to left. */
const SIGNS: Readonly<Record<MappingPredicate, string>> = {
  EXACT_MATCH: '≡',
  CLOSE_MATCH: '≈',
  BROAD_MATCH: '⊂',
  NARROW_MATCH: '⊃',
  RELATED_MATCH: '∼',
};

/** A predicate as read from its other end. */
export const INVERSE: Readonly<Record<MappingPredicate, MappingPredicate>> = {
  EXACT_MATCH: 'EXACT_MATCH',
  CLOSE_MATCH: 'CLOSE_MATCH',
  BROAD_MATCH: 'NARROW_MATCH',
  NARROW_MATCH: 'BROAD_MATCH',
  RELATED_MATCH: 'RELATED_MATCH',
};

interface PredicateProps {
  readonly predicate: MappingPredicate;
  readonly isNegated: boolean;
}

/** The sign of a predicate, struck through when it is negated; the words beside it say the same. */
export function PredicateSign({ predicate, isNegated }: PredicateProps) {
  return (
    <span class={isNegated ? 'predicate-sign is-negated' : 'predicate-sign'} aria-hidden="true">
      {SIGNS[predicate]}
    </span>
  );
}

/** What the second element of a link is to the first, in words. */
export function predicateWords(
  language: Language,
  { predicate, isNegated }: PredicateProps,
): string {
  return sayIn(language, MESSAGES)(isNegated ? `not.${predicate}` : predicate);
}

/** The same by sign and words. */
export function Predicate({ predicate, isNegated }: PredicateProps) {
  const { language } = usePage();
  return (
    <span class={isNegated ? 'predicate is-negated' : 'predicate'}>
      <PredicateSign predicate={predicate} isNegated={isNegated} />{' '}
      {predicateWords(language, { predicate, isNegated })}
    </span>
  );
}
