import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { studyOf } from './links.ts';
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

/** Every member of a construct has a link to a member in another study. */
const membersAreLinked: Rule = ({ constructs, links, hasAllLinks, knowsElement }) => {
  const ends = linksByEnd(links.map(({ value }) => value));
  return constructs.flatMap(({ value: { key, members }, at }) => {
    const isSpan = new Set(members.map(studyOf)).size >= 2;
    if (!hasAllLinks || !isSpan) return [];
    const inside = new Set(members);
    return members.flatMap((member, index) => {
      const isLinked = (ends.get(member) ?? []).some(
        (link) => !link.negated && link.status !== 'REJECTED' && inside.has(otherEnd(link, member)),
      );
      if (isLinked || !knowsElement(member)) return [];
      const message = `${quoted(member)} has no link to a member of ${quoted(key)} in another study.`;
      return [diagnosticAt(at('members', index), 'members-are-linked', message)];
    });
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
  membersAreNotDenied,
];
