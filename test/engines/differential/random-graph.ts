import type fc from 'fast-check';
import type { Dataset } from '../../../src/model/dataset.ts';
import { byKey } from '../../../src/model/order.ts';
import { agreement, dataset, description } from '../../support/row-builders.ts';
import { drawn } from './random-choices.ts';
import { absencesOf, constructsOf, contrastsOf, linksOf } from './random-curation.ts';
import { titleForms } from './random-labels.ts';
import { type Paper, paperOf } from './random-study.ts';

/** Keys that begin alike, differ by a sign that sorts near a full stop, or end in a number above nine. */
const STUDY_KEYS = ['network', 'net', 'net-2', 'net-10', 'digital', 'z'];

/** A small graph that follows the seed's rules: two to five studies and what curators say of them. */
export const anyGraph: fc.Arbitrary<Dataset> = drawn((draw) => {
  const studyKeys = draw.shuffled(STUDY_KEYS).slice(0, 2 + draw.upTo(3));
  const papers = studyKeys.map((key) => paperOf(draw, key)).sort((a, b) => byKey(a.study, b.study));
  const all = <Part extends Exclude<keyof Paper, 'study'>>(part: Part): Paper[Part][number][] =>
    papers.flatMap((paper) => [...paper[part]] as Paper[Part][number][]);
  const elements = all('elements').sort(byKey);
  const links = linksOf(draw, elements);
  const constructs = constructsOf(draw, links, studyKeys);
  return dataset({
    description: {
      ...description,
      titleForms: titleForms(draw),
      creators: draw.some(description.creators, 2),
    },
    agreement: draw.one([
      null,
      agreement,
      { ...agreement, kappaTie: null, kappaPredicate: draw.one([null, 1, 0, -0.25, 1 / 3]) },
    ]),
    studies: papers.map(({ study }) => study),
    elements,
    links,
    theory: all('theory'),
    interviews: all('interviews'),
    evidence: all('evidence'),
    participants: all('participants'),
    countChecks: all('countChecks'),
    notes: all('notes'),
    recommendations: all('recommendations').sort(byKey),
    constructs,
    ...contrastsOf(draw, elements, constructs, studyKeys),
    absences: absencesOf(draw, elements, links, studyKeys),
  });
});
