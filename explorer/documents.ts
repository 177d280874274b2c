import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse, visit } from 'graphql';

/** The explorer's folder. */
export const EXPLORER = fileURLToPath(new URL('./', import.meta.url));

const FRAGMENTS = join(EXPLORER, 'graphql/fragments.graphql');

/** A query of a view. */
export interface ViewDocument {
  /** The file below `explorer/`. */
  readonly file: string;
  /** The file, and the shared fragments that it uses. */
  readonly text: string;
  /** The hexadecimal SHA-256 of the text. */
  readonly hash: string;
  /** Its first digits, which are all of it that a browser sends. */
  readonly id: string;
}

/** The query in a file of the explorer, with the shared fragments that it uses, directly or through others. */
export function readDocument(path: string): ViewDocument {
  const own = readFileSync(path, 'utf8');
  const shared = fragmentTexts();
  const used = new Map<string, string>();
  const collect = (text: string): void => {
    for (const name of spreadsOf(parse(text))) {
      const fragment = shared.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.set(name, fragment);
      collect(fragment);
    }
  };
  collect(own);
  const text = [own.trim(), ...used.values()].join('\n\n');
  return { file: relative(EXPLORER, path), text, ...namesOf(text) };
}

/** Every query of the explorer, by file. */
export function readDocuments(): readonly ViewDocument[] {
  return readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(EXPLORER, file))
    .filter((path) => path !== FRAGMENTS)
    .sort()
    .map(readDocument);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Digits that tell queries apart: hashes do not compress, and all 64 of each query were 1.2 kB of the scripts. */
const ID_DIGITS = 16;

/** The names by which a query is known. */
export function namesOf(text: string): Pick<ViewDocument, 'hash' | 'id'> {
  const hash = sha256(text);
  return { hash, id: hash.slice(0, ID_DIGITS) };
}

/** The texts of documents by their names. */
export function byName(
  documents: readonly Pick<ViewDocument, 'hash' | 'id' | 'text'>[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    documents.flatMap(({ id, hash, text }) => [
      [id, text],
      [hash, text],
    ]),
  );
}

/** The text of each shared fragment by its name. */
function fragmentTexts(): ReadonlyMap<string, string> {
  const text = readFileSync(FRAGMENTS, 'utf8');
  return new Map(
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.loc
        ? [[definition.name.value, text.slice(definition.loc.start, definition.loc.end)] as const]
        : [],
    ),
  );
}

function spreadsOf(document: DocumentNode): readonly string[] {
  const names: string[] = [];
  visit(document, {
    FragmentSpread: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
}
