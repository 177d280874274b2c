import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { readTypeDefs } from '../../src/graphql/schema.ts';

/**
 * Two frontends' compilers over the schema: Relay's, with two paginating fragments, and the client
 * preset, with every research question, whose types are then checked. What they write goes to a
 * folder that is deleted.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const room = mkdtempSync(join(ROOT, 'node_modules', '.clients-'));
try {
  compileWithRelay();
  await typeTheQuestions();
  console.log('Relay’s compiler and the client preset accept the schema and every question.');
} finally {
  rmSync(room, { recursive: true });
}

function compileWithRelay(): void {
  const folder = join(room, 'relay');
  mkdirSync(join(folder, 'artifacts'), { recursive: true });
  writeFileSync(join(folder, 'schema.graphql'), readTypeDefs());
  const fragments = readFileSync(join(ROOT, 'test/client/element-links.graphql'), 'utf8')
    .split(/^(?=fragment )/m)
    .slice(1);
  const tagged = fragments.map((fragment) => `graphql\`${fragment}\`;`).join('\n');
  writeFileSync(
    join(folder, 'elementLinks.ts'),
    `import { graphql } from 'relay-runtime';\n${tagged}`,
  );
  const config = {
    src: '.',
    schema: 'schema.graphql',
    language: 'typescript',
    artifactDirectory: 'artifacts',
    eagerEsModules: true,
    // By default it leaves node_modules out, where all of this stands.
    excludes: [],
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  execFileSync(join(ROOT, 'node_modules/.bin/relay-compiler'), ['relay.config.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function typeTheQuestions(): Promise<void> {
  const folder = join(room, 'typed');
  await generate(
    {
      schema: join(ROOT, 'schema/*.graphql'),
      documents: [join(ROOT, 'test/questions/*.graphql')],
      silent: true,
      generates: {
        [`${folder}/`]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: { useTypeImports: true, enumsAsTypes: true },
        },
      },
    },
    true,
  );
  const flags = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--ignoreConfig',
  ];
  execFileSync(join(ROOT, 'node_modules/.bin/tsc'), [...flags, join(folder, 'graphql.ts')], {
    stdio: 'inherit',
  });
}
