import { type Fault, faultAt, shown } from '../fault.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

/** Interviews are letters in alphabetical order, not more of them than were held. */
export const interviewsAreLetters: Rule = ({ studies }) =>
  studies.flatMap(({ value: { interviews, interviewCount }, at }) => {
    const again = repeats(interviews);
    const faults = interviews.flatMap((letter, index): Fault[] => {
      const before = index > 0 ? interviews[index - 1] : undefined;
      const why = !/^[A-Z]$/.test(letter)
        ? 'is not one capital letter'
        : again[index]
          ? 'stands here twice'
          : before !== undefined && letter < before
            ? `stands after ${shown(before)}; the order is alphabetical`
            : null;
      if (why === null) return [];
      const message = `The interview ${shown(letter)} ${why}.`;
      return [faultAt(at('interviews', index), 'interviews-are-letters', message)];
    });
    if (interviews.length <= interviewCount) return faults;
    const message = `${interviews.length} interviews are listed, but ${interviewCount} were held.`;
    return [...faults, faultAt(at('interviews'), 'interviews-are-letters', message)];
  });

/**
 * Only codes are voiced, by known interviews, each once; where a study lists its interviews, every
 * code is.
 */
export const codesAreVoiced: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const known = new Set(study.interviews);
    return study.elements.flatMap(({ key, level, voicedIn }, index): Fault[] => {
      const fault = (path: readonly PropertyKey[], message: string): Fault =>
        faultAt(at('elements', index, ...path), 'codes-are-voiced', message);
      if (voicedIn !== undefined && level !== 'CODE') {
        return [
          fault(
            ['voicedIn'],
            `${shown(key)} is a ${level}; only a CODE is voiced in an interview.`,
          ),
        ];
      }
      if (level === 'CODE' && known.size > 0 && (voicedIn?.length ?? 0) === 0) {
        return [fault(['voicedIn'], `The code ${shown(key)} names no interview that voiced it.`)];
      }
      const again = repeats(voicedIn ?? []);
      return (voicedIn ?? []).flatMap((letter, step) => {
        const why = !known.has(letter)
          ? `an interview that ${shown(study.key)} does not list`
          : again[step]
            ? 'a second time'
            : null;
        if (why === null) return [];
        return [fault(['voicedIn', step], `${shown(key)} is voiced in ${shown(letter)}, ${why}.`)];
      });
    });
  });

/** Participants are numbered from 1 and are not more than the interviews held. */
export const participantsAreNumbered: Rule = ({ studies }) =>
  studies.flatMap(({ value: { participants, interviewCount }, at }) => {
    const faults = participants.flatMap(({ order }, index) =>
      order === index + 1
        ? []
        : [
            faultAt(
              at('participants', index, 'order'),
              'participants-are-numbered',
              `The participant ${order} stands where ${index + 1} is due.`,
            ),
          ],
    );
    if (participants.length <= interviewCount) return faults;
    const size = participants.length;
    const message = `${size} participants are listed for ${interviewCount} interviews.`;
    return [...faults, faultAt(at('participants'), 'participants-are-numbered', message)];
  });

/** An interview at which a paper says it was saturated is cited, and is one of those held. */
export const saturationIsCited: Rule = ({ studies }) =>
  studies.flatMap(({ value: { saturation, interviewCount }, at }) => {
    const { statedAtInterview: stated, cite } = saturation;
    if (stated === null) return [];
    const place = at('saturation', 'statedAtInterview');
    if (stated < 1 || stated > interviewCount) {
      const message = `Saturation is stated at interview ${stated} of ${interviewCount}.`;
      return [faultAt(place, 'saturation-is-cited', message)];
    }
    const message = `Saturation is stated at interview ${stated}, so its place should be cited.`;
    return cite === null ? [faultAt(place, 'saturation-is-cited', message)] : [];
  });
