import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

/** One to three capital letters, as spreadsheets name columns: A to Z, then AA. */
const LETTERS = /^[A-Z]{1,3}$/;

/** By length first, so that AA comes after Z. */
const isBefore = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;

/** Interviews are letters in the order of columns of a spreadsheet, and not more than `interviewCount`. */
const interviewsAreLetters: Rule = ({ studies }) =>
  studies.flatMap(({ value: { interviews, interviewCount }, at }) => {
    const isRepeat = repeats(interviews);
    const diagnostics = interviews.flatMap((letter, index): Diagnostic[] => {
      const before = index > 0 ? interviews[index - 1] : undefined;
      const why = !LETTERS.test(letter)
        ? 'is not one to three capital letters'
        : isRepeat[index]
          ? 'stands here twice'
          : before !== undefined && isBefore(letter, before)
            ? `stands after ${quoted(before)}; the order is A to Z, then AA`
            : null;
      if (why === null) return [];
      const message = `The interview ${quoted(letter)} ${why}.`;
      return [diagnosticAt(at('interviews', index), 'interviews-are-letters', message)];
    });
    if (interviews.length <= interviewCount) return diagnostics;
    const message = `${interviews.length} interviews are listed, but ${interviewCount} took place.`;
    return [...diagnostics, diagnosticAt(at('interviews'), 'interviews-are-letters', message)];
  });

/** Only codes are voiced, by known interviews, each once. If a study lists its interviews, every code says in which, if in any. */
const codesAreVoiced: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const known = new Set(study.interviews);
    return study.elements.flatMap(({ key, level, voicedIn }, index): Diagnostic[] => {
      const diagnostic = (path: readonly PropertyKey[], message: string): Diagnostic =>
        diagnosticAt(at('elements', index, ...path), 'codes-are-voiced', message);
      if (voicedIn !== undefined && level !== 'CODE') {
        return [
          diagnostic(
            ['voicedIn'],
            `${quoted(key)} is a ${level}; only a CODE is voiced in an interview.`,
          ),
        ];
      }
      if (level === 'CODE' && known.size > 0 && voicedIn === undefined) {
        const message = `The code ${quoted(key)} names no interview that voiced it; an empty list says that none did.`;
        return [diagnostic(['voicedIn'], message)];
      }
      const isRepeat = repeats(voicedIn ?? []);
      return (voicedIn ?? []).flatMap((letter, step) => {
        const why = !known.has(letter)
          ? `an interview that ${quoted(study.key)} does not list`
          : isRepeat[step]
            ? 'a second time'
            : null;
        if (why === null) return [];
        return [
          diagnostic(['voicedIn', step], `${quoted(key)} is voiced in ${quoted(letter)}, ${why}.`),
        ];
      });
    });
  });

/** Participants are numbered from 1, and are not more than the interviews. */
const participantsAreNumbered: Rule = ({ studies }) =>
  studies.flatMap(({ value: { participants, interviewCount }, at }) => {
    const diagnostics = participants.flatMap(({ order }, index) =>
      order === index + 1
        ? []
        : [
            diagnosticAt(
              at('participants', index, 'order'),
              'participants-are-numbered',
              `The participant ${order} stands where ${index + 1} is due.`,
            ),
          ],
    );
    if (participants.length <= interviewCount) return diagnostics;
    const size = participants.length;
    const message = `${size} participants are listed for ${interviewCount} interviews.`;
    return [...diagnostics, diagnosticAt(at('participants'), 'participants-are-numbered', message)];
  });

/** The interview at which a paper states saturation exists, and its place in the paper is cited. */
const saturationIsCited: Rule = ({ studies }) =>
  studies.flatMap(({ value: { saturation, interviewCount }, at }) => {
    const { statedAtInterview: stated, cite } = saturation;
    if (stated === null) return [];
    const position = () => at('saturation', 'statedAtInterview');
    if (stated < 1 || stated > interviewCount) {
      const message = `Saturation is stated at interview ${stated} of ${interviewCount}.`;
      return [diagnosticAt(position(), 'saturation-is-cited', message)];
    }
    const message = `Saturation is stated at interview ${stated}, so its place should be cited.`;
    return cite === null ? [diagnosticAt(position(), 'saturation-is-cited', message)] : [];
  });

export const INTERVIEWS_RULES: readonly Rule[] = [
  interviewsAreLetters,
  codesAreVoiced,
  participantsAreNumbered,
  saturationIsCited,
];
