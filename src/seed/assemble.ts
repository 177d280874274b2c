import type { Diagnostic } from './diagnostics.ts';
import { ownTexts } from './own-texts.ts';
import type { SourceFile } from './read.ts';
import { FILE_RULES } from './rules/index.ts';
import type { Seed } from './seed.ts';
import { headOf, seedFile } from './seed-file.ts';
import { emptyItems, takeItems } from './seed-items.ts';
import { parseYaml } from './yaml/parse.ts';

/**
 * The input of the rules about the whole seed, with the diagnostics of YAML, of shapes, and of the rules that check each
 * file by itself. Files are taken one after another, and of each only its items are kept: the values of all files at
 * once, before and after their shape was checked, took 400 MB more for 1,000 studies.
 */
export function assemble(
  sources: readonly SourceFile[],
  unread: readonly Pick<SourceFile, 'kind' | 'name'>[],
  onStep: (what: string, done: number, total: number) => void,
): { readonly seed: Seed; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const unparsed = [...unread];
  const items = emptyItems();
  const own = ownTexts();
  for (const [at, source] of sources.entries()) {
    onStep('files', at, sources.length);
    const { parsed, faults: found } = parseYaml(source.file, source.text);
    faults.push(...found);
    if (!parsed) {
      unparsed.push(source);
      continue;
    }
    own(parsed.value);
    const head = headOf(source, parsed);
    const file = seedFile(head, parsed);
    for (const rule of FILE_RULES) faults.push(...rule(file));
    faults.push(...takeItems(items, head, parsed));
  }
  const { elementKeys, constructKeys, hasAllLinks, ...lists } = items;
  const studyKeys = new Set(
    lists.files.flatMap(({ kind, studyKey }) => (kind === 'study' ? [studyKey] : [])),
  );
  const isUnparsed = (wanted: SourceFile['kind']) => unparsed.some(({ kind }) => kind === wanted);
  const unparsedStudies = new Set(
    unparsed.flatMap(({ kind, name }) => (kind === 'study' ? [name] : [])),
  );
  const seed: Seed = {
    ...lists,
    hasAllLinks: hasAllLinks && !isUnparsed('links'),
    knowsConstruct: (key) => constructKeys.has(key) || isUnparsed('constructs'),
    knowsStudy: (key) => studyKeys.has(key) || unparsedStudies.has(key),
    knowsElement: (key) => elementKeys.has(key) || unparsedStudies.has(key.split('.')[0] ?? ''),
  };
  return { seed, faults };
}
