import type { z } from 'zod';
import type { Diagnostic, Position } from './diagnostics.ts';
import type { SourceFile } from './read.ts';
import {
  agreementShape,
  judgedPairShape,
  type SeedJudgedPair,
  type SeedSample,
  sampleShape,
} from './shapes/agreement.ts';
import {
  absenceShape,
  constructShape,
  constructsShape,
  contrastShape,
  contrastsShape,
  linkShape,
  linksShape,
  type SeedAbsence,
  type SeedConstruct,
  type SeedContrast,
  type SeedLink,
} from './shapes/curation.ts';
import { datasetShape, type SeedDataset } from './shapes/dataset.ts';
import {
  elementShape,
  evidenceShape,
  type SeedElement,
  type SeedEvidence,
} from './shapes/element.ts';
import {
  DEFAULT_LANGUAGE,
  noteShape,
  recommendationShape,
  type SeedNote,
  type SeedRecommendation,
  type SeedStudy,
  studyShape,
} from './shapes/study.ts';
import { shape, shapeItem, valueAt } from './shapes.ts';
import { type ParsedFile, type Path, parseYaml, type WrittenNumber } from './yaml/parse.ts';

/** A value with the positions of its parts in the file. */
export interface Placed<T> {
  readonly value: T;
  /** The position of a part, by its path inside; of the whole without a path. */
  readonly at: (...path: PropertyKey[]) => Position;
}

/** A file that could be parsed, with or without errors of shape. */
interface SeedFile extends Placed<unknown> {
  readonly kind: SourceFile['kind'];
  readonly name: string;
  /** In the file of a study its key, otherwise the name of the file. */
  readonly studyKey: string;
  /** Of a study; in other files, which curators write, Persian. */
  readonly language: string;
  readonly numbers: readonly WrittenNumber[];
}

export type OfStudy<T> = Placed<T> & { readonly studyKey: string };
type OfFile<T> = Placed<T> & { readonly fileName: string };

/**
 * The input of the rules.
 *
 * `studies` are the files without any error of shape; rules about a whole study use them. The lists after it contain
 * every item without such an error, also from files with others, so that one error does not hide others. `knows...`
 * includes keys from items and files that could not be checked, so that references to them are not reported.
 */
export interface Seed {
  readonly files: readonly SeedFile[];
  /** Null if `dataset.yml` is missing or has an error of shape. */
  readonly dataset: Placed<SeedDataset> | null;
  readonly studies: readonly Placed<SeedStudy>[];
  readonly elements: readonly OfStudy<SeedElement>[];
  readonly evidence: readonly OfStudy<SeedEvidence>[];
  readonly notes: readonly OfStudy<SeedNote>[];
  /** `group` is the number of its group, from 1; null if it is in none. */
  readonly recommendations: readonly (OfStudy<SeedRecommendation> & {
    readonly group: number | null;
  })[];
  readonly links: readonly OfFile<SeedLink>[];
  readonly constructs: readonly Placed<SeedConstruct>[];
  readonly absences: readonly Placed<SeedAbsence>[];
  readonly contrasts: readonly Placed<SeedContrast>[];
  readonly samples: readonly Placed<SeedSample>[];
  /** Of all samples. */
  readonly judgedPairs: readonly Placed<SeedJudgedPair>[];
  /** False if a link may exist that is not in `links`. */
  readonly hasAllLinks: boolean;
  knowsStudy(key: string): boolean;
  knowsElement(key: string): boolean;
  knowsConstruct(key: string): boolean;
}

/** The input of the rules, with the diagnostics of YAML and shapes. */
export function assemble(
  sources: readonly SourceFile[],
  unread: readonly Pick<SourceFile, 'kind' | 'name'>[],
  onStep: (what: string, done: number, total: number) => void,
): { readonly seed: Seed; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const files: (SeedFile & { readonly parsed: ParsedFile })[] = [];
  const unparsed = [...unread];
  for (const [at, source] of sources.entries()) {
    onStep('files', at, sources.length);
    const { parsed, faults: found } = parseYaml(source.file, source.text);
    faults.push(...found);
    if (!parsed) unparsed.push(source);
    else {
      const studyKey = ownKey(parsed, source.name);
      const language = languageOf(parsed);
      files.push({
        ...source,
        parsed,
        ...whole(parsed),
        studyKey,
        language,
        numbers: parsed.numbers,
      });
    }
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
  const [dataset = null] = shaped('dataset', datasetShape);
  const studies = shaped('study', studyShape);
  const linkFiles = shaped('links', linksShape);
  shaped('constructs', constructsShape);
  shaped('contrasts', contrastsShape);
  shaped('agreement', agreementShape);

  const studyFiles = files.filter(({ kind }) => kind === 'study');
  const ofStudies = <Schema extends z.ZodType>(list: string, schema: Schema) =>
    studyFiles.flatMap(({ parsed, studyKey }) =>
      itemsOf(parsed, [list], schema).map((item) => ({ ...item, studyKey })),
    );
  const ofKind = (kind: SourceFile['kind']) => files.filter((file) => file.kind === kind);
  const knownStudies = new Set(studyFiles.map(({ studyKey }) => studyKey));
  const unparsedStudies = new Set(
    unparsed.flatMap(({ kind, name }) => (kind === 'study' ? [name] : [])),
  );
  const knownElements = new Set(studyFiles.flatMap(({ parsed }) => keysIn(parsed, 'elements')));

  const knownConstructs = new Set(
    ofKind('constructs').flatMap(({ parsed }) => keysIn(parsed, 'constructs')),
  );

  const seed: Seed = {
    files,
    dataset,
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
    contrasts: ofKind('contrasts').flatMap(({ parsed }) =>
      itemsOf(parsed, ['contrasts'], contrastShape),
    ),
    samples: ofKind('agreement').flatMap(({ parsed }) => itemsOf(parsed, ['samples'], sampleShape)),
    judgedPairs: ofKind('agreement').flatMap(({ parsed }) =>
      listAt(parsed, ['samples']).flatMap((_, index) =>
        itemsOf(parsed, ['samples', index, 'pairs'], judgedPairShape),
      ),
    ),
    hasAllLinks:
      linkFiles.length === ofKind('links').length && !unparsed.some(({ kind }) => kind === 'links'),
    knowsConstruct: (key) =>
      knownConstructs.has(key) || unparsed.some(({ kind }) => kind === 'constructs'),
    knowsStudy: (key) => knownStudies.has(key) || unparsedStudies.has(key),
    knowsElement: (key) => knownElements.has(key) || unparsedStudies.has(key.split('.')[0] ?? ''),
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

function languageOf(parsed: ParsedFile): string {
  const language = valueAt(parsed.value, ['language']);
  return typeof language === 'string' ? language : DEFAULT_LANGUAGE;
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
