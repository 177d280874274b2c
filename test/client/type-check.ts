import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TSC = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const FLAGS = ['--noEmit', '--strict', '--skipLibCheck', '--ignoreConfig'];
const MODULES = ['--module', 'nodenext', '--allowImportingTsExtensions'];

/** The compiler's errors about a file: an empty string if there are none. */
export function faultsOf(file: string): string {
  const { status, stdout } = spawnSync(TSC, [...FLAGS, ...MODULES, file], { encoding: 'utf8' });
  return status === 0 ? '' : stdout;
}
