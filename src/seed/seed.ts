import type { z } from 'zod';
import type { Diagnostic, Position } from './diagnostics.ts';
import type { SourceFile } from './read.ts';
import { agreementShape, judgedPairShape, type SeedJudgedPair } from './shapes/agreement.ts';
import {
  absenceShape,
  constructShape,
  constructsShape,
  linkShape,
  linksShape,
  type SeedAbsence,
  type SeedConstruct,
  type SeedLink,
} from './shapes/curation.ts';
import {
  elementShape,
  evidenceShape,
  type SeedElement,
  type SeedEvidence,
} from './shapes/element.ts';
import {
  noteShape,
  recommendationShape,
  type SeedNote,
  type SeedRecommendation,
  type SeedStudy,
  studyShape,
} from './shapes/study.ts';
import { shape, shapeItem, valueAt } from './shapes.ts';
import { type ParsedFile, type Path, parseYaml } from './yaml/parse.ts';

/** Something well-shaped, with the way back to where its parts stand. */
export interface Placed<T> {
  readonly value: T;
  /** Of a part of it, by its path inside; of the whole without one. */
  readonly at: (...path: PropertyKey[]) => Position;
}

/** A file that could be parsed, well-shaped or not. */
interface SeedFile extends Placed<unknown> {
  readonly kind: SourceFile['kind'];
  readonly name: string;
  /** Of a study's file: the key it gives itself, else its name. */
  readonly studyKey: string;
}

export type OfStudy<T> = Placed<T> & { readonly studyKey: string };
type OfFile<T> = Placed<T> & { readonly fileName: string };

/**
 * What the rules are held against.
 *
 * `studies` are the files that are well-shaped to the last field: rules about a study as a whole
 * look there. The lists after it hold every item that is well-shaped by itself, also from files
 * that are not, so that one slip of shape does not hide the others; and `knows...` counts also what
 * is too badly shaped to be judged, so that nothing is blamed for pointing at it.
 */
export interface Seed {
  readonly files: readonly SeedFile[];
  readonly studies: readonly Placed<SeedStudy>[];
  readonly elements: readonly OfStudy<SeedElement>[];
  readonly evidence: readonly OfStudy<SeedEvidence>[];
  readonly notes: readonly OfStudy<SeedNote>[];
  /** `group` is the number of its group from 1, null where it stands in none. */
  readonly recommendations: readonly (OfStudy<SeedRecommendation> & {
    readonly group: number | null;
  })[];
  readonly links: readonly OfFile<SeedLink>[];
  readonly constructs: readonly Placed<SeedConstruct>[];
  readonly absences: readonly Placed<SeedAbsence>[];
  readonly judgedPairs: readonly Placed<SeedJudgedPair>[];
  /** False where a link may exist that is not among `links`. */
  readonly hasAllLinks: boolean;
  knowsStudy(key: string): boolean;
  knowsElement(key: string): boolean;
}

