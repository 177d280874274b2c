import { setTimeout } from 'node:timers/promises';
import type { Variant } from './datasets.ts';
import { digestOf, SHOTS, type Shot } from './shots.ts';

/** How the dataset is changed, and the database restarted if there is one. */
export interface Swapped {
  to(which: Variant): Promise<void>;
  readonly restart: (() => Promise<void>) | null;
}

export interface Used {
  readonly right: number;
  /** Answers that said in their proper form that the database is away or loaded, or that too many wait. */
  readonly refused: number;
  readonly wrong: readonly string[];
  /** Requests without any answer. */
  readonly lost: readonly string[];
}

const CLIENTS = 4;
/** Milliseconds after a swap for which the former dataset may still be answered. */
const SETTLING = 3_000;
/** Milliseconds after a restart until the database answers again: its pool of connections is made anew. */
const RECOVERING = 30_000;

/** The parts of the time after which the database is restarted: first in the first quarter, when all happens once. */
const RESTARTS = [1 / 8, 5 / 8];

/** Uses a program for so many milliseconds, with a swap every `between`, and compares each answer with those recorded. */
export async function useFor(
  url: string,
  duration: number,
  between: number,
  swapped: Swapped,
): Promise<Used> {
  const recorded = new Map<Shot, readonly [string, string]>();
  await swapped.to(1);
  await setTimeout(SETTLING);
  const second = await recordAll(url);
  await swapped.to(0);
  await setTimeout(SETTLING);
  const first = await recordAll(url);
  for (const [at, shot] of SHOTS.entries()) {
    recorded.set(shot, [first[at] as string, second[at] as string]);
  }

  const used = { right: 0, refused: 0, wrong: [] as string[], lost: [] as string[] };
  /** The datasets that may be answered now. */
  let allowed: readonly Variant[] = [0];
  let isAway = false;
  let isOver = false;

  const client = async (number: number): Promise<void> => {
    for (let at = number; !isOver; at += 1) {
      const shot = SHOTS[(at * STEP) % SHOTS.length] as Shot;
      const before = allowed;
      const couldFail = isAway;
      const { status, text } = await shot.send(url).catch((error: unknown) => {
        used.lost.push(`${shot.name}: ${error}`);
        return { status: 0, text: '' };
      });
      if (status === 0) continue;
      const fits = new Set([...before, ...allowed]);
      const digest = digestOf(text);
      const pair = recorded.get(shot) ?? [];
      if ([...fits].some((which) => pair[which] === digest)) used.right += 1;
      else if ((couldFail || isAway) && (shot.isPage || isAbsence(status, text))) used.refused += 1;
      else if (isOverload(status, text)) used.refused += 1;
      else if (fits.size > 1 && text.includes('dataset is being reloaded')) used.refused += 1;
      else used.wrong.push(`${shot.name}: ${status} ${text.slice(0, 300)}`);
      if (used.wrong.length + used.lost.length > 20) isOver = true;
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, (_, at) => client(at * 7)));

  const end = performance.now() + duration;
  const restarts = swapped.restart === null ? [] : RESTARTS.map((part) => part * duration);
  for (let which: Variant = 1; performance.now() < end && !isOver; which = which === 0 ? 1 : 0) {
    await setTimeout(between);
    allowed = [0, 1];
    await swapped.to(which);
    await setTimeout(SETTLING);
    allowed = [which];
    const [next] = restarts;
    if (next !== undefined && end - performance.now() < duration - next) {
      restarts.shift();
      isAway = true;
      await swapped.restart?.();
      await setTimeout(RECOVERING);
      isAway = false;
    }
  }
  isOver = true;
  await clients;
  return used;
}

/** A step without a divisor in common with most numbers of shots, so that clients ask unlike things at once. */
const STEP = 31;

const isAbsence = (status: number, text: string): boolean =>
  status === 503 || text.includes('"UNAVAILABLE"') || text.includes('"TIMEOUT"');

/** A machine that has other work too lets requests wait for longer than they may; clients are to ask again. */
const isOverload = (status: number, text: string): boolean =>
  status === 503 && text.includes('Too many requests are waiting');

/** How often a client asks again, a second apart, what was refused for now. */
const TRIES = 10;

/** What each shot is answered now; throws where it is refused again and again. */
async function recordAll(url: string): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const shot of SHOTS) {
    let answer = await shot.send(url);
    for (let tried = 1; answer.status === 503 && tried < TRIES; tried += 1) {
      await setTimeout(1_000);
      answer = await shot.send(url);
    }
    const { status, text } = answer;
    if (status !== 200) throw new Error(`${shot.name}: ${status} ${text.slice(0, 500)}`);
    digests.push(digestOf(text));
  }
  return digests;
}
