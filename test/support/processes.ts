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

/** Fields of `/proc/<pid>/stat` by their numbers in its manual, proc(5). Times are in hundredths of a second. */
const FIELDS = {
  state: 3,
  userTime: 14,
  systemTime: 15,
  userTimeOfEnded: 16,
  systemTimeOfEnded: 17,
  nice: 19,
} as const;

/** A field of a process, or of a thread as `<pid>/task/<thread>`; undefined where it has ended. */
export function statField(process: string | number, field: keyof typeof FIELDS) {
  const stat = ifThere(() => readFileSync(`/proc/${process}/stat`, 'utf8'), '');
  // The second field is a name in parentheses, which may contain spaces.
  return stat.split(') ').at(-1)?.split(' ')[FIELDS[field] - FIELDS.state];
}

/** The numbers of the processes that a process started and that run. */
export const startedBy = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** The priority of each thread of a process: 0 is the usual one, 19 the lowest. */
export const prioritiesOf = (pid: number): readonly number[] =>
  ifThere(() => readdirSync(`/proc/${pid}/task`), []).map((thread) =>
    Number(statField(`${pid}/task/${thread}`, 'nice')),
  );

/** Whether a process runs or waits; one that has ended may still be listed, until its parent has looked. */
export const isRunning = (pid: number): boolean =>
  !['Z', 'X', '', undefined].includes(statField(pid, 'state'));

/** The most megabytes of a process that were resident at once; 0 where it has ended. */
export function peakMemoryOf(pid: number): number {
  const status = ifThere(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}
