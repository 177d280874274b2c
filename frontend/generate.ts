import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { buildSchema } from 'graphql';
import { readTypeDefs } from '../src/graphql/schema.ts';
import { typesOf } from './types.ts';

/** A file that a frontend includes in its build. */
export interface ClientFile {
  readonly name: string;
  readonly text: string;
  /** A short description. */
  readonly about: string;
}

/**
 * All files that a frontend needs for its documents, which are named by globs. The same documents give the same
 * bytes. Throws the errors of documents that do not fit the schema.
 */
export async function clientFiles(documents: readonly string[]): Promise<readonly ClientFile[]> {
  const typeDefs = readTypeDefs();
  const types = typesOf(buildSchema(typeDefs));
  const { typed, persisted, count } = await typedDocuments(typeDefs, documents);
  return [
    { name: 'documents.json', text: persisted, about: `${count} documents by their SHA-256` },
    {
      name: 'documents.ts',
      text: typed,
      about: 'the same documents with the types of their answers',
    },
    { name: 'schema.graphql', text: typeDefs, about: 'the schema in one file' },
    {
      name: 'types.json',
      text: asJson(types),
      about: 'possibleTypes, and the types without an id',
    },
    {
      name: 'types.ts',
      text: `${SCHEMA_TYPES}\nexport const types: SchemaTypes = ${asJson(types).trimEnd()};\n`,
      about: 'the same as a module, with its type SchemaTypes',
    },
  ];
}

/** The interface as `types.ts` beside this file has it, with its comments. */
const [SCHEMA_TYPES = ''] =
  /\/\*\* Facts[\s\S]*?\n}\n/.exec(readFileSync(new URL('./types.ts', import.meta.url), 'utf8')) ??
  [];

/** Nothing is written there; it lies apart, because the generator ignores documents below its output folder. */
const OUTPUT_FOLDER = 'node_modules/.client/';

async function typedDocuments(typeDefs: string, documents: readonly string[]) {
  const files: { filename: string; content: string }[] = await generate(
    {
      schema: typeDefs,
      documents: [...documents],
      silent: true,
      generates: {
        [OUTPUT_FOLDER]: {
          preset: 'client',
          // Caches identify objects by `__typename`, and a server that receives a hash does not add it.
          documentTransforms: [addTypenameSelectionDocumentTransform],
          presetConfig: {
            fragmentMasking: false,
            // By default the preset writes the prefix `sha256:`, which keys of a manifest do not have.
            persistedDocuments: { hashPropertyName: 'hash', hashAlgorithm: sha256 },
          },
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            immutableTypes: true,
            strictScalars: true,
            scalars: {
              LanguageTag: 'string',
              UnitInterval: 'number',
              Date: 'string',
              URL: 'string',
            },
          },
        },
      },
    },
    false,
  );
  const contentOf = (name: string): string =>
    files.find(({ filename }) => filename.endsWith(name))?.content ?? '';
  const byHash: Record<string, string> = JSON.parse(contentOf('persisted-documents.json'));
  const sorted = Object.entries(byHash).sort(([one], [other]) => (one < other ? -1 : 1));
  if (sorted.length === 0) throw new Error('The documents hold no operation that has a name.');
  return {
    typed: contentOf('/graphql.ts'),
    persisted: asJson(Object.fromEntries(sorted)),
    count: sorted.length,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
