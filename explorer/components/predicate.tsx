import type { MappingPredicate } from '../graphql/generated.ts';
import { type Language, type Messages, sayIn } from '../i18n/language.ts';
import { usePage } from './page.ts';

/** As read from the element that stands first: what the other one is to it. */
const MESSAGES = {
  EXACT_MATCH: ['the same idea', 'همان ایده'],
  CLOSE_MATCH: ['nearly the same idea', 'تقریباً همان ایده'],
  BROAD_MATCH: ['part of a broader idea', 'بخشی از ایده‌ای عام‌تر'],
  NARROW_MATCH: ['contains a narrower idea', 'دربردارندهٔ ایده‌ای خاص‌تر'],
  RELATED_MATCH: ['related', 'مرتبط'],
  'not.EXACT_MATCH': ['not the same idea', 'همان ایده نیست'],
  'not.CLOSE_MATCH': ['not nearly the same', 'تقریباً همان نیست'],
  'not.BROAD_MATCH': ['not part of it', 'بخشی از آن نیست'],
  'not.NARROW_MATCH': ['does not contain it', 'دربردارندهٔ آن نیست'],
  'not.RELATED_MATCH': ['not related', 'مرتبط نیست'],
} as const satisfies Messages;

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
