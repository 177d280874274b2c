import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from '../corpus/write.ts';

/** A built program with a seed of many studies. */
export interface LargeProgram {
  readonly main: string;
  /** Writes another label for `ELEMENT`. */
  relabel(label: string): void;
  remove(): void;
}

export const ELEMENT = 's00001.1';
/** Its English label, and what stands before it on its line. */
const LABEL = /(- \{ key: "s00001\.1",.*?label: \{.*? en: ")[^"]*/;

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const COMPILE = fileURLToPath(new URL('compile.ts', import.meta.url));

/** Copies the build into a folder with a seed of its own, and compiles that seed as a build does. */
export function largeProgram(studies: number): LargeProgram {
  const folder = mkdtempSync(join(tmpdir(), 'reload-'));
  const [dist, seed] = [join(folder, 'dist'), join(folder, 'seed')];
  cpSync(DIST, dist, { recursive: true });
  writeCorpus(studies, 1, seed);
  execFileSync(process.execPath, ['--import', 'tsx', COMPILE, seed, join(dist, 'seed.compiled')]);
  const study = join(seed, 'studies', 's00001.yml');
  return {
    main: join(dist, 'main.js'),
    relabel: (label) => {
      const text = readFileSync(study, 'utf8');
      const changed = text.replace(LABEL, `$1${label}`);
      if (changed === text) throw new Error(`${ELEMENT} has no label in ${study}.`);
      writeFileSync(study, changed);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
