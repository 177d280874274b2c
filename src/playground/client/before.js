// Runs before GraphiQL: sets what its editor (Monaco) reads at load, and saves what GraphiQL overwrites.
import { data } from './link.js';

/**
 * The browser's JSON functions, which `boot.js` restores. GraphiQL's bundle replaces them by json-bigint-patch,
 * which writes the zero-width non-joiner of Persian as \u200c; our numbers need no BigInt.
 */
export const ownJson = { parse: JSON.parse, stringify: JSON.stringify };

globalThis.MonacoEnvironment = {
  // Makes `monaco` a global before the first editor is created.
  globalAPI: true,
  getWorkerUrl: (_module, label) => data.workers[label] ?? data.workers.editorWorkerService,
};
