import { ENUMS } from '../../model/enums.ts';
import { repeatedSiblings, type StudyDraft } from './draft.ts';
import { withAllBelow } from './nodes.ts';
import { scriptWarning } from './script.ts';

/** How many of a list are named in a line. */
const MAX_NAMED = 5;

/** What became of a project, a line each, for the user who must judge it. */
export function importReport(draft: StudyDraft): readonly string[] {
  const { project, elements, interviews, placed, read, outline, options } = draft;
  const { counts } = project;
  const levels = ENUMS.ModelLevel.flatMap((level) => {
    const count = elements.filter((one) => one.level === level).length;
    return count === 0 ? [] : [counted(count, level.toLowerCase())];
  });
  const from = project.origin === '' ? 'a program that is not named' : project.origin;
  const nodes = withAllBelow(outline.roots);
  const codes = nodes.filter(({ guids }) => guids.length > 0).length;
  const all = withAllBelow(read.roots).length;
  const definitions = elements.filter(({ definition }) => definition !== '').length;
  const silent = elements.filter(({ voicedIn }) => voicedIn?.length === 0).length;
  const repeated = repeatedSiblings(draft);
  const lost = [...project.dangling].map(
    ([noun, count]) => `${counted(count, 'reference')} to no ${noun}`,
  );
  const changed = [
    ...named(
      placed.mirrors,
      elements,
      'was coded itself as a parent: a first child was added',
      'were coded themselves as parents: a first child each was added',
    ),
    ...named(
      placed.hoisted,
      elements,
      'stood deeper than four levels and is a code of its concept',
      'stood deeper than four levels and are codes of their concepts',
    ),
    ...named(
      placed.wrapped,
      elements,
      'stood directly in a dimension: a concept was put between',
      'stood directly in a dimension: a concept was put between',
    ),
    ...(read.tidied === 0
      ? []
      : [
          `${counted(read.tidied, 'text')} tidied: spaces, line ends, invisible marks, letters in other forms`,
        ]),
    ...(read.shortened.length === 0
      ? []
      : [
          `${counted(read.shortened.length, 'definition')} cut at 2000 characters: ${some(read.shortened.map(quoted))}`,
        ]),
    ...(silent === 0 ? [] : [`${counted(silent, 'code')} coded nowhere`]),
    ...(repeated === 0
      ? []
      : [`${counted(repeated, 'name')} repeated under one parent, as in the project`]),
  ];
  const left = [
    ...(codes === all ? [] : [`${counted(all - codes, 'code')} outside of what was asked for`]),
    counted(counts.users, 'user'),
    counted(counts.sets, 'set'),
    counted(counts.links, 'link'),
    counted(counts.notes, 'note'),
    counted(counts.graphs, 'graph'),
    counted(counts.variables, 'variable'),
    ...lost,
  ];
  const hints = [
    ...outline.hints,
    ...(draft.couldBeCases ? ['the cases could be the interviews: --interviews cases'] : []),
    ...scriptWarning(
      nodes.flatMap(({ label }) => label ?? []),
      options.language,
    ),
  ];
  return [
    `${options.key}: ${counted(elements.length, 'element')} (${levels.join(', ')}) from ${from}, ${counted(interviews.length, 'interview')}`,
    `  kept     ${counted(codes, 'code')}, ${counted(definitions, 'description')} as definitions, ${counted(counts.codings, 'coding')} as ${counted(draft.pairs, 'pair')} of code and interview`,
    ...(changed.length === 0 ? [] : [`  changed  ${changed.join('; ')}`]),
    `  left     ${left.join(', ')}`,
    ...(project.sources.length === 0
      ? []
      : [`  not read the texts of ${counted(project.sources.length, 'source')}`]),
    ...hints.map((hint) => `  perhaps  ${hint}`),
  ];
}

function named(
  keys: readonly string[],
  elements: StudyDraft['elements'],
  one: string,
  many: string,
): readonly string[] {
  if (keys.length === 0) return [];
  const labels = new Map(elements.map(({ key, label }) => [key, label ?? '']));
  const shown = some(keys.map((key) => `${key} ${quoted(labels.get(key) ?? '')}`));
  return [`${counted(keys.length, 'code')} ${keys.length === 1 ? one : many} (${shown})`];
}

const quoted = (text: string): string => `"${text}"`;

const some = (items: readonly string[]): string =>
  items.length > MAX_NAMED ? `${items.slice(0, MAX_NAMED).join(', ')}, …` : items.join(', ');

function counted(count: number, noun: string): string {
  const many = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count} ${count === 1 ? noun : many}`;
}
