import type { ServerResponse } from 'node:http';

/** Milliseconds for a client to take a response, whatever its size. */
const DEADLINE_MS = 30_000;
/** Bytes for which a client has one second more, so that a slow line can load the playground (2 MB). */
const BYTES_A_SECOND = 100_000;

/**
 * Cuts a response that its client does not take: byte by byte it could tie up memory for as long as it likes, because
 * each byte starts the idle timeout again. A response that the kernel has taken needs no timer.
 */
export function limitSending(response: ServerResponse, bytes: number): void {
  if (response.writableLength === 0) return;
  const ms = DEADLINE_MS + (bytes / BYTES_A_SECOND) * 1_000;
  const timer = setTimeout(() => response.destroy(), ms).unref();
  response.once('close', () => clearTimeout(timer));
}
