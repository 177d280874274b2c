import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientFiles } from './generate.ts';

const QUESTIONS = fileURLToPath(new URL('../questions/*.graphql', import.meta.url));

/**
 * `[folder] [documents …]`: writes the files for a frontend to a folder, `client` by default. The documents are
 * those that the globs name, or the research questions.
 */
async function main([folder = 'client', ...documents]: readonly string[]): Promise<void> {
  const files = await clientFiles(documents.length > 0 ? documents : [QUESTIONS]);
  mkdirSync(folder, { recursive: true });
  for (const { name, text, about } of files) {
    writeFileSync(join(folder, name), text);
    console.log(`${join(folder, name)}: ${about}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
