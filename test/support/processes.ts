import { readdirSync, readFileSync } from 'node:fs';

/** Of the processes of this machine, on Linux, what `/proc` says of them. */

/** What a folder or file has; of a process that has ended there is none. */
function ifThere<Found>(read: () => Found, otherwise: Found): Found {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** The fields after the name, which may contain spaces: the state is the third of all. */
const fieldsOf = (folder: string): readonly string[] =>
  ifThere(() => readFileSync(`${folder}/stat`, 'utf8'), '')
    .split(') ')
    .at(-1)
    ?.split(' ') ?? [];
const STATE = 3 - 3;
const NICE = 19 - 3;

/** The numbers of the processes that a process started and that run. */
export const startedBy = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** The priority of each thread of a process: 0 is the usual one, 19 the lowest. */
export const prioritiesOf = (pid: number): readonly number[] =>
  ifThere(() => readdirSync(`/proc/${pid}/task`), []).map((thread) =>
    Number(fieldsOf(`/proc/${pid}/task/${thread}`)[NICE]),
  );

/** Whether a process runs or waits; one that has ended may still be listed, until its parent has looked. */
export const isRunning = (pid: number): boolean =>
  !['Z', 'X', '', undefined].includes(fieldsOf(`/proc/${pid}`)[STATE]);
