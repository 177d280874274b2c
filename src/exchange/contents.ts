import { badUserInput } from '../errors.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../model/links.ts';
import type { GraphReader } from '../model/port.ts';
import type { StudyRow } from '../model/rows.ts';
import type { ExportFile, ExportKindName } from './exports.ts';
import type { ExportParameters } from './parameters.ts';
import { ofStudies, selectLinks } from './select.ts';
import type { Snapshot } from './snapshot.ts';
import { datasetBibTex, paperBibTex, paperCslJson } from './write/citations.ts';
import { readComparison } from './write/csv/comparison-table.ts';
import { csvOf } from './write/csv/table.ts';
import { type TableKind, tableOf, tablesOf } from './write/csv/tables.ts';
import { graphMl } from './write/graphml.ts';
import { dataPackage } from './write/package.ts';
import { jsonLdOf } from './write/rdf/json-ld.ts';
import { skosGraph } from './write/rdf/skos.ts';
import { turtleOf } from './write/rdf/turtle.ts';
import { codebook } from './write/refi/codebook.ts';
import { project } from './write/refi/project.ts';
import { reviewCsv, reviewRows } from './write/review/sheet.ts';
import { reviewXlsx } from './write/review/xlsx.ts';
import { linksAsSssom } from './write/sssom/links.ts';

/** What a file is written from. */
interface Source {
  readonly graph: GraphReader;
  readonly whole: Snapshot;
  readonly file: ExportFile;
  readonly parameters: ExportParameters;
}

/** A source with the part of the snapshot that belongs to the studies of the parameters. */
interface Selected extends Source {
  readonly snapshot: Snapshot;
}
type Content = string | Buffer;

/** The content of a file. @throws ApiError BAD_USER_INPUT */
export async function contentOf(source: Source): Promise<Content> {
  const snapshot = ofStudies(source.whole, source.parameters.studies);
  return WRITERS[source.file.kind]({ ...source, snapshot });
}

const WRITERS: Readonly<Record<ExportKindName, (source: Selected) => Content | Promise<Content>>> =
  {
    'links.sssom.tsv': ({ whole, snapshot, parameters }) => {
      // An absence is no link: it has neither a confidence nor a status.
      const isAll = parameters.minConfidence === null && parameters.status === null;
      const absences = isAll && parameters.negated !== 'only' ? snapshot.absences : [];
      return linksAsSssom(whole, selectLinks(snapshot.links, parameters), absences, 'links');
    },
    'links-derived.sssom.tsv': ({ whole, snapshot, parameters }) => {
      const minConfidence = parameters.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
      const links = selectLinks(snapshot.derivedLinks, { ...parameters, minConfidence });
      return linksAsSssom(whole, links, [], 'links-derived');
    },
    'studies.csv': (source) => table('studies.csv', source),
    'elements.csv': (source) => table('elements.csv', source),
    'links.csv': (source) => table('links.csv', source),
    'constructs.csv': (source) => table('constructs.csv', source),
    'members.csv': (source) => table('members.csv', source),
    'contrasts.csv': (source) => table('contrasts.csv', source),
    'contrast-sides.csv': (source) => table('contrast-sides.csv', source),
    'absences.csv': (source) => table('absences.csv', source),
    'theory.csv': (source) => table('theory.csv', source),
    'voiced.csv': (source) => table('voiced.csv', source),
    'comparison.csv': (source) => table('comparison.csv', source),
    'studies.ttl': ({ snapshot }) => turtleOf(skosGraph(snapshot)),
    'studies.jsonld': ({ snapshot }) => jsonLdOf(skosGraph(snapshot)),
    'graph.graphml': ({ snapshot, parameters }) => graphMl(snapshot, parameters, parameters.links),
    'review.xlsx': (source) =>
      reviewXlsx(source.whole.dataset, sheetOf(source), source.parameters.language ?? 'en'),
    'review.csv': (source) => withMark(source, reviewCsv(sheetOf(source))),
    qdc: ({ whole, file }) => codebook(ofStudy(whole, file), languageOf(file)),
    qdpx: ({ whole, file }) => project(ofStudy(whole, file), languageOf(file)),
    'comparison.qdpx': ({ whole, file }) => project(whole, languageOf(file)),
    bib: ({ whole, file }) => paperBibTex(studyRow(whole, file)),
    'csl.json': ({ whole, file }) => paperCslJson(studyRow(whole, file)),
    'dataset.bib': ({ whole }) => datasetBibTex(whole.dataset),
    'datapackage.json': async ({ graph, whole }) =>
      dataPackage(whole, tablesOf(whole, await readComparison(graph, null))),
  };

async function table(kind: TableKind, source: Selected): Promise<string> {
  const { graph, whole, snapshot, parameters } = source;
  const languages = { all: whole.dataset.languages, only: parameters.language };
  const compared = kind === 'comparison.csv' ? await comparison(graph, whole, parameters) : null;
  return withMark(source, csvOf(tableOf(kind, snapshot, compared, languages)));
}

async function comparison(graph: GraphReader, whole: Snapshot, { studies }: ExportParameters) {
  if ((studies ?? whole.studies).length >= 2) return readComparison(graph, studies);
  throw badUserInput('studies', 'a comparison takes at least two studies.');
}

/** Adds a byte order mark if the parameter `bom` is true. Without it Excel reads Persian in another encoding than UTF-8. */
const withMark = ({ parameters }: Source, csv: string): string =>
  parameters.bom ? `\uFEFF${csv}` : csv;

const sheetOf = ({ whole, snapshot, parameters }: Selected) =>
  reviewRows(whole, selectLinks(snapshot.links, parameters), parameters.language ?? 'en');

const ofStudy = (whole: Snapshot, { study }: ExportFile): Snapshot =>
  ofStudies(whole, study === null ? null : [study]);

function studyRow({ studies }: Snapshot, { study, name }: ExportFile): StudyRow {
  const row = studies.find(({ key }) => key === study);
  if (row === undefined) throw new Error(`${name} is of no study.`);
  return row;
}

function languageOf({ language, name }: ExportFile): string {
  if (language === null) throw new Error(`${name} is in no language.`);
  return language;
}
