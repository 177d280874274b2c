import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The result of probing. */
interface Probed {
  /** Milliseconds, ascending. */
  readonly times: readonly number[];
  /** The statuses that came. */
  readonly statuses: readonly number[];
}

/**
 * Asks addresses in turn, each on a connection of its own, until `stop`. In a thread of its own, because the load that
 * a test makes would count as the server's time. Plain JavaScript, because vitest does not compile threads.
 */
export function startProber(
  addresses: readonly string[],
  pause = 20,
  headers: Readonly<Record<string, string>> = {},
) {
  const code = `
    const { parentPort, workerData: { addresses, pause, headers } } = require('node:worker_threads');
    const { get } = require('node:http');
    const times = [], statuses = new Set();
    let isOver = false;
    parentPort.on('message', () => { isOver = true; });
    const ask = (address) => new Promise((resolve, reject) => {
      const begun = performance.now();
      get(address, { agent: false, headers }, (response) => {
        response.resume().on('end', () => {
          times.push(performance.now() - begun);
          statuses.add(response.statusCode);
          resolve();
        });
      }).on('error', reject);
    });
    (async () => {
      while (!isOver) {
        for (const address of addresses) await ask(address);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      parentPort.postMessage({ times: times.sort((a, b) => a - b), statuses: [...statuses] });
      parentPort.close();
    })();`;
  const worker = new Worker(code, { eval: true, workerData: { addresses, pause, headers } });
  const result = once(worker, 'message').then(([message]) => message as Probed);
  return {
    stop: () => {
      worker.postMessage('stop');
      return result;
    },
  };
}
