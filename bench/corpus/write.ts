import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { studyOf } from '../../src/seed/rules/links.ts';
import type { SeedLink } from '../../src/seed/shapes/curation.ts';
import { type Block, blocksOf, corpusDescription } from './corpus.ts';

/** What was written. */
export interface Written {
  readonly studies: number;
  readonly elements: number;
  readonly links: number;
}

/** Writes a corpus as a seed folder, block by block, so that memory holds no more than one. */
export function writeCorpus(studies: number, seed: number, folder: string): Written {
  for (const inside of ['studies', 'links', 'constructs', 'contrasts']) {
    mkdirSync(join(folder, inside), { recursive: true });
  }
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, `${name}.yml`), yamlOf(content));
  write('dataset', corpusDescription(studies, seed));
  let [elements, links] = [0, 0];
  for (const block of blocksOf(studies, seed)) {
    writeBlock(block, write);
    for (const study of block.studies) elements += study.elements.length;
    links += block.links.flat().length;
  }
  return { studies, elements, links };
}

function writeBlock(block: Block, write: (name: string, content: object) => void): void {
  const name = `block-${String(block.number).padStart(4, '0')}`;
  for (const study of block.studies) write(`studies/${study.key}`, study);
  for (const links of block.links) write(`links/${fileOf(links)}`, { links });
  write(`constructs/${name}`, { constructs: block.constructs, absences: block.absences });
  write(`contrasts/${name}`, { contrasts: block.contrasts });
}

const fileOf = ([first]: readonly SeedLink[]): string =>
  first === undefined ? 'none' : `${studyOf(first.subject)}-${studyOf(first.object)}`;

/** YAML with a line for each field and each item of a list. */
function yamlOf(content: object): string {
  const lines = Object.entries(content).flatMap(([field, value]: [string, unknown]) =>
    Array.isArray(value) && value.length > 0
      ? [`${field}:`, ...value.map((item) => `  - ${inLine(item)}`)]
      : [`${field}: ${inLine(value)}`],
  );
  return `${lines.join('\n')}\n`;
}

/** As JSON, but for the names of fields, which a seed writes without quotes. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([field, inner]) => `${field}: ${inLine(inner)}`)
    .join(', ')} }`;
}
