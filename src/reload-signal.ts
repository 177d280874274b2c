import { isatty } from 'node:tty';

/**
 * The handler of SIGHUP. Nothing is imported here but a module that Node has loaded already, so that the handler is
 * installed by the first instruction of the program: before, SIGHUP would end it.
 */

/** The terminal that the program was started from, as the number of its descriptor; undefined without one. */
const terminal = [0, 1, 2].find((descriptor) => isatty(descriptor));

let reload: (() => void) | null = null;
let isWanted = false;

process.on('SIGHUP', () => {
  // The terminal was closed: nobody sees the program any more, and it would keep its port.
  if (terminal !== undefined && !isatty(terminal)) process.kill(process.pid, 'SIGTERM');
  else if (reload === null) isWanted = true;
  else reload();
});

/** Sets what a SIGHUP does; called at once when one has come before. */
export function onReloadSignal(handler: () => void): void {
  reload = handler;
  if (isWanted) handler();
  isWanted = false;
}
