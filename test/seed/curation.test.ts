import { describe, expect, it } from 'vitest';
import { faultsAfter, refuses } from './edited-fixture.ts';

const LINKS = 'links/river-harbour.yml';
const OTHER = 'links/river-meadow.yml';
const CONSTRUCTS = 'constructs.yml';
/** Of the last link of its file. */
const LAST_BASIS = 'en: "Safety is no strategy." }\n    basis: LABEL';

describe('seed rules: links', () => {
  refuses(
    'a link from an unknown element',
    [LINKS, 'subject: harbour.1.2', 'subject: harbour.1.9'],
    `link-ends-are-known ${LINKS}:20`,
  );
  refuses(
    'a link to an unknown element',
    [LINKS, 'object: river.5', 'object: rivers.5'],
    `file-names-studies ${LINKS}:20`,
    `link-ends-are-known ${LINKS}:22`,
  );
  refuses(
    'a link inside one study',
    [LINKS, 'object: river.5', 'object: harbour.1.1'],
    `links-join-studies ${LINKS}:22`,
  );
  refuses(
    'a second link between two elements, from the other end',
    [
      [LINKS, 'subject: harbour.1\n', 'subject: harbour.1.1.1\n'],
      [LINKS, 'object: river.1.2', 'object: river.1.1.2'],
    ],
    `links-are-single ${LINKS}:10`,
  );
  for (const value of ['1.01', '-0.1', '0.805']) {
    refuses(
      `R1.S4 a confidence of ${value}`,
      [LINKS, 'confidence: 0.55', `confidence: ${value}`],
      `link-confidence-is-share ${LINKS}:13`,
    );
  }
  it('R1.S5 takes every whole hundredth from 0 to 1', () => {
    for (let hundredths = 0; hundredths <= 100; hundredths += 1) {
      const value = `confidence: ${hundredths / 100}`;
      expect(faultsAfter([LINKS, 'confidence: 0.55', value])).toEqual([]);
    }
  });
  refuses(
    'R2.S1 a close match that says nothing of translation',
    [LINKS, '    translation: REFUTATIONAL\n', ''],
    `translation-fits ${LINKS}:3`,
  );
  refuses(
    'R2.S2 a translation on a related match',
    [LINKS, 'status: ACCEPTED', 'status: ACCEPTED\n    translation: RECIPROCAL'],
    `translation-fits ${LINKS}:16`,
  );
  refuses(
    'R2.S3 a translation on a negated link',
    [LINKS, 'negated: true', 'negated: true\n    translation: RECIPROCAL'],
    `translation-fits ${LINKS}:25`,
  );
  for (const computed of ['CHAINING', 'INVERSION']) {
    refuses(
      `R3.S1 a recorded link that rests on ${computed}`,
      [LINKS, 'SEMANTIC_SIMILARITY', computed],
      `links-are-curated ${LINKS}:14`,
    );
  }
  refuses(
    'R2.S4 a reviewer of a candidate',
    [LINKS, '    status: ACCEPTED\n', ''],
    `review-is-signed ${LINKS}:16`,
  );
  refuses(
    'R2.S5 a review that nobody signed',
    [LINKS, '    reviewedBy: "An expert"\n', ''],
    `review-is-signed ${LINKS}:15`,
  );
  for (const date of ['2023-02-29', '2025-13-01', '31.01.2025', '2025-1-31']) {
    refuses(`the date ${date}`, [LINKS, '2024-02-29', date], `links-are-dated ${LINKS}:16`);
  }
  refuses(
    'a rationale in one language',
    [OTHER, '{ fa: "آب در هر دو.", en: "Water in both." }', '{ en: "Water in both." }'],
    `languages-are-there ${OTHER}:7`,
  );
  refuses(
    'a link in the file of two other studies',
    [OTHER, 'object: meadow.1', 'object: harbour.1'],
    `members-are-linked ${CONSTRUCTS}:9`,
    `members-are-linked ${CONSTRUCTS}:9`,
    `file-names-studies ${OTHER}:2`,
    `links-are-cited ${OTHER}:11`,
  );
  refuses('a link without a basis', [OTHER, '    basis: TEXT\n', ''], `shape ${OTHER}:2`);
  refuses('a basis that is none', [OTHER, 'basis: TEXT', 'basis: HUNCH'], `shape ${OTHER}:8`);
  refuses(
    'a citation of a study that the link does not join',
    [OTHER, 'study: meadow,', 'study: harbour,'],
    `links-are-cited ${OTHER}:11`,
  );
  refuses(
    'a citation of a link that names no place',
    [OTHER, 'study: river, section: "Discussion"', 'study: river'],
    `citations-say-where ${OTHER}:10`,
  );
  for (const basis of ['ANSWER', 'TEXT']) {
    refuses(
      `a link read in ${basis} without the place`,
      [LINKS, LAST_BASIS, LAST_BASIS.replace('LABEL', basis)],
      `links-are-cited ${LINKS}:27`,
    );
  }
  it('take LABEL and PLACE without a citation, and the day of a review', () => {
    for (const basis of ['LABEL', 'PLACE']) {
      const edit = LAST_BASIS.replace('LABEL', basis);
      expect(faultsAfter([LINKS, LAST_BASIS, edit])).toEqual([]);
    }
    const signed = 'reviewedBy: "An expert"\n    reviewedOn: 2024-03-01';
    expect(faultsAfter([LINKS, 'reviewedBy: "An expert"', signed])).toEqual([]);
  });
  for (const day of ['2024-02-28', '2024-02-30']) {
    refuses(
      `a review of ${day} of a link that was proposed on 2024-02-29`,
      [LINKS, 'reviewedBy: "An expert"', `reviewedBy: "An expert"\n    reviewedOn: ${day}`],
      `reviews-are-dated ${LINKS}:18`,
    );
  }
  refuses(
    'the day of a review that nobody signed',
    [OTHER, 'basis: TEXT', 'reviewedOn: 2025-02-01\n    basis: TEXT'],
    `reviews-are-dated ${OTHER}:8`,
  );
});

