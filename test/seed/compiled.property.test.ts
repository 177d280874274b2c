import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepare } from '../../src/engines/memory/prepare.ts';
import type { Prepared } from '../../src/engines/memory/prepared.ts';
import { RowList } from '../../src/model/packed-rows.ts';
import { readCompiled, writeCompiled } from '../../src/seed/compiled.ts';
import { readFolder } from '../../src/seed/read.ts';
import { anyGraph } from '../engines/differential/random-graph.ts';
import { emptyFolder, FIXTURE } from './edited-fixture.ts';

it('a compiled seed is read as what was compiled, whose rows are the dataset’s', () => {
  const source = readFolder(FIXTURE);
  const file = join(emptyFolder(), 'seed.compiled');
  fc.assert(
    fc.property(anyGraph, (dataset) => {
      const prepared = prepare(dataset);
      writeCompiled(source, prepared, file);
      const read = readCompiled<Prepared>(source, file);
      expect(read).toEqual(prepared);
      const { elements, details, links, notes } = read?.rows ?? prepared.rows;
      const detailRows = [...new RowList(details)];
      expect([...new RowList(elements)].map((row, at) => ({ ...row, ...detailRows[at] }))).toEqual(
        dataset.elements,
      );
      expect(new Set(new RowList(links))).toEqual(new Set(dataset.links));
      expect(new Set(new RowList(notes))).toEqual(new Set(dataset.notes));
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
