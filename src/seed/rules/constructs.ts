import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { isActiveLink, studyOf } from './links.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

/** Every member of a construct is a known element, named once. */
const membersAreKnown: Rule = ({ constructs, knowsElement }) =>
  constructs.flatMap(({ value: { members }, at }) => {
    const isRepeat = repeats(members);
    return members.flatMap((member, index): Diagnostic[] => {
      const why = !knowsElement(member)
        ? 'is no element'
        : isRepeat[index]
          ? 'is a member already'
          : null;
      if (why === null) return [];
      return [diagnosticAt(at('members', index), 'members-are-known', `${quoted(member)} ${why}.`)];
    });
  });

/** A construct has members in at least two studies; in one study it would be just an element. */
const constructSpansStudies: Rule = ({ constructs }) =>
  constructs.flatMap(({ value: { key, members }, at }) => {
    if (new Set(members.map(studyOf)).size >= 2) return [];
    const message = `The members of ${quoted(key)} should come from at least two studies.`;
    return [diagnosticAt(at('members'), 'construct-spans-studies', message)];
  });

/** Every member of a construct has an active link to a member in another study. */
const membersAreLinked: Rule = ({ constructs, links, hasAllLinks, knowsElement }) => {
  const linksInside = linksBetweenMembers(links.map(({ value }) => value));
  return constructs.flatMap(({ value: { key, members }, at }) => {
    const isSpan = new Set(members.map(studyOf)).size >= 2;
    if (!hasAllLinks || !isSpan) return [];
    return members.flatMap((member, index) => {
      if (linksInside(member, members).length > 0 || !knowsElement(member)) return [];
      const message = `${quoted(member)} has no active link to a member of ${quoted(key)} in another study.`;
      return [diagnosticAt(at('members', index), 'members-are-linked', message)];
    });
  });
};

/**
 * `relatedOnly` names the members that nothing but RELATED links joins to the others, and no more: what is related is
 * not by itself one idea, so there the rationale has to say how a member voices it.
 */
const relatedMembersAreNamed: Rule = ({ constructs, links, hasAllLinks }) => {
  const linksInside = linksBetweenMembers(links.map(({ value }) => value));
  return constructs.flatMap(({ value: { key, members, relatedOnly }, at }) => {
    if (!hasAllLinks) return [];
    const isRelatedOnly = members.map((member) => {
      const inside = linksInside(member, members);
      return inside.length > 0 && inside.every(({ predicate }) => predicate === 'RELATED_MATCH');
    });
    const missing = members.flatMap((member, index) => {
      if (!isRelatedOnly[index] || relatedOnly.includes(member)) return [];
      const fact = `Only RELATED links join ${quoted(member)} to other members of ${quoted(key)}`;
      const message = `${fact}; name it in relatedOnly, and say in the rationale how it voices the idea.`;
      return [diagnosticAt(at('members', index), 'related-members-are-named', message)];
    });
    const wrong = relatedOnly.flatMap((member, index) => {
      if (isRelatedOnly[members.indexOf(member)]) return [];
      const message = `${quoted(member)} is no member of ${quoted(key)} that only RELATED links join to others.`;
      return [diagnosticAt(at('relatedOnly', index), 'related-members-are-named', message)];
    });
    return [...missing, ...wrong];
  });
};

/** R2: no negated link joins two members of one construct. */
const membersAreNotDenied: Rule = ({ constructs, links }) => {
  const negated = linksByEnd(links.map(({ value }) => value).filter((link) => link.negated));
  return constructs.flatMap(({ value: { key, members }, at }) => {
    const before = new Set<string>();
    return members.flatMap((member, index) => {
      if (before.has(member)) return [];
      before.add(member);
      return (negated.get(member) ?? []).flatMap((link) => {
        const other = otherEnd(link, member);
        if (!before.has(other)) return [];
        const both = `${quoted(other)} and ${quoted(member)}`;
        const message = `A negated link stands between ${both}, members of ${quoted(key)}.`;
        return [diagnosticAt(at('members', index), 'members-are-not-denied', message)];
      });
    });
  });
};

type LinksInside = (member: string, members: readonly string[]) => readonly SeedLink[];

/** The active links from a member to other members of its construct. */
function linksBetweenMembers(links: readonly SeedLink[]): LinksInside {
  const ends = linksByEnd(links.filter(isActiveLink));
  return (member, members) =>
    (ends.get(member) ?? []).filter((link) => members.includes(otherEnd(link, member)));
}

/** The links of each element, whichever end it is. */
export function linksByEnd(links: readonly SeedLink[]): ReadonlyMap<string, readonly SeedLink[]> {
  const ends = new Map<string, SeedLink[]>();
  for (const link of links) {
    for (const end of [link.subject, link.object]) {
      const list = ends.get(end);
      if (list) list.push(link);
      else ends.set(end, [link]);
    }
  }
  return ends;
}

/** The end of a link that is not this one. */
export function otherEnd(link: SeedLink, end: string): string {
  return link.subject === end ? link.object : link.subject;
}

export const CONSTRUCTS_RULES: readonly Rule[] = [
  membersAreKnown,
  constructSpansStudies,
  membersAreLinked,
  relatedMembersAreNamed,
  membersAreNotDenied,
];
