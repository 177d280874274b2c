import { ENUMS } from '../../src/model/enums.ts';
import { linksByEnd, otherEnd } from '../../src/seed/rules/constructs.ts';
import { isActiveLink, studyOf } from '../../src/seed/rules/links.ts';
import type {
  SeedAbsence,
  SeedConstruct,
  SeedContrast,
  SeedLink,
} from '../../src/seed/shapes/curation.ts';
import type { SeedStudy } from '../../src/seed/shapes/study.ts';
import { chosen, type Random, range, weighted } from './random.ts';
import { labelText, sentences } from './words.ts';

/** As many of each for a study as the real ones have. */
const CONSTRUCTS = 6;
const ABSENCES = 5;
const CONTRASTS = 2 / 3;
/** Members of a construct, with the shares of the real ones. */
const MEMBERS: readonly (readonly [number, number])[] = [
  [2, 3],
  [3, 6],
  [4, 3],
  [5, 3],
  [7, 2],
  [8, 1],
];

/** Ideas that grow from a link to the links around it. None has a negated link between two of its members. */
export function constructsOf(
  studies: readonly SeedStudy[],
  links: readonly SeedLink[],
  random: Random,
): SeedConstruct[] {
  const active = links.filter(isActiveLink);
  if (active.length === 0) return [];
  const around = linksByEnd(active);
  const denied = linksByEnd(links.filter(({ negated }) => negated));
  const isDenied = (key: string, members: readonly string[]): boolean =>
    (denied.get(key) ?? []).some((link) => members.includes(otherEnd(link, key)));
  return range(studies.length * CONSTRUCTS).map((number) => {
    const start = chosen(random, active);
    const size = weighted(random, MEMBERS);
    const members = [start.subject, start.object];
    for (const member of members) {
      for (const link of around.get(member) ?? []) {
        const next = otherEnd(link, member);
        if (members.length < size && !members.includes(next) && !isDenied(next, members)) {
          members.push(next);
        }
      }
    }
    const isRelatedOnly = (member: string): boolean =>
      (around.get(member) ?? [])
        .filter((link) => members.includes(otherEnd(link, member)))
        .every(({ predicate }) => predicate === 'RELATED_MATCH');
    return {
      key: `idea-${studies[0]?.key}-${number}`,
      label: labelText(random),
      rationale: sentences(random, 3),
      members,
      relatedOnly: members.filter(isRelatedOnly),
    };
  });
}

/** Elements that somebody looked for in another study, to which no active link leads. */
export function absencesOf(
  studies: readonly SeedStudy[],
  links: readonly SeedLink[],
  random: Random,
): SeedAbsence[] {
  if (studies.length < 2) return [];
  const around = linksByEnd(links.filter(isActiveLink));
  const made = new Map<string, SeedAbsence>();
  for (const _ of range(studies.length * ABSENCES)) {
    const [from, to] = twoOf(studies, random);
    const element = chosen(random, from.elements).key;
    const isLinked = (around.get(element) ?? []).some(
      (link) => studyOf(otherEnd(link, element)) === to.key,
    );
    if (isLinked) continue;
    made.set(`${element}~${to.key}`, { element, study: to.key, rationale: sentences(random, 2) });
  }
  return [...made.values()];
}

export function contrastsOf(
  studies: readonly SeedStudy[],
  constructs: readonly SeedConstruct[],
  random: Random,
): SeedContrast[] {
  if (studies.length < 2) return [];
  return range(Math.ceil(studies.length * CONTRASTS)).map((number) => ({
    key: `matter-${studies[0]?.key}-${number}`,
    label: labelText(random),
    rationale: sentences(random, 3),
    construct: random(2) === 0 ? null : chosen(random, constructs).key,
    confidence: 0.5,
    status: ENUMS.LinkStatus[0],
    proposedOn: '2026-11-26',
    sides: twoOf(studies, random).map(({ key, elements }) => ({
      study: key,
      elements: [chosen(random, elements).key],
      claim: sentences(random, 1),
      cite: { section: '6' },
    })),
  }));
}

function twoOf(studies: readonly SeedStudy[], random: Random): readonly [SeedStudy, SeedStudy] {
  const first = random(studies.length);
  const other = (first + 1 + random(studies.length - 1)) % studies.length;
  return [studies[first] as SeedStudy, studies[other] as SeedStudy];
}
