import type { z } from 'zod';
import type { Diagnostic } from './diagnostics.ts';
import type { SourceFile } from './read.ts';
import {
  itemsOf,
  keysIn,
  languageOf,
  listAt,
  ownKey,
  type ParsedSeedFile,
  type Placed,
  type SeedFile,
  whole,
} from './seed-file.ts';
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
  noteShape,
  recommendationShape,
  type SeedNote,
  type SeedRecommendation,
  type SeedStudy,
  studyShape,
} from './shapes/study.ts';
import { shape, valueAt } from './shapes.ts';
import { parseYaml } from './yaml/parse.ts';

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
  const files: ParsedSeedFile[] = [];
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
        placeAt: parsed.placeAt,
        shaped: null,
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
      file.shaped = value;
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
    studyFiles.flatMap((file) =>
      itemsOf(file, [list], schema).map(({ value, at }) => ({
        value,
        at,
        studyKey: file.studyKey,
      })),
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
    links: ofKind('links').flatMap((file) =>
      itemsOf(file, ['links'], linkShape).map(({ value, at }) => ({
        value,
        at,
        fileName: file.name,
      })),
    ),
    constructs: ofKind('constructs').flatMap((file) =>
      itemsOf(file, ['constructs'], constructShape),
    ),
    absences: ofKind('constructs').flatMap((file) => itemsOf(file, ['absences'], absenceShape)),
    contrasts: ofKind('contrasts').flatMap((file) => itemsOf(file, ['contrasts'], contrastShape)),
    samples: ofKind('agreement').flatMap((file) => itemsOf(file, ['samples'], sampleShape)),
    judgedPairs: ofKind('agreement').flatMap((file) =>
      listAt(file.parsed, ['samples']).flatMap((_, index) =>
        itemsOf(file, ['samples', index, 'pairs'], judgedPairShape),
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

function recommendationsOf(file: ParsedSeedFile) {
  const { parsed, studyKey } = file;
  return listAt(parsed, ['recommendations']).flatMap((group, index) => {
    const isGrouped =
      typeof valueAt(group, ['group']) === 'object' && valueAt(group, ['group']) !== null;
    const path = ['recommendations', index, 'items'];
    return itemsOf(file, path, recommendationShape).map(({ value, at }) => ({
      value,
      at,
      studyKey,
      group: isGrouped ? index + 1 : null,
    }));
  });
}
