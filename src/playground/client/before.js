// Runs before GraphiQL: what its editor (Monaco) reads while it loads, and what must outlive it.
import { data } from './link.js';

/**
 * GraphiQL's bundle replaces the browser's JSON by one that writes the zero-width non-joiner of
 * Persian as \u200c (json-bigint-patch; our numbers need no BigInt). `boot.js` puts this back.
 */
export const ownJson = { parse: JSON.parse, stringify: JSON.stringify };

globalThis.MonacoEnvironment = {
  // Gives us `monaco` before the first editor is made.
  globalAPI: true,
  getWorkerUrl: (_module, label) => data.workers[label] ?? data.workers.editorWorkerService,
};
