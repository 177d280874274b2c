import type DataLoader from 'dataloader';
import { idOf, parseId, TYPE_OF_LEVEL } from './id.ts';
import type { Loaders } from './loaders.ts';
import type { NodeParent } from './parents.ts';

type Find = (load: Loaders, key: string) => Promise<NodeParent | null>;

/** Marks a row with its type, which the row itself does not know. */
function by<Row extends object, Type extends NodeParent['__typename']>(
  __typename: Type,
  loaderOf: (load: Loaders) => DataLoader<string, Row | null>,
) {
  return async (load: Loaders, key: string) => {
    const row = await loaderOf(load).load(key);
    return row && { __typename, ...row };
  };
}

const element: Find = async (load, key) => {
  const row = await load.element.load(key);
  return row && { __typename: TYPE_OF_LEVEL[row.level], ...row };
};

const FIND: Readonly<Record<NodeParent['__typename'], Find>> = {
  Study: by('Study', (load) => load.study),
  Source: async (load, key) => {
    const study = await load.study.load(key);
    return study && { __typename: 'Source', ...study.paper };
  },
  Dimension: element,
  Category: element,
  Concept: element,
  Code: element,
  CrossStudyLink: by('CrossStudyLink', (load) => load.link),
  Construct: by('Construct', (load) => load.construct),
  AbsenceAssertion: by('AbsenceAssertion', (load) => load.absence),
  Interview: by('Interview', (load) => load.interview),
  SourceNote: by('SourceNote', (load) => load.note),
  Recommendation: by('Recommendation', (load) => load.recommendation),
};

const isNodeType = (type: string): type is NodeParent['__typename'] => Object.hasOwn(FIND, type);

/** What has this id; null for an unknown one, and for a key under the name of another type. */
export async function findNode(load: Loaders, id: string): Promise<NodeParent | null> {
  const parsed = parseId(id);
  if (parsed === null || !isNodeType(parsed.type)) return null;
  const node = await FIND[parsed.type](load, parsed.key);
  return node !== null && idOf(node.__typename, node.key) === id ? node : null;
}
