import { absencesAreKnown, absencesHold } from './absences.ts';
import { disputesAreSettled, judgementsFit } from './agreement.ts';
import { citationsSayWhere } from './citations.ts';
import {
  constructSpansStudies,
  membersAreKnown,
  membersAreLinked,
  membersAreNotDenied,
} from './constructs.ts';
import { countsAreExplained, countsAreTrue } from './counts.ts';
import {
  codesAreVoiced,
  interviewsAreLetters,
  participantsAreNumbered,
  saturationIsCited,
} from './interviews.ts';
import {
  elementKeyForm,
  fileNamesStudy,
  keyOfStudy,
  noteKeyForm,
  recommendationKeyForm,
  wordKeyForm,
} from './key-form.ts';
import { keysAreUnique } from './key-unique.ts';
import { levelsFollow, sourceTermsFit } from './levels.ts';
import {
  fileNamesStudies,
  linkConfidenceIsShare,
  linkEndsAreKnown,
  linksAreCurated,
  linksAreDated,
  linksAreSingle,
  linksJoinStudies,
  reviewIsSigned,
  translationFits,
} from './links.ts';
import { alphasAreMeasured, placementIsExplained, thresholdIsAlpha } from './measures.ts';
import { elementsAreKnown } from './references.ts';
import { coreIsNamed, rolesFit } from './roles.ts';
import type { Rule } from './rule.ts';
import { correctionsDiffer, textsAreClean } from './texts.ts';
import { theoryIsCited, theoryIsWhole, theoryJoinsRoles } from './theory.ts';
import { elementsStandTogether, orderHasNoGaps, parentStandsBefore } from './tree.ts';

/**
 * All of them are asked about every seed, so that a curator sees everything that is wrong at once.
 */
export const RULES: readonly Rule[] = [
  fileNamesStudy,
  wordKeyForm,
  keyOfStudy,
  elementKeyForm,
  noteKeyForm,
  recommendationKeyForm,
  keysAreUnique,
  parentStandsBefore,
  orderHasNoGaps,
  elementsStandTogether,
  levelsFollow,
  sourceTermsFit,
  rolesFit,
  coreIsNamed,
  theoryIsWhole,
  theoryJoinsRoles,
  theoryIsCited,
  interviewsAreLetters,
  codesAreVoiced,
  participantsAreNumbered,
  saturationIsCited,
  placementIsExplained,
  alphasAreMeasured,
  thresholdIsAlpha,
  citationsSayWhere,
  textsAreClean,
  correctionsDiffer,
  elementsAreKnown,
  countsAreTrue,
  countsAreExplained,
  linkEndsAreKnown,
  linksJoinStudies,
  linksAreSingle,
  linkConfidenceIsShare,
  translationFits,
  linksAreCurated,
  reviewIsSigned,
  linksAreDated,
  fileNamesStudies,
  membersAreKnown,
  constructSpansStudies,
  membersAreLinked,
  membersAreNotDenied,
  absencesAreKnown,
  absencesHold,
  judgementsFit,
  disputesAreSettled,
];
