import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileWithRelay } from './relay-compiler.ts';
import { faultsOf } from './type-check.ts';

/**
 * Two frontends' compilers over the schema: Relay's, with all documents of this folder, and the client
 * preset, with every research question, whose types are then checked. What they write goes to a
 * folder that is deleted.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const folder = mkdtempSync(join(ROOT, 'node_modules', '.clients-'));
try {
  const relay = join(folder, 'relay');
  mkdirSync(relay);
  compileWithRelay(relay);
  const typed = join(folder, 'typed');
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'frontend/write.ts'), typed]);
  const faults = faultsOf(join(typed, 'documents.ts'));
  if (faults !== '') throw new Error(faults);
  console.log('Relay’s compiler and the client preset accept the schema and every question.');
} finally {
  rmSync(folder, { recursive: true });
}
