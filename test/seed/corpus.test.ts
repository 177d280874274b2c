import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../bench/corpus/corpus.ts';
import { syntheticDataset, syntheticSubject } from '../../bench/corpus/dataset.ts';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { checkFolder } from '../../src/seed/check.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { emptyFolder } from './edited-fixture.ts';

function written(studies: number, seed = 1) {
  const folder = emptyFolder();
  return { folder, ...writeCorpus(studies, seed, folder) };
}
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('an invented corpus', () => {
  it.each([1, 2, 3, 4, 12])('of %i studies is a seed without faults', (studies) => {
    expect(checkFolder(written(studies, studies).folder).faults).toEqual([]);
  });

  it('has the size that is asked for, and of each study as much as the real ones have', () => {
    const { folder, studies, elements, links } = written(12);
    expect(readdirSync(join(folder, 'studies')).length).toBe(studies);
    expect(elements / studies).toBeGreaterThan(95);
    expect(elements / studies).toBeLessThan(125);
    expect(links / studies).toBeGreaterThan(95);
    expect(links / studies).toBeLessThan(105);
  });

  it('is the same for the same numbers, and another one for another seed', () => {
    const files = filesOf(written(3).folder);
    expect(filesOf(written(3).folder)).toEqual(files);
    expect(filesOf(written(3, 2).folder)).not.toEqual(files);
  });

  it('begins alike at every size, made a block at a time', () => {
    const [ofTen] = blocksOf(10, 7);
    const { value: ofTenThousand } = blocksOf(10_000, 7).next();
    expect(ofTenThousand).toEqual(ofTen);
  });

  it('is the dataset of the benches, which holds whatever their calls name', () => {
    const dataset = syntheticDataset(3);
    expect(loadSeed(written(3).folder).version).toBe(dataset.version);
    expect(Object.values(syntheticSubject(dataset)).flat()).not.toContain('');
  });
});
