import { readDocuments } from '../../explorer/documents.ts';
import type { Ask } from '../support/open-service.ts';

/** A query as a view sends it. */
export interface AskedQuery {
  /** The name of its operation. */
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, unknown>>;

const KINDS = ['ALIGNS_WITH', 'PART_OF', 'THEORY'];
const COMPARED = { studies: null, min: 0, derived: true };
const GRAPH = { predicates: null, min: 0, studies: null, hops: null };

/** The variables of each view that make its answer large: no threshold, all studies, the largest element. */
const VARIABLES: Readonly<Record<string, Variables>> = {
  Advice: { study: 'network' },
  Cite: {},
  Construct: { key: 'citizen-participation' },
  Element: { key: 'network.6.1.2', derived: true },
  Gaps: {
    of: 'popularization',
    in: 'digital',
    levels: null,
    roles: null,
    isLeaf: true,
    min: 0,
    first: 100,
  },
  Graph: { ...GRAPH, roots: ['network.6.1.2'], kinds: KINDS, hops: 2, max: 60 },
  GraphStart: {},
  IdeaMatrix: { studies: null, columns: 'STUDY' },
  Ideas: { ...COMPARED, overlap: null },
  Interview: { key: 'popularization.k' },
  Link: { key: 'popularization.4.2~digital.3.1' },
  Links: { filter: {}, after: null },
  Matrix: { studies: ['popularization'], level: 'CODE', columns: 'INTERVIEW' },
  MatrixCell: { key: 'popularization.1' },
  Overview: { isLarge: false, studies: 50, after: null, ideas: 200, contrasts: 200 },
  Places: COMPARED,
  Reading: { study: 'popularization' },
  Reliability: { study: 'digital' },
  Saturation: { study: 'popularization' },
  Search: { q: 'مشارکت', studies: null, levels: null },
  SearchAsYouType: { q: 'participation' },
  SharedAndUnlinked: { ...COMPARED, of: 'popularization', predicates: null },
  Shell: {},
  Shifts: COMPARED,
  StudyName: { key: 'popularization' },
  Study: { key: 'popularization' },
  Together: { study: 'popularization', level: 'CONCEPT' },
  Ways: { ...GRAPH, from: 'network.1', to: 'digital.9.2', kinds: KINDS, first: 5 },
};

/** The names of all queries of the explorer. */
export const NAMES = readDocuments().map(({ text }) => /^query (\w+)/m.exec(text)?.[1] ?? '');

/** A query of the explorer in a language, with its variables. @throws Error for one that has none here. */
export async function askedQuery(name: string, language: string, ask: Ask): Promise<AskedQuery> {
  const document = readDocuments().find(({ text }) =>
    new RegExp(`^query ${name}\\b`, 'm').test(text),
  );
  const variables = name === 'CellLinks' ? { ids: await linkIds(ask) } : VARIABLES[name];
  if (document === undefined || variables === undefined) {
    throw new Error(`${name} has no variables in asked-queries.ts.`);
  }
  const languages = language === 'fa' ? ['fa', 'en'] : ['en', 'fa'];
  const takesLanguages = document.text.includes('$languages:');
  return {
    name,
    text: document.text,
    variables: { ...variables, ...(takesLanguages && { languages }) },
  };
}

/** As many links as the fullest cell of a comparison has. */
async function linkIds(ask: Ask): Promise<readonly string[]> {
  const { data } = await ask('{ links(first: 40) { nodes { id } } }');
  return data.links.nodes.map(({ id }: { readonly id: string }) => id);
}
