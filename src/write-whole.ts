import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed. Refuses to replace a file unless
 * forced to.
 */
export function writeWhole(path: string, content: string | Buffer, force: boolean): void {
  if (!force && existsSync(path)) {
    throw new Error(`${path} exists already; --force writes over it.`);
  }
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
