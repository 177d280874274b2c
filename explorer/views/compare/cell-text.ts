import type { PageData } from '../../components/page.ts';
import type { ComparedCellFragment, Presence, WordsFragment } from '../../graphql/generated.ts';
import type { Say } from '../../i18n/language.ts';
import type { ShownCell } from './cell.tsx';
import type { MESSAGES } from './messages.ts';

/** A presence by a sign; the word stands beside it. */
export const PRESENCE_SIGNS: Readonly<Record<Presence, string>> = {
  PRESENT: '●',
  PRESENT_BY_LINK: '◐',
  ASSERTED_ABSENT: '⊘',
  NOT_RECORDED: '·',
};

/** Why a cell is empty that nobody has called so. */
export const NOTHING = 'nobodyLooked';

type SayHere = Say<keyof typeof MESSAGES>;

/** How much there is in a cell, and in place of a number that the study cannot give the reason. */
export function factsOf(
  { elements, elementCount, codeCount, interviewCount, via }: ComparedCellFragment,
  page: PageData,
  say: SayHere,
  isLinked: boolean,
): readonly string[] {
  const isAlone = elementCount === elements.length;
  return [
    say(isAlone ? 'elementsAlone' : 'elements', { n: elementCount }),
    codeCount === null ? say('noCodes') : page.say('codes', { n: codeCount }),
    ...(codeCount !== null && interviewCount === null ? [say('noVoices')] : []),
    ...(isLinked && via.length === 0 ? [say('noLinks')] : []),
  ];
}

/** The level of an element, and its place in the paradigm. */
export function placeIn(
  { level, role }: Pick<ComparedCellFragment['elements'][number], 'level' | 'role'>,
  page: PageData,
): string {
  const parts = [page.label('ModelLevel', level), role && page.label('ParadigmRole', role)];
  return parts.filter(Boolean).join(page.say('comma'));
}

/** What a cell says in a file: its elements and how much they hold, or in brackets why it is empty. */
export function cellText(
  cell: ShownCell,
  claims: readonly WordsFragment[],
  page: PageData,
  say: SayHere,
  isLinked: boolean,
): string {
  const { presence, elements, interviews, via, absences } = cell;
  const named = presence === 'PRESENT' ? [] : [`[${page.label('Presence', presence)}]`];
  const looked = absences.map(({ element, rationale }) =>
    [say('lookedFor', { label: element.label.value }), rationale?.value].filter(Boolean).join(' '),
  );
  if (elements.length === 0) {
    return [...named, ...(looked.length > 0 ? looked : [say(NOTHING)])].join('\n');
  }
  const facts = [
    ...factsOf(cell, page, say, isLinked),
    ...(interviews.length > 0 ? [page.say('interviews', { n: interviews.length })] : []),
    ...(via.length > 0 ? [page.say('links', { n: via.length })] : []),
  ];
  return [
    ...named,
    ...elements.flatMap(({ label, children = [] }) => [
      label.value,
      ...children.map((child) => `– ${child.label.value}`),
    ]),
    ...claims.map(({ value }) => `${say('claims')} ${value}`),
    facts.join(' · '),
    ...looked,
  ].join('\n');
}
