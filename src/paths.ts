import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where the program finds its files. In a checkout they lie beside `src/`; a build has copies of them beside its code, so
 * that `dist/` alone is enough to start.
 */

const HERE = new URL('./', import.meta.url);
const CHECKOUT = new URL('../', import.meta.url);
const isBuilt = existsSync(new URL('schema/', HERE));

const file = (path: string, base: URL): string => fileURLToPath(new URL(path, base));

/** The schema, one noun a file. */
export const SCHEMA_FOLDER = file('schema/', isBuilt ? HERE : CHECKOUT);
/** The research questions: examples of the playground. */
export const QUESTIONS_FOLDER = file('questions/', isBuilt ? HERE : CHECKOUT);
/** What the playground runs in the browser, which is not compiled. */
export const PLAYGROUND_CLIENT = file('playground/client/', HERE);
/** The seed of the checkout where there is one, so that an edited file is what a reload reads. */
export const SEED_FOLDER = existsSync(new URL('seed/studies/', CHECKOUT))
  ? file('seed', CHECKOUT)
  : file('seed', HERE);
/** What a build has read of the seed; code that is not built trusts no older build. */
export const COMPILED_SEED = file('seed.json', HERE);
