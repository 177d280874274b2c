import type { PageData } from '../../components/page.ts';
import type { Say } from '../../i18n/language.ts';
import type { MESSAGES } from './messages.ts';
import type { Traversal } from './traversal-controls.tsx';

/** What an answer over ways assumes, in words. */
export function assumedOf(
  { kinds, predicates, min, studies, hops }: Traversal,
  page: PageData,
  say: Say<keyof typeof MESSAGES>,
): readonly string[] {
  const list = (names: readonly string[]) => new Intl.ListFormat(page.language).format(names);
  return [
    say('over', { kinds: list(kinds.map((kind) => say(kind))) }),
    say('within', { n: hops }),
    page.say('atLeast', { least: page.number(min, 2) }),
    page.say('notNegated'),
    ...(predicates.length === 0
      ? []
      : [list(predicates.map((predicate) => page.label('MappingPredicate', predicate)))]),
    ...(studies.length === 0
      ? []
      : [say('onlyStudies', { studies: list(studies.map((key) => page.study(key).name)) })]),
    page.say('candidates'),
  ];
}
