import type { StudyDraft } from './draft.ts';

/** The most lines of one list; a parser reads long runs of comments again and again. */
const MAX_LINES = 200;

/** What the project draws and the seed has no place for, as proposals for whoever compares the study. */
export function closingComments({ sets, links, options }: StudyDraft): readonly string[] {
  const ofSets = options.bySets
    ? []
    : sets.map(({ name, members }) => `# "${name}": ${members.join(' ')}`);
  const ofLinks = links.map(({ name, from, to, isDirected }) => {
    const what = name === '' ? '' : ` (${name})`;
    return `# ${from} ${isDirected ? '->' : '--'} ${to}${what}`;
  });
  return [
    ...listed('Sets of codes that the project has:', ofSets),
    ...listed('Links that the project draws:', ofLinks),
  ];
}

const listed = (title: string, lines: readonly string[]): readonly string[] => {
  if (lines.length === 0) return [];
  const rest = lines.length > MAX_LINES ? [`# and ${lines.length - MAX_LINES} more`] : [];
  return [`# ${title}`, ...lines.slice(0, MAX_LINES), ...rest];
};
