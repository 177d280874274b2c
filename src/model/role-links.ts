import { type ComparedLink, SAME_IDEA } from './comparison.ts';

/** Rule 4: the elements of thematic studies that a link of the same idea joins to an element with a role. */
export const linkedToRoles = (
  links: readonly ComparedLink[],
  isThematic: (study: string) => boolean,
): string[] =>
  links
    .filter(({ predicate }) => SAME_IDEA.includes(predicate))
    .flatMap((link) => [
      ...(link.objectRole !== null && isThematic(link.subjectStudy) ? [link.subjectKey] : []),
      ...(link.subjectRole !== null && isThematic(link.objectStudy) ? [link.objectKey] : []),
    ]);
