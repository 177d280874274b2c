/** A body that is being read. */
interface OpenBody {
  /** Counts bytes that have come. */
  add(bytes: number): void;
  /** Frees its bytes. */
  close(): void;
}

/** Limits the bytes of all bodies that are being read. */
export interface BodyBudget {
  /** `evict` is called when the body must be given up. */
  open(evict: () => void): OpenBody;
  bytes(): number;
}

/**
 * A budget in bytes that have come, not in bodies: bodies that come slowly take no place from others. When it is
 * exceeded, the bodies that have been read longest are given up, because an honest one is read in milliseconds.
 */
export function createBodyBudget(maxBytes: number): BodyBudget {
  let total = 0;
  // In the order in which they were opened.
  const bodies = new Set<{ bytes: number; readonly evict: () => void }>();
  return {
    bytes: () => total,
    open: (evict) => {
      const body = { bytes: 0, evict };
      bodies.add(body);
      const close = () => {
        total -= body.bytes;
        body.bytes = 0;
        bodies.delete(body);
      };
      return {
        close,
        add: (bytes) => {
          body.bytes += bytes;
          total += bytes;
          for (const oldest of bodies) {
            if (total <= maxBytes) break;
            total -= oldest.bytes;
            oldest.bytes = 0;
            bodies.delete(oldest);
            oldest.evict();
          }
        },
      };
    },
  };
}
