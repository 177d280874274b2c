import { MAX_COMPARED_STUDIES } from '../model/comparison.ts';
import type { ParameterName } from './parameters.ts';

/** One kind of exported file: how it is named, what it is and which parameters it takes. */
interface ExportKind {
  readonly mediaType: string;
  readonly parameters: readonly ParameterName[];
  /** What it holds, for people. */
  readonly description: string;
  /** What there is one file of; by default the dataset. */
  readonly per?: 'study' | 'studyAndLanguage' | 'language';
}

const CSV = 'text/csv; charset=utf-8; header=present';
const TSV = 'text/tab-separated-values; charset=utf-8';
const LINK_PARAMETERS = ['studies', 'minConfidence', 'status', 'negated'] as const;
const REVIEW_PARAMETERS = ['studies', 'language', 'status'] as const;
const TABLE_PARAMETERS = ['studies', 'language', 'bom'] as const;

const table = (description: string): ExportKind => ({
  mediaType: CSV,
  parameters: TABLE_PARAMETERS,
  description,
});

/** The closed list of exports. Where there are several files of a kind, a study and a language stand in their names. */
const EXPORT_KINDS = {
  'links.sssom.tsv': {
    mediaType: TSV,
    parameters: LINK_PARAMETERS,
    description: 'Recorded links and absences, as SSSOM.',
  },
  'links-derived.sssom.tsv': {
    mediaType: TSV,
    parameters: LINK_PARAMETERS,
    description: 'Links that follow from chains of recorded ones, as SSSOM.',
  },
  'studies.csv': table('The studies.'),
  'elements.csv': table('Everything in the models, from dimensions to codes.'),
  'links.csv': table('Recorded links.'),
  'constructs.csv': table('Ideas that several studies share.'),
  'members.csv': table('Which element is a member of which construct.'),
  'contrasts.csv': table('Where studies claim opposed things about one matter.'),
  'contrast-sides.csv': table('What each study claims in a contrast.'),
  'absences.csv': table('Ideas that somebody looked for in another study and did not find.'),
  'theory.csv': table('How dimensions act on one another.'),
  'voiced.csv': table('Which interview voiced which code.'),
  'comparison.csv': table('Constructs against studies.'),
  'studies.ttl': {
    mediaType: 'text/turtle; charset=utf-8',
    parameters: ['studies'],
    description: 'The models with their links and constructs, as SKOS in Turtle.',
  },
  'studies.jsonld': {
    mediaType: 'application/ld+json',
    parameters: ['studies'],
    description: 'The same as JSON-LD.',
  },
  'graph.graphml': {
    mediaType: 'application/xml',
    parameters: ['studies', 'links', 'negated'],
    description: 'Elements and constructs with the edges between them, as GraphML.',
  },
  'review.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parameters: REVIEW_PARAMETERS,
    description: 'The links as a sheet in which an expert accepts or rejects them, for Excel.',
  },
  'review.csv': {
    mediaType: CSV,
    parameters: [...REVIEW_PARAMETERS, 'bom'],
    description: 'The same sheet as CSV.',
  },
  qdc: {
    mediaType: 'application/xml',
    parameters: [],
    description: 'The codes of a study as a REFI-QDA codebook.',
    per: 'studyAndLanguage',
  },
  qdpx: {
    mediaType: 'application/zip',
    parameters: [],
    description: 'A study with its interviews, notes and theory as a REFI-QDA project.',
    per: 'studyAndLanguage',
  },
  'comparison.qdpx': {
    mediaType: 'application/zip',
    parameters: [],
    description: 'All studies with the links between them as a REFI-QDA project.',
    per: 'language',
  },
  bib: {
    mediaType: 'application/x-bibtex; charset=utf-8',
    parameters: [],
    description: 'The paper of a study, to be cited with BibTeX.',
    per: 'study',
  },
  'csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    parameters: [],
    description: 'The paper of a study, to be cited with Zotero and others.',
    per: 'study',
  },
  'dataset.bib': {
    mediaType: 'application/x-bibtex; charset=utf-8',
    parameters: [],
    description: 'This dataset in its version, to be cited with BibTeX.',
  },
  'datapackage.json': {
    mediaType: 'application/json',
    parameters: [],
    description: 'Types, keys and references of the CSV files (Frictionless).',
  },
} as const satisfies Readonly<Record<string, ExportKind>>;

export type ExportKindName = keyof typeof EXPORT_KINDS;

/** One exported file. */
export interface ExportFile {
  readonly name: string;
  readonly kind: ExportKindName;
  readonly study: string | null;
  readonly language: string | null;
  readonly mediaType: string;
  readonly description: string;
}

const KIND_NAMES = Object.keys(EXPORT_KINDS) as readonly ExportKindName[];

export const kindOf = (name: ExportKindName): ExportKind => EXPORT_KINDS[name];

const STUDY = '[a-z][a-z0-9-]{0,59}';
const LANGUAGE = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';

/** The kind of a file by its name, whether or not there is such a study or language; null where no name has its form. */
export function kindOfName(name: string): ExportKindName | null {
  return KIND_NAMES.find((kind) => formOf(kind).test(name)) ?? null;
}

function formOf(kind: ExportKindName): RegExp {
  const name = kind.replaceAll('.', '\\.');
  switch (kindOf(kind).per) {
    case 'study':
      return new RegExp(`^${STUDY}\\.${name}$`);
    case 'studyAndLanguage':
      return new RegExp(`^${STUDY}\\.${LANGUAGE}\\.${name}$`);
    case 'language':
      return new RegExp(`^${name.replace('\\.', `\\.${LANGUAGE}\\.`)}$`);
    default:
      return new RegExp(`^${name}$`);
  }
}

/** All files of a dataset with these studies and languages, in the order of the list. */
export function exportFiles(
  studies: readonly string[],
  languages: readonly string[],
): readonly ExportFile[] {
  // One comparison may have so many studies; for more, each request names those it compares.
  const isComparable = studies.length >= 2 && studies.length <= MAX_COMPARED_STUDIES;
  return KIND_NAMES.filter((kind) => isComparable || kind !== 'comparison.csv').flatMap((kind) => {
    const { mediaType, description } = kindOf(kind);
    return ownersOf(kind, studies, languages).map((owner) => ({
      ...owner,
      kind,
      mediaType,
      description,
    }));
  });
}

/** The most files of a dataset with so many studies and languages. */
export function maxExportFiles(studies: number, languages: number): number {
  const files = { study: studies, studyAndLanguage: studies * languages, language: languages };
  return KIND_NAMES.reduce((all, kind) => {
    const { per } = kindOf(kind);
    return all + (per === undefined ? 1 : files[per]);
  }, 0);
}

function ownersOf(
  kind: ExportKindName,
  studies: readonly string[],
  languages: readonly string[],
): readonly Pick<ExportFile, 'name' | 'study' | 'language'>[] {
  switch (kindOf(kind).per) {
    case 'study':
      return studies.map((study) => ({ name: `${study}.${kind}`, study, language: null }));
    case 'studyAndLanguage':
      return studies.flatMap((study) =>
        languages.map((language) => ({ name: `${study}.${language}.${kind}`, study, language })),
      );
    case 'language':
      return languages.map((language) => ({
        name: kind.replace('.', `.${language}.`),
        study: null,
        language,
      }));
    default:
      return [{ name: kind, study: null, language: null }];
  }
}
