import { withProgress } from './cli-progress.ts';
import { readNeo4j, warningsOf } from './config.ts';
import { loadDataset } from './engines/neo4j/load/load.ts';
import { loadSeed } from './seed/load.ts';
import { type Report, report, unevenReport, unlinkedReport } from './seed/report.ts';
import { WrongUse } from './wrong-use.ts';

/** The command line: checks a seed, loads it into a database, writes files for other programs, reads reviewed ones. */

const USAGE = `Usage:
  cli.ts check [folder]                   prints what is wrong with a seed, or what is in it
  cli.ts check [folder] --unlinked <study> <other>
                                          prints what in a study has no link to the other
  cli.ts check [folder] --uneven          prints what is joined to one of two elements that are alike, and not to the other
  cli.ts load [folder] [--beside-others]  checks a seed and makes the database in NEO4J_URI equal to it
  cli.ts export <what> ...                writes files for other programs; without <what> it says which
  cli.ts import <file> ...                takes a reviewed sheet of links over into the seed`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...options] = args;
  if (command === 'export') {
    const { exportCommand } = await import('./cli-export.ts');
    await exportCommand(options);
    return 0;
  }
  if (command === 'import') {
    const { importCommand } = await import('./cli-import.ts');
    return importCommand(options);
  }
  const flags = options.filter((option) => option.startsWith('--'));
  const [flag, secondFlag] = flags;
  const positional = options.filter((option) => !option.startsWith('--'));
  if (secondFlag === undefined && command === 'check' && flag === '--unlinked') {
    const [from, to] = positional.splice(options.indexOf(flag), 2);
    const [folder = 'seed', ...rest] = positional;
    if (from !== undefined && to !== undefined && rest.length === 0) {
      return print(unlinkedReport(folder, [from, to]));
    }
  }
  const [folder = 'seed', ...rest] = positional;
  if (rest.length === 0 && command === 'check' && flag === undefined) {
    return print(await withProgress(process.stderr, async (onStep) => report(folder, onStep)));
  }
  if (rest.length === 0 && command === 'check' && secondFlag === undefined && flag === '--uneven') {
    return print(unevenReport(folder));
  }
  if (rest.length === 0 && command === 'load' && flags.every((one) => one === '--beside-others')) {
    return load(folder, flags.length > 0);
  }
  console.error(USAGE);
  return 2;
}

function print({ isSound, lines }: Report): number {
  for (const line of lines) console.log(line);
  return isSound ? 0 : 1;
}

async function load(folder: string, besideOthers: boolean): Promise<number> {
  const settings = readNeo4j(process.env);
  if (settings === null) throw new Error('Set NEO4J_URI and NEO4J_PASSWORD to say where to load.');
  for (const warning of warningsOf(settings)) console.error(warning);
  const { version, changes } = await withProgress(process.stderr, async (onStep) => {
    const dataset = loadSeed(folder, onStep);
    const made = await loadDataset(dataset, { ...settings, besideOthers, onStep });
    return { version: dataset.version, changes: made };
  });
  for (const { what, created, updated, removed } of changes) {
    console.log(`${what}: ${created} created, ${updated} updated, ${removed} removed`);
  }
  if (changes.length === 0) console.log('Nothing to change.');
  console.log(`The database holds version ${version}.`);
  return 0;
}

// A reader of the first lines only, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof WrongUse) {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    // The errors of a seed or of a database are full sentences, so no stack trace is printed.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
