// First, because it installs the handler of SIGHUP.
import './reload-signal.ts';

// Imported after it has run: static imports are all loaded before the first instruction, which takes 100 ms.
const { start } = await import('./start.ts');

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
