import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTypeDefs } from '../../src/graphql/schema.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const COMPILER = fileURLToPath(new URL('../../node_modules/.bin/relay-compiler', import.meta.url));

/**
 * Has Relay's compiler compile the documents of this folder, each file as a module of its name, into
 * `artifacts` of an empty folder. `config` is added to Relay's.
 */
export function compileWithRelay(folder: string, config: object = {}): void {
  mkdirSync(join(folder, 'artifacts'));
  writeFileSync(join(folder, 'schema.graphql'), readTypeDefs());
  for (const file of readdirSync(HERE).filter((name) => name.endsWith('.graphql'))) {
    const parts = readFileSync(join(HERE, file), 'utf8').split(/^(?=(?:fragment|query) )/m);
    const tagged = parts.slice(1).map((part) => `graphql\`${part}\`;`);
    const text = `import { graphql } from 'relay-runtime';\n${tagged.join('\n')}`;
    writeFileSync(join(folder, moduleOf(file)), text);
  }
  const all = {
    src: '.',
    schema: 'schema.graphql',
    language: 'typescript',
    artifactDirectory: 'artifacts',
    eagerEsModules: true,
    // By default it leaves node_modules out, where all of this may be.
    excludes: [],
    ...config,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(all));
  execFileSync(COMPILER, ['relay.config.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** `element-links.graphql` is `elementLinks.ts`, with which Relay wants its names to begin. */
function moduleOf(file: string): string {
  const name = file.replace('.graphql', '');
  return `${name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())}.ts`;
}