describe('seed rules: constructs', () => {
  refuses(
    'a member that is no element',
    [CONSTRUCTS, 'river.1.1.2, harbour.1.1.1]', 'river.1.1.2, harbour.1.1.1, river.9]'],
    `members-are-known ${CONSTRUCTS}:5`,
  );
  refuses(
    'a member that stands there twice',
    [CONSTRUCTS, 'river.1.1.2, harbour.1.1.1]', 'river.1.1.2, harbour.1.1.1, river.1.1.2]'],
    `members-are-known ${CONSTRUCTS}:5`,
  );
  refuses(
    'members of one study alone',
    [CONSTRUCTS, 'members: [river.1.1, meadow.1]', 'members: [river.1.1]'],
    `construct-spans-studies ${CONSTRUCTS}:9`,
  );
  refuses(
    'a member that no link joins to the others',
    [CONSTRUCTS, 'members: [river.1.1, meadow.1]', 'members: [river.1.1, meadow.1, river.6]'],
    `members-are-linked ${CONSTRUCTS}:9`,
  );
  refuses(
    'members whose only link was rejected',
    [
      OTHER,
      'confidence: 0.6',
      'confidence: 0.6\n    status: REJECTED\n    reviewedBy: "An expert"',
    ],
    `members-are-linked ${CONSTRUCTS}:9`,
    `members-are-linked ${CONSTRUCTS}:9`,
  );
  refuses(
    'members whose only link is too unsure to be followed',
    [OTHER, 'confidence: 0.6', 'confidence: 0.49'],
    `members-are-linked ${CONSTRUCTS}:9`,
    `members-are-linked ${CONSTRUCTS}:9`,
  );
  refuses(
    'members that are only related, and are not named as such',
    [OTHER, 'BROAD_MATCH', 'RELATED_MATCH'],
    `related-members-are-named ${CONSTRUCTS}:9`,
    `related-members-are-named ${CONSTRUCTS}:9`,
  );
  it('takes members that are only related where they are named as such', () => {
    const related = [OTHER, 'BROAD_MATCH', 'RELATED_MATCH'] as const;
    const members = '[river.1.1, meadow.1]';
    const named = [CONSTRUCTS, members, `${members}\n    relatedOnly: ${members}`] as const;
    expect(faultsAfter(related, named)).toEqual([]);
  });
  for (const [who, member] of [
    ['a member with a closer link', 'river.1.1'],
    ['an element that is no member', 'river.4'],
  ]) {
    refuses(
      `${who} named as only related`,
      [CONSTRUCTS, '[river.1.1, meadow.1]', `[river.1.1, meadow.1]\n    relatedOnly: [${member}]`],
      `related-members-are-named ${CONSTRUCTS}:10`,
    );
  }
  refuses(
    'R2.S6 a negated link between two members',
    [
      CONSTRUCTS,
      '[river.1.1.2, harbour.1.1.1]',
      '[river.1.1.2, harbour.1.1.1, harbour.1.2, river.5]',
    ],
    `members-are-linked ${CONSTRUCTS}:5`,
    `members-are-linked ${CONSTRUCTS}:5`,
    `members-are-not-denied ${CONSTRUCTS}:5`,
  );
});

describe('seed rules: absences', () => {
  refuses(
    'an absence of no element',
    [CONSTRUCTS, 'element: river.4', 'element: river.44'],
    `absences-are-known ${CONSTRUCTS}:11`,
  );
  refuses(
    'an absence from no study',
    [CONSTRUCTS, 'study: harbour', 'study: harbor'],
    `absences-are-known ${CONSTRUCTS}:12`,
  );
  refuses(
    'an absence from the own study',
    [CONSTRUCTS, 'study: harbour', 'study: river'],
    `absences-are-known ${CONSTRUCTS}:12`,
  );
  refuses(
    'the same absence twice',
    [
      [CONSTRUCTS, 'element: meadow.2', 'element: river.4'],
      [CONSTRUCTS, 'study: river', 'study: harbour'],
    ],
    `absences-are-known ${CONSTRUCTS}:14`,
  );
  refuses(
    'R7.S1 an absence from a study that an active link leads to',
    [CONSTRUCTS, 'element: meadow.2', 'element: meadow.1'],
    `absences-hold ${CONSTRUCTS}:14`,
  );
  it('R7.S2 lets an absence stand beside links that are weak, negated or rejected', () => {
    const absence = [CONSTRUCTS, 'element: meadow.2', 'element: meadow.1'] as const;
    const weak = [OTHER, 'confidence: 0.6', 'confidence: 0.49'] as const;
    expect(faultsAfter(absence, weak).map(({ rule }) => rule)).not.toContain('absences-hold');
    const denied = [CONSTRUCTS, 'element: river.4', 'element: river.5'] as const;
    expect(faultsAfter(denied)).toEqual([]);
  });
});
