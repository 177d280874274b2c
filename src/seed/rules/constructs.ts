import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { SeedLink } from '../shapes/curation.ts';
import { studyOf } from './links.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

export const membersAreKnown: Rule = ({ constructs, knowsElement }) =>
  constructs.flatMap(({ value: { members }, at }) => {
    const again = repeats(members);
    return members.flatMap((member, index): Diagnostic[] => {
      const why = !knowsElement(member)
        ? 'is no element'
        : again[index]
          ? 'is a member already'
          : null;
      if (why === null) return [];
      return [diagnosticAt(at('members', index), 'members-are-known', `${quoted(member)} ${why}.`)];
    });
  });

/** A construct stands in two studies at least; in one it would be that study's own element. */
export const constructSpansStudies: Rule = ({ constructs }) =>
  constructs.flatMap(({ value: { key, members }, at }) => {
    if (new Set(members.map(studyOf)).size >= 2) return [];
    const message = `The members of ${quoted(key)} should come from at least two studies.`;
    return [diagnosticAt(at('members'), 'construct-spans-studies', message)];
  });

/** Whoever puts an element into a construct has linked it to a member in another study. */
export const membersAreLinked: Rule = ({ constructs, links, hasAllLinks, knowsElement }) => {
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

/** R2: "tempting, but not the same" is never said of two members of one construct. */
export const membersAreNotDenied: Rule = ({ constructs, links }) => {
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
