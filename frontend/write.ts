import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFiles } from './generate.ts';

const QUESTIONS = fileURLToPath(new URL('../questions/*.graphql', import.meta.url));

/** Milliseconds without a change before the files are written again: an editor saves in several steps. */
const QUIET_MS = 100;

/**
 * `[--watch] [folder] [documents …]`: writes the files for a frontend to a folder, `client` by default. The documents
 * are those that the globs name, or the research questions. With `--watch` it writes them again whenever a document
 * changes, until it is stopped, and reports faults in place of ending.
 */
async function main(given: readonly string[]): Promise<void> {
  const [folder = 'client', ...named] = given.filter((argument) => argument !== '--watch');
  const documents = named.length > 0 ? named : [QUESTIONS];
  if (!given.includes('--watch')) return write(folder, documents);
  let writing = write(folder, documents).catch(report);
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writing = writing.then(() => write(folder, documents)).catch(report);
    }, QUIET_MS);
  };
  const isWritten = (file: string) => !relative(folder, file).startsWith('..');
  for (const base of new Set(documents.map(folderOf))) {
    watch(base, { recursive: true }, (_event, file) => {
      if (file !== null && !isWritten(join(base, file))) changed();
    });
  }
}

async function write(folder: string, documents: readonly string[]): Promise<void> {
  const files = await clientFiles(documents);
  mkdirSync(folder, { recursive: true });
  for (const { name, text, about } of files) {
    writeFileSync(join(folder, name), text);
    console.log(`${join(folder, name)}: ${about}`);
  }
}

/** The folder below which a glob looks: its part before the first name with a wildcard. */
function folderOf(glob: string): string {
  const parts = glob.split('/').slice(0, -1);
  const wild = parts.findIndex((part) => /[*?{[]/.test(part));
  return (wild < 0 ? parts : parts.slice(0, wild)).join('/') || (glob.startsWith('/') ? '/' : '.');
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  report(error);
  process.exitCode = 1;
});
