import { shown } from '../../errors.ts';
import { nearestKeys } from '../../model/nearest-keys.ts';
import type { Fault } from '../read/fault.ts';
import type { Project } from '../read/refi/project.ts';
import { cleanText } from './clean-text.ts';
import { type Node, withAllBelow } from './nodes.ts';
import type { ImportOptions } from './options.ts';

export interface Outline {
  /** Each becomes a dimension. */
  readonly roots: readonly Node[];
  /** What was asked for and cannot be done. */
  readonly faults: readonly Fault[];
  /** Codes that stand in two sets, with the names of the sets; they stand in the first. */
  readonly inTwoSets: readonly { readonly guid: string; readonly sets: readonly string[] }[];
  /** What else could be made of the project, for the user to decide. */
  readonly hints: readonly string[];
}

const faultOf = (message: string): Fault => ({ line: 1, column: 1, message });

/** The tree as the study will have it: a part of the project, or its flat list in levels. */
export function outlineOf(all: readonly Node[], project: Project, options: ImportOptions): Outline {
  const chosen = chosenRoots(all, options);
  const { roots: unwrapped, faults } = options.unwrap
    ? withoutWrapper(chosen.roots, project)
    : { roots: chosen.roots, faults: [] };
  const roots =
    options.split === null ? unwrapped : splitNames(unwrapped, options.split, options.language);
  const problems = [...chosen.faults, ...faults];
  const isFlat = roots.every(({ children }) => children.length === 0);
  if (options.bySets) {
    if (isFlat && project.sets.length > 0) {
      return { ...dimensionPerSet(roots, project, options.language), faults: problems, hints: [] };
    }
    const why = isFlat ? 'this project has none with codes' : 'this project has levels already';
    return nothing([...problems, faultOf(`--by-sets makes a dimension of each set, but ${why}.`)]);
  }
  if (!isFlat || roots.length === 0) {
    return { roots, faults: problems, inTwoSets: [], hints: [] };
  }
  return {
    roots: [
      { label: nameOf(project, options.language), ...noCode, row: rowOf(roots), children: roots },
    ],
    faults: problems,
    inTwoSets: [],
    hints: hintsFor(roots, project),
  };
}

const nothing = (faults: readonly Fault[]): Outline => ({
  roots: [],
  faults,
  inTwoSets: [],
  hints: [],
});
const noCode = { definition: '', guids: [] };
const rowOf = (nodes: readonly Node[]): number => nodes[0]?.row ?? 1;

/** The name of a project is often that of its file, or none. */
function nameOf({ name }: Project, language: string): string | null {
  const text = cleanText(name, language);
  const isName = text !== '' && text.length <= 300 && !/\.\w{2,4}$/.test(text);
  return isName && text !== 'Untitled' ? text : null;
}

function chosenRoots(all: readonly Node[], { roots: names, language }: ImportOptions) {
  if (names.length === 0) return { roots: all, faults: [] };
  const every = withAllBelow(all);
  const found = names.map((name) => {
    const wanted = cleanText(name, language);
    return { name, nodes: every.filter(({ label }) => label === wanted) };
  });
  const labels = every.flatMap(({ label }) => label ?? []);
  return {
    roots: found.flatMap(({ nodes }) => nodes.slice(0, 1)),
    faults: found.flatMap(({ name, nodes }): readonly Fault[] => {
      if (nodes.length === 1) return [];
      const [nearest] = nodes.length > 0 ? [] : nearestKeys(name, labels);
      const hint = nearest === undefined ? '.' : `; did you mean "${shown(nearest)}"?`;
      const count = nodes.length === 0 ? 'no code' : `${nodes.length} codes`;
      return [
        faultOf(
          `--root: there ${nodes.length > 1 ? 'are' : 'is'} ${count} named "${shown(name)}"${hint}`,
        ),
      ];
    }),
  };
}

function withoutWrapper(roots: readonly Node[], { pairs }: Project) {
  const [root, ...others] = roots;
  const why =
    root === undefined || others.length > 0
      ? `there are ${roots.length} roots`
      : root.children.length === 0
        ? 'the root holds no other code'
        : pairs.some(({ codeGuid }) => root.guids.includes(codeGuid))
          ? 'the root is coded itself'
          : null;
  if (why === null) return { roots: root?.children ?? [], faults: [] };
  return { roots, faults: [faultOf(`--unwrap leaves a single root out, but ${why}.`)] };
}

/** A tree in which each part of a name is a level, each level where its first code stands. */
function splitNames(nodes: readonly Node[], separator: string, language: string): readonly Node[] {
  interface Open extends Omit<Node, 'children' | 'guids' | 'definition'> {
    definition: string;
    guids: readonly string[];
    readonly children: Open[];
  }
  const top: Open[] = [];
  const add = (node: Node, into: Open[]): void => {
    const parts = (node.label ?? '').split(separator).map((part) => cleanText(part, language));
    const names = parts.some((part) => part === '') ? [node.label ?? ''] : parts;
    let list = into;
    for (const [at, name] of names.entries()) {
      const isLast = at === names.length - 1;
      // A code never joins another code of its name; that would merge what the project keeps apart.
      let here = list.find(({ label, guids }) => label === name && !(isLast && guids.length > 0));
      if (here === undefined) {
        here = { label: name, definition: '', guids: [], row: node.row, children: [] };
        list.push(here);
      }
      if (isLast) {
        here.guids = node.guids;
        here.definition = node.definition;
        for (const child of node.children) add(child, here.children);
      }
      list = here.children;
    }
  };
  for (const node of nodes) add(node, top);
  return top;
}

function dimensionPerSet(codes: readonly Node[], { sets }: Project, language: string) {
  const names = sets.map(({ name }) => cleanText(name, language));
  const setsOf = codes.map((code) => ({
    code,
    in: sets.flatMap(({ codeGuids }, at) =>
      code.guids.some((guid) => codeGuids.includes(guid)) ? [at] : [],
    ),
  }));
  const dimension = (at: number | undefined, label: string | null): readonly Node[] => {
    const children = setsOf.filter(({ in: [first] }) => first === at).map(({ code }) => code);
    return children.length === 0 ? [] : [{ label, ...noCode, row: rowOf(children), children }];
  };
  return {
    roots: [
      ...names.flatMap((name, at) => dimension(at, name === '' ? null : name)),
      ...dimension(undefined, null),
    ],
    inTwoSets: setsOf
      .filter(({ in: found }) => found.length > 1)
      .map(({ code, in: found }) => ({
        guid: code.guids[0] ?? '',
        sets: found.map((at) => names[at] ?? ''),
      })),
  };
}

function hintsFor(codes: readonly Node[], { sets }: Project): readonly string[] {
  const separator = ['::', '/', '.'].find(
    (mark) => codes.filter(({ label }) => (label ?? '').slice(1, -1).includes(mark)).length > 1,
  );
  return [
    ...(sets.length > 1 ? [`${sets.length} sets could be the dimensions: --by-sets`] : []),
    ...(separator === undefined ? [] : [`names seem to hold levels: --split "${separator}"`]),
  ];
}
