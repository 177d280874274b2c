import { describe, expect, it } from 'vitest';
import { type LinkReview, withReviews } from '../../src/seed/edit-links.ts';
import { readFolder } from '../../src/seed/read.ts';
import { SEED } from '../support/open-service.ts';

const REVIEW: LinkReview = {
  status: 'ACCEPTED',
  reviewedBy: 'A. Reader',
  reviewedOn: '2026-11-26',
  confidence: null,
};
const edit = (text: string, review: Partial<LinkReview> = {}) =>
  withReviews(text, new Map([['a.1~b.1', { ...REVIEW, ...review }]]));

const FILE = `# By subject, then object.
links:
  - subject: a.1   # the first
    predicate: CLOSE_MATCH
    object: b.1
    confidence: 0.75
    proposedOn: 2026-11-21   # a Saturday
    rationale: { fa: "چون", en: "Because" }

  - subject: a.2
    predicate: CLOSE_MATCH
    object: b.1
    confidence: 0.75
    proposedOn: 2026-11-21
    rationale: { fa: "چون", en: "Because" }
`;

describe('a review that is written into the seed', () => {
  it('adds lines after the day of the proposal, and changes no other byte', () => {
    const added = '    status: ACCEPTED\n    reviewedBy: "A. Reader"\n    reviewedOn: 2026-11-26\n';
    const [before, after] = FILE.split('# a Saturday\n');
    expect(edit(FILE)).toBe(`${before}# a Saturday\n${added}${after}`);
    expect(edit(FILE, { reviewedOn: null })).toBe(
      `${before}# a Saturday\n${added.replace(/ {4}reviewedOn.*\n/, '')}${after}`,
    );
  });

  it('replaces what an earlier review has written', () => {
    const once = edit(FILE);
    expect(edit(once)).toBe(once);
    expect(edit(once, { status: 'REJECTED', reviewedBy: 'B "Other"' })).toBe(
      once.replace('ACCEPTED', 'REJECTED').replace('"A. Reader"', '"B \\"Other\\""'),
    );
    const unsigned = edit(FILE, { reviewedOn: null });
    expect(edit(unsigned)).toBe(once);
  });

  it('changes a confidence only where one is given', () => {
    expect(edit(FILE, { confidence: 0.8 })).toBe(edit(FILE).replace('0.75', '0.8'));
  });

  it('keeps the line ends of a file, and a map in braces', () => {
    const windows = FILE.replaceAll('\n', '\r\n');
    expect(edit(windows)).toBe(edit(FILE).replaceAll('\n', '\r\n'));
    const flow =
      'links:\n  - { subject: a.1, object: b.1, proposedOn: 2026-11-21, confidence: 1 }\n';
    expect(edit(flow)).toBe(
      'links:\n  - { subject: a.1, object: b.1, proposedOn: 2026-11-21, status: ACCEPTED, reviewedBy: "A. Reader", reviewedOn: 2026-11-26, confidence: 1 }\n',
    );
    const unended = FILE.trimEnd().split('\n').slice(0, 7).join('\n');
    expect(edit(unended)).toBe(edit(FILE).split('\n').slice(0, 10).join('\n'));
  });

  it('changes nothing without a review, in any file of the seed', () => {
    for (const { kind, text } of readFolder(SEED).files) {
      if (kind === 'links') expect(withReviews(text, new Map())).toBe(text);
    }
  });
});
