import type { PageData } from './page.ts';

/** What an answer assumes, as one line: of which links, of which version of the collection. */
export function assumedParts(
  { say }: PageData,
  dataset: string,
  parts: readonly string[],
): readonly string[] {
  if (dataset === '') return parts;
  return [...parts, say('dataset', { version: `\u2066${dataset.slice(0, 8)}\u2069` })];
}

/** The same as a sentence for files. */
export function assumedLine(page: PageData, dataset: string, parts: readonly string[]): string {
  return `${page.say('assumed')}: ${assumedParts(page, dataset, parts).join(' · ')}`;
}
