/** Lets so many in at a time, and says at once when there is no more room. */
export interface Gate {
  /** How many are in. */
  count(): number;
  isFull(): boolean;
  /** Call only when it is not full; what it gives back lets one out, however often it is called. */
  enter(): () => void;
}

export function createGate(limit: number): Gate {
  let count = 0;
  return {
    count: () => count,
    isFull: () => count >= limit,
    enter: () => {
      let isIn = true;
      count += 1;
      return () => {
        if (isIn) count -= 1;
        isIn = false;
      };
    },
  };
}
