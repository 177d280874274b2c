import { numberLists } from './number-lists.ts';
import type { Ordered } from './ordered.ts';
import type { Edges } from './prepared.ts';

/** An owner and an item by their numbers. */
type Pair = readonly [owner: number, item: number];

const reversed = (pairs: readonly Pair[]): Pair[] => pairs.map(([owner, item]) => [item, owner]);

/** Who has what, in both directions where both are asked for. */
export function prepareEdges(ordered: Ordered): Edges {
  return { ...modelEdges(ordered), ...linkEdges(ordered), ...recordEdges(ordered) };
}

function modelEdges({ studies, elements, interviews, evidence, constructs, numberOf }: Ordered) {
  const children = elements.map(
    ({ parentKey, studyKey }, at) =>
      [
        parentKey === null,
        parentKey === null ? numberOf.study(studyKey) : numberOf.element(parentKey),
        at,
      ] as const,
  );
  const childrenOf = (isStudy: boolean): Pair[] =>
    children.flatMap(([ofStudy, owner, at]): Pair[] => (ofStudy === isStudy ? [[owner, at]] : []));
  const held = interviews.map(({ studyKey }, at): Pair => [numberOf.study(studyKey), at]);
  const voiced = evidence.flatMap(({ elementKey, interviewKey }): Pair[] =>
    interviewKey === null ? [] : [[numberOf.element(elementKey), numberOf.interview(interviewKey)]],
  );
  const members = constructs.flatMap(({ memberKeys }, at) =>
    memberKeys.map((key): Pair => [at, numberOf.element(key)]),
  );
  return {
    childrenOfStudy: numberLists(studies.length, childrenOf(true)),
    childrenOfElement: numberLists(elements.length, childrenOf(false)),
    interviewsOfStudy: numberLists(studies.length, held),
    interviewsOfElement: numberLists(elements.length, voiced),
    elementsOfInterview: numberLists(interviews.length, reversed(voiced)),
    constructsOfElement: numberLists(elements.length, reversed(members)),
    elementsOfConstruct: numberLists(constructs.length, members),
  };
}

function linkEdges({ elements, links, allLinks, theory, numberOf }: Ordered) {
  const subjects = allLinks.map((link, at): Pair => [numberOf.element(link.subjectKey), at]);
  const objects = allLinks.map((link, at): Pair => [numberOf.element(link.objectKey), at]);
  const recorded = links.length;
  const derived = subjects
    .slice(recorded)
    .flatMap((pair, at) => [pair, objects[recorded + at] as Pair]);
  return {
    linksFrom: numberLists(elements.length, subjects.slice(0, recorded)),
    linksTo: numberLists(elements.length, objects.slice(0, recorded)),
    derivedAt: numberLists(elements.length, derived),
    theoryFrom: numberLists(
      elements.length,
      theory.map(({ sourceKey }, at): Pair => [numberOf.element(sourceKey), at]),
    ),
    theoryTo: numberLists(
      elements.length,
      theory.map(({ targetKey }, at): Pair => [numberOf.element(targetKey), at]),
    ),
  };
}

function recordEdges(ordered: Ordered) {
  const { studies, elements, evidence, notes, numberOf } = ordered;
  const ofStudy = (rows: readonly { readonly studyKey: string }[]) =>
    numberLists(
      studies.length,
      rows.map(({ studyKey }, at): Pair => [numberOf.study(studyKey), at]),
    );
  return {
    evidenceOfElement: numberLists(
      elements.length,
      evidence.map(({ elementKey }, at): Pair => [numberOf.element(elementKey), at]),
    ),
    participantsOfStudy: ofStudy(ordered.participants),
    countChecksOfStudy: ofStudy(ordered.countChecks),
    notesOfStudy: ofStudy(notes),
    notesOfElement: numberLists(
      elements.length,
      notes.flatMap(({ elementKeys }, at) =>
        elementKeys.map((key): Pair => [numberOf.element(key), at]),
      ),
    ),
    recommendationsOfStudy: ofStudy(ordered.recommendations),
  };
}