/** Files as the rules want them, and what is wrong with their YAML and their shape. */
export function assemble(
  sources: readonly SourceFile[],
  unread: readonly Pick<SourceFile, 'kind' | 'name'>[],
): { readonly seed: Seed; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const files: (SeedFile & { readonly parsed: ParsedFile })[] = [];
  const dark = [...unread];
  for (const source of sources) {
    const { parsed, faults: found } = parseYaml(source.file, source.text);
    faults.push(...found);
    if (!parsed) dark.push(source);
    else files.push({ ...source, parsed, ...whole(parsed), studyKey: ownKey(parsed, source.name) });
  }
  const shaped = <Schema extends z.ZodType>(
    kind: SourceFile['kind'],
    schema: Schema,
  ): Placed<z.output<Schema>>[] =>
    files.flatMap((file) => {
      if (file.kind !== kind) return [];
      const { value, faults: found } = shape(schema, file.parsed);
      faults.push(...found);
      return value === null ? [] : [{ value, at: file.at }];
    });
  const studies = shaped('study', studyShape);
  const linkFiles = shaped('links', linksShape);
  shaped('constructs', constructsShape);
  shaped('agreement', agreementShape);

  const studyFiles = files.filter(({ kind }) => kind === 'study');
  const ofStudies = <Schema extends z.ZodType>(list: string, schema: Schema) =>
    studyFiles.flatMap(({ parsed, studyKey }) =>
      itemsOf(parsed, [list], schema).map((item) => ({ ...item, studyKey })),
    );
  const ofKind = (kind: SourceFile['kind']) => files.filter((file) => file.kind === kind);
  const knownStudies = new Set(studyFiles.map(({ studyKey }) => studyKey));
  const darkStudies = new Set(dark.flatMap(({ kind, name }) => (kind === 'study' ? [name] : [])));
  const knownElements = new Set(studyFiles.flatMap(({ parsed }) => keysIn(parsed, 'elements')));

  const seed: Seed = {
    files,
    studies,
    elements: ofStudies('elements', elementShape),
    evidence: ofStudies('evidence', evidenceShape),
    notes: ofStudies('notes', noteShape),
    recommendations: studyFiles.flatMap(recommendationsOf),
    links: ofKind('links').flatMap(({ parsed, name }) =>
      itemsOf(parsed, ['links'], linkShape).map((item) => ({ ...item, fileName: name })),
    ),
    constructs: ofKind('constructs').flatMap(({ parsed }) =>
      itemsOf(parsed, ['constructs'], constructShape),
    ),
    absences: ofKind('constructs').flatMap(({ parsed }) =>
      itemsOf(parsed, ['absences'], absenceShape),
    ),
    judgedPairs: ofKind('agreement').flatMap(({ parsed }) =>
      itemsOf(parsed, ['pairs'], judgedPairShape),
    ),
    hasAllLinks:
      linkFiles.length === ofKind('links').length && !dark.some(({ kind }) => kind === 'links'),
    knowsStudy: (key) => knownStudies.has(key) || darkStudies.has(key),
    knowsElement: (key) => knownElements.has(key) || darkStudies.has(key.split('.')[0] ?? ''),
  };
  return { seed, faults };
}

const whole = (parsed: ParsedFile): Placed<unknown> => ({
  value: parsed.value,
  at: (...path) => parsed.placeOf(path),
});

function ownKey(parsed: ParsedFile, name: string): string {
  const key = valueAt(parsed.value, ['key']);
  return typeof key === 'string' ? key : name;
}

function listAt(parsed: ParsedFile, path: Path): readonly unknown[] {
  const list = valueAt(parsed.value, path);
  return Array.isArray(list) ? list : [];
}

function itemsOf<Schema extends z.ZodType>(
  parsed: ParsedFile,
  path: Path,
  schema: Schema,
): readonly Placed<z.output<Schema>>[] {
  return listAt(parsed, path).flatMap((item, index) => {
    const value = shapeItem(schema, item);
    const at = (...inner: PropertyKey[]) => parsed.placeOf([...path, index, ...inner]);
    return value === null ? [] : [{ value, at }];
  });
}

function recommendationsOf(file: SeedFile & { readonly parsed: ParsedFile }) {
  const { parsed, studyKey } = file;
  return listAt(parsed, ['recommendations']).flatMap((group, index) => {
    const isGrouped =
      typeof valueAt(group, ['group']) === 'object' && valueAt(group, ['group']) !== null;
    const path = ['recommendations', index, 'items'];
    return itemsOf(parsed, path, recommendationShape).map((item) => ({
      ...item,
      studyKey,
      group: isGrouped ? index + 1 : null,
    }));
  });
}

const keysIn = (parsed: ParsedFile, list: string): readonly string[] =>
  listAt(parsed, [list]).flatMap((item) => {
    const key = valueAt(item, ['key']);
    return typeof key === 'string' ? [key] : [];
  });
