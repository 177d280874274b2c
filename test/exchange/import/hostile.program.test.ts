import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileFile, knownAttacks, moreAttacks } from './hostile-projects.ts';

const RUN = fileURLToPath(new URL('run-imports.ts', import.meta.url));
const MAX_MILLISECONDS = 5_000;
const MAX_MEGABYTES = 600;

interface Result {
  readonly code: number;
  readonly isWritten: boolean;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly printed: string;
}

/** All in one process with a small heap, because a start takes longer than most of them. */
describe('a hostile project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const attacks: (HostileFile & { readonly result: Result })[] = [];
  beforeAll(async () => {
    const files = [...(await knownAttacks()), ...(await moreAttacks())];
    const paths = files.map(({ bytes }, at) => {
      const path = join(folder, `${at}.qdpx`);
      writeFileSync(path, bytes);
      return path;
    });
    const args = ['--max-old-space-size=256', '--import', 'tsx', RUN, ...paths];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const results = stdout.trim().split('\n');
    if (results.length !== files.length) throw new Error(stderr || stdout);
    for (const [at, file] of files.entries()) {
      attacks.push({ ...file, result: JSON.parse(results[at] ?? '') });
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is refused with a place and leaves nothing behind; what is only odd is read', () => {
    expect(attacks.length).toBeGreaterThan(50);
    for (const { title, refusal, result } of attacks) {
      const { code, isWritten, printed } = result;
      expect({ title, code, isWritten }, printed).toEqual({
        title,
        code: refusal === null ? 0 : 1,
        isWritten: refusal === null,
      });
      if (refusal === null) continue;
      expect(printed, title).toMatch(/^\S+\.qdpx:\d+:\d+ {2}/);
      expect(printed, title).toMatch(refusal);
      expect(printed, title).toMatch(/faults?; nothing was written\.$/);
    }
  });

  it('takes at most 5 s and 600 MB', () => {
    for (const { title, result } of attacks) {
      expect(result.milliseconds, title).toBeLessThanOrEqual(MAX_MILLISECONDS);
      expect(result.megabytes, title).toBeLessThanOrEqual(MAX_MEGABYTES);
    }
  });
});
