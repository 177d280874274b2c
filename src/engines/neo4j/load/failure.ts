import { ApiError } from '../../../errors.ts';
import { isForbidden, isOutOfMemory, toApiError } from '../database-errors.ts';

/** How far a load has come: nothing is written, a first load writes, or what is there is changed in one transaction. */
export type Stage = 'BEFORE' | 'FIRST' | 'CHANGE';

/** What the database has after a load that failed, and the next step. */
const LEFT: Readonly<Record<Stage, string>> = {
  BEFORE: '',
  FIRST:
    'The database may have a part of the data, which answers nothing. Load again: that goes on with what is there.',
  CHANGE: 'The database has the data from before or the new ones, as a whole. Load again.',
};

const TOO_LARGE =
  'The database has too little memory for this change, which is one transaction because the database answers while it is ' +
  'loaded. Nothing was changed. Raise server.memory.heap.max_size, or load into another, empty database and switch to it.';

const MAY_NOT_WRITE =
  'The user of NEO4J_USER may not load here: on Enterprise it needs the role architect.';

/** An error of a load with its next step, for whoever loads; what is no known failure of a database stays as it is. */
export function loadFailure(error: unknown, stage: Stage): unknown {
  if (stage === 'CHANGE' && isOutOfMemory(error)) return new Error(TOO_LARGE, { cause: error });
  const known = toApiError(error);
  if (!(known instanceof ApiError)) return error;
  const advice = isForbidden(error) ? MAY_NOT_WRITE : known.advice;
  const sentences = [known.message, advice, LEFT[stage]];
  return new Error(sentences.filter(Boolean).join(' '), { cause: error });
}
