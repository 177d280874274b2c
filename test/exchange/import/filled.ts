import type { StudyDraft } from '../../../src/exchange/study/draft.ts';
import { studyYaml } from '../../../src/exchange/study/yaml.ts';
import type { SourceFile } from '../../../src/seed/read.ts';

/** What a curator writes in place of each `TODO`, as a number of patterns; labels come last. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/authors: \[TODO\]/, 'authors: ["A. Author"]'],
  [/^year: TODO/m, 'year: 2025'],
  [/^location: TODO/m, 'location: null'],
  [/^interviewCount: TODO/m, 'interviewCount: 0'],
  [/^ {2}title: TODO/m, '  title: "A paper about it"'],
  [/^ {2}(year|doi|url|license): TODO/gm, '  $1: null'],
  [/statedAtInterview: TODO, cite: TODO/, 'statedAtInterview: null, cite: null'],
  [/^reliability: TODO/m, 'reliability: null'],
  [/TODO: this code is/g, 'This code is'],
  // A label, whose English names the original.
  [/: "((?:[^"\\]|\\.)*)", en: TODO/g, ': "$1", en: "English of $1"'],
  [/: TODO/g, ': "Filled in"'],
];

const provenance = { sha256: '0'.repeat(64), day: '2026-11-26' };

/** A draft with all its questions answered, as a file of the seed. */
export function filledIn(draft: StudyDraft): SourceFile {
  const name = draft.options.key;
  const text = ANSWERS.reduce(
    (before, [pattern, answer]) => before.replace(pattern, answer),
    studyYaml(draft, provenance),
  );
  return { kind: 'study', name, file: `seed/studies/${name}.yml`, text };
}
