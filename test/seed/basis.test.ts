import { describe, expect, it } from 'vitest';
import type { CitationRow } from '../../src/model/rows.ts';
import { checkFolder } from '../../src/seed/check.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { SEED } from '../support/open-service.ts';

/** What a citation names, short enough to compare. */
const place = ({ studyKey, table, rows, section }: CitationRow): string =>
  [studyKey, table ?? '', (rows ?? []).join(), section ?? ''].join('|');

describe('what a link of the seed rests on', () => {
  const { elements, evidence, links } = loadSeed(SEED);
  const elementOf = new Map(elements.map((row) => [row.key, row]));

  it('is recorded for every link, with places in both papers', () => {
    const { seed } = checkFolder(SEED);
    expect(seed.links.filter(({ value }) => value.basis === null)).toEqual([]);
    const oneSided = links.filter(({ subjectKey, objectKey, citations }) => {
      const due = [subjectKey, objectKey].map((key) => elementOf.get(key)?.studyKey);
      return !due.every((study) => citations.some(({ studyKey }) => studyKey === study));
    });
    expect(oneSided.map(({ key }) => key)).toEqual([]);
  });

  it('is the answer of its own indicator where an answer was read', () => {
    const wrong = links.filter(({ basis, citations, subjectKey, objectKey }) => {
      const answers = evidence.filter(
        ({ elementKey, interviewKey }) =>
          interviewKey === null && [subjectKey, objectKey].includes(elementKey),
      );
      const cited = citations.map(place);
      return basis === 'ANSWER' && !answers.some(({ cite }) => cited.includes(place(cite)));
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('is a section of running text where a text was read, and only there or beside an answer', () => {
    const sectionless = links.filter(
      ({ basis, citations }) => basis === 'TEXT' && !citations.some(({ section }) => section),
    );
    expect(sectionless.map(({ key }) => key)).toEqual([]);
    const early = links.filter(
      ({ basis, citations }) =>
        (basis === 'LABEL' || basis === 'PLACE') && citations.some(({ section }) => section),
    );
    expect(early.map(({ key }) => key)).toEqual([]);
  });
});
