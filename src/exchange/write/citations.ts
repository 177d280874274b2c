import type { DatasetRow } from '../../model/dataset-rows.ts';
import { formInLanguage } from '../../model/labels.ts';
import type { StudyRow } from '../../model/rows.ts';
import { bestText } from '../texts.ts';
import { jsonOf } from './json.ts';

/** What is cited: a paper, or the dataset. */
interface Cited {
  readonly id: string;
  readonly isDataset: boolean;
  readonly title: string;
  /** The language of the title, where it is one of the recorded forms. */
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly year: number;
  readonly doi: string | null;
  readonly url: string | null;
  readonly version: string | null;
  readonly note: string | null;
}

/** Where the seed records a whole reference as the title of the source, the printed title is cited, and it in a note. */
function paperOf({ key, paper, authors, year, titleForms }: StudyRow): Cited {
  const form =
    titleForms.find(({ value }) => value === paper.title) ??
    titleForms.find(({ origin }) => origin === 'PRINTED');
  const title = form?.value ?? paper.title;
  const notes = [paper.title === title ? null : paper.title, paper.license];
  return {
    id: key,
    isDataset: false,
    title,
    language: form?.language ?? null,
    authors,
    year: paper.year ?? year,
    doi: paper.doi,
    url: paper.url,
    version: null,
    note: notes.filter((note) => note !== null).join('; ') || null,
  };
}

function datasetOf(dataset: DatasetRow): Cited {
  return {
    id: dataset.key,
    isDataset: true,
    title: bestText(dataset.titleForms, 'en'),
    language: formInLanguage(dataset.titleForms, 'en') === undefined ? null : 'en',
    authors: dataset.creators.map(({ name }) => name),
    year: Number(dataset.published.slice(0, 4)),
    doi: null,
    url: dataset.base,
    version: dataset.version,
    note: dataset.license,
  };
}

/** BibTeX of the paper of a study. */
export const paperBibTex = (study: StudyRow): string => bibTexOf(paperOf(study));
/** BibTeX of the dataset, with its version. */
export const datasetBibTex = (dataset: DatasetRow): string => bibTexOf(datasetOf(dataset));

/** The names of languages in babel, as `langid` wants them. */
const BABEL: Readonly<Record<string, string>> = { en: 'english', fa: 'persian', de: 'german' };

function bibTexOf(cited: Cited): string {
  const { id, isDataset, title, language, authors, year, doi, url, version, note } = cited;
  const fields: readonly (readonly [string, string | null])[] = [
    // Braces keep capitals as they are.
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.map((name) => authorOf(name, isDataset)).join(' and ')],
    ['year', String(year)],
    ['version', version],
    ['doi', doi],
    ['url', url],
    ['langid', language === null ? null : (BABEL[language] ?? null)],
    ['note', note === null ? null : escapeTex(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  // A style that does not know `dataset` treats it as `misc`.
  return `@${isDataset ? 'dataset' : 'article'}{${id},\n${lines.join('\n')}\n}\n`;
}

/** A name that is no person's, or that has the word which separates names, is kept whole. */
const authorOf = (name: string, isGroup: boolean): string =>
  isGroup || / and /i.test(name) ? `{${escapeTex(name)}}` : escapeTex(name);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces also behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters of other scripts stay as they are; biber reads UTF-8. */
const escapeTex = (text: string): string =>
  text.replace(/[&%$#_{}\\~^]/g, (character) => TEX[character] ?? `\\${character}`);

/** CSL-JSON of the paper of a study: a list of one, as reference managers read it. */
export function paperCslJson(study: StudyRow): string {
  const { id, title, language, authors, year, doi, url, note } = paperOf(study);
  const item = {
    id,
    type: 'article-journal',
    title,
    // The seed keeps names whole, because no rule tells which part of a name is the family's.
    author: authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [[year]] },
    ...(doi !== null && { DOI: doi }),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    ...(note !== null && { note }),
  };
  return jsonOf([item], 2);
}
