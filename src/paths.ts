import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The paths of the program's files. In a checkout they are beside `src/`; a build has copies beside its code, so
 * that `dist/` alone is enough to start.
 */

const HERE = new URL('./', import.meta.url);
const CHECKOUT = new URL('../', import.meta.url);
const isBuilt = existsSync(new URL('schema/', HERE));

const file = (path: string, base: URL): string => fileURLToPath(new URL(path, base));

/** The schema, one file for each noun. */
export const SCHEMA_FOLDER = file('schema/', isBuilt ? HERE : CHECKOUT);
/** The research questions, which are the playground's examples. */
export const QUESTIONS_FOLDER = file('questions/', isBuilt ? HERE : CHECKOUT);
/** The playground's browser files, which are not compiled. */
export const PLAYGROUND_CLIENT = file('playground/client/', HERE);
/** The playground's files as a build has written them, with their compressed copies. */
export const PLAYGROUND_FILES = file('playground/files/', HERE);
/** The explorer's manifest and files as a build has written them, with their compressed copies. */
export const EXPLORER_FILES = file('explorer/', HERE);
/** The module that builds the explorer, in a checkout. */
export const EXPLORER_BUILD = new URL('explorer/build.ts', CHECKOUT).href;
/** The seed of the checkout where there is one, so that a reload reads edited files. */
export const SEED_FOLDER = existsSync(new URL('seed/studies/', CHECKOUT))
  ? file('seed', CHECKOUT)
  : file('seed', HERE);
/** The seed that a build has compiled; unbuilt code looks beside itself, so it never reads an older build's. */
export const COMPILED_SEED = file('seed.compiled', HERE);
