import { openMemory } from '../../src/engines/memory/engine.ts';
import { createRenderer, type RenderedFile } from '../../src/exchange/render.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { GraphEngine } from '../../src/model/port.ts';

/** Every export of a dataset, by its name. */
export async function renderAll(
  source: Dataset | GraphEngine,
): Promise<ReadonlyMap<string, RenderedFile>> {
  const engine = 'reader' in source ? source : openMemory(source);
  const renderer = await createRenderer(engine.reader());
  const files = new Map<string, RenderedFile>();
  for (const file of renderer.files) files.set(file.name, await renderer.render(file));
  return files;
}

/** The text of an export. */
export function textOf(files: ReadonlyMap<string, RenderedFile>, name: string): string {
  const file = files.get(name);
  if (file === undefined) throw new Error(`There is no export ${name}.`);
  return file.bytes.toString('utf8');
}
