import { type ParseArgsConfig, parseArgs } from 'node:util';
import { shortened, visible } from './errors.ts';
import type { Fault } from './exchange/read/fault.ts';
import { WrongUse } from './wrong-use.ts';

/** What the commands that read files share: their arguments, and what they print. */

/** The options and names of files of a command. @throws WrongUse */
export function parseCommand<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** The most faults that are printed; a file with more is another file. */
const MAX_FAULTS = 200;
/** The longest line that is printed, in characters; a remark of some sentences fits. */
const MAX_LINE = 2_000;

/** Prints a line with what a file says in it, which must neither steer the terminal nor fill it. */
export function print(line: string): void {
  console.log(shortened(visible(line), MAX_LINE));
}

/** Prints what is wrong with a file, by its places, and what follows from that; the exit code. */
export function refuse(file: string, faults: readonly Fault[], consequence: string): number {
  const ordered = [...faults].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const { line, column, message } of ordered.slice(0, MAX_FAULTS))
    print(`${file}:${line}:${column}  ${message}`);
  console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; ${consequence}.`);
  return 1;
}
