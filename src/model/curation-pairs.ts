import type { Dataset } from './dataset.ts';
import type { LinkRow } from './rows.ts';
import {
  distinct,
  keyOf,
  naming,
  type Pair,
  pairs,
  reversed,
  studyOf,
  WHOLE,
} from './statistic-pairs.ts';

/** The pairs of owners and items that statistics count, of what curators record beside the models. */

/** Those of what curators judge: links, constructs and absences. */
export function curationPairs(
  { elements, links, constructs, absences }: Dataset,
  derived: readonly LinkRow[],
) {
  const studies = new Map(elements.map(({ key, studyKey }) => [key, studyKey]));
  const ofStudies = (rows: readonly LinkRow[]): readonly Pair[] =>
    rows.flatMap(({ key, subjectKey, objectKey }): Pair[] =>
      [subjectKey, objectKey].map((end): Pair => [studies.get(end) ?? '', key]),
    );
  const linksFrom = new Map<string, LinkRow[]>();
  for (const link of links) {
    linksFrom.set(link.subjectKey, [...(linksFrom.get(link.subjectKey) ?? []), link]);
  }
  const members = constructs.flatMap(({ key, memberKeys }) =>
    memberKeys.map((member): Pair => [key, member]),
  );
  return {
    'Dataset.links': pairs(links, () => WHOLE, keyOf),
    'Dataset.constructs': pairs(constructs, () => WHOLE, keyOf),
    'Dataset.absences': pairs(absences, () => WHOLE, keyOf),
    'Study.links': ofStudies(links),
    'Study.chained': ofStudies(derived),
    'Study.constructs': distinct(
      members.map(([construct, member]): Pair => [studies.get(String(member)) ?? '', construct]),
    ),
    'Study.absences': pairs(absences, studyOf, keyOf),
    'Element.links': links.flatMap(({ key, subjectKey, objectKey }): Pair[] => [
      [subjectKey, key],
      [objectKey, key],
    ]),
    'Link.citations': links.flatMap(({ key, citations }) =>
      citations.map((_, at): Pair => [key, at]),
    ),
    'Element.chained': derived.flatMap(({ subjectKey, objectKey }): Pair[] => [
      [subjectKey, objectKey],
      [objectKey, subjectKey],
    ]),
    'Element.constructs': reversed(members),
    'Element.absences': pairs(absences, ({ elementKey }) => elementKey, keyOf),
    'Construct.members': members,
    'Construct.memberLinks': constructs.flatMap(({ key, memberKeys }) => {
      const own = new Set(memberKeys);
      return memberKeys
        .flatMap((member) => linksFrom.get(member) ?? [])
        .flatMap((link): Pair[] => (own.has(link.objectKey) ? [[key, link.key]] : []));
    }),
  };
}

/** Those of contrasts. */
export function contrastPairs({ contrasts, contrastSides }: Dataset) {
  return {
    'Dataset.contrasts': pairs(contrasts, () => WHOLE, keyOf),
    'Contrast.sides': pairs(contrastSides, ({ contrastKey }) => contrastKey, keyOf),
    'ContrastSide.elements': naming(contrastSides),
    'Study.contrasts': distinct(pairs(contrastSides, studyOf, ({ contrastKey }) => contrastKey)),
    'Element.contrasts': contrastSides.flatMap(({ contrastKey, elementKeys }) =>
      elementKeys.map((element): Pair => [element, contrastKey]),
    ),
    'Construct.contrasts': contrasts.flatMap(({ key, constructKey }): Pair[] =>
      constructKey === null ? [] : [[constructKey, key]],
    ),
  };
}
