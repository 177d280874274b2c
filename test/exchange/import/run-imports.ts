import { existsSync } from 'node:fs';
import { importCommand } from '../../../src/cli-import.ts';

/** Imports each file that is named, as the command does, in one process; prints what came of it as lines of JSON. */

const files = process.argv.slice(2);
for (const file of files) {
  const printed: string[] = [];
  console.log = (line: string) => printed.push(line);
  const out = `${file}.yml`;
  const began = performance.now();
  const code = await importCommand([file, '--key', 'mine', '--out', out]);
  const result = {
    file,
    code,
    isWritten: existsSync(out),
    milliseconds: Math.round(performance.now() - began),
    printed: printed.join('\n').slice(0, 5_000),
    // The most of the process so far.
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
