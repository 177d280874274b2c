import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsKnown } from './compiled-execution.ts';
import { sha256, type TrustedDocuments } from './trusted-documents.ts';

/**
 * Whether a document is one of the folders' `*.graphql` files or a trusted document. Clients may leave out the
 * whitespace around a document.
 */
export function knownDocuments(
  folders: readonly string[],
  trusted: TrustedDocuments | null,
): IsKnown {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const hashes = new Set([...texts, ...texts.map((text) => text.trim())].map(sha256));
  return (hash) => hashes.has(hash) || (trusted?.has(hash) ?? false);
}
