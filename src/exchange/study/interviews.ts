import type { Fault } from '../read/fault.ts';
import type { Project } from '../read/refi/project.ts';

export interface ImportedInterview {
  /** A to Z, then AA. */
  readonly letter: string;
  /** As the project has it; often that of a person. */
  readonly name: string;
}

export interface Interviews {
  readonly interviews: readonly ImportedInterview[];
  /** The letters of the interviews that voiced a code, in their order, by its GUID. */
  readonly voicedIn: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly Fault[];
  /** Whether cases could be the interviews as well. */
  readonly couldBeCases: boolean;
}

/** The sources at which a code stands, in the order of the project, or the cases that they are in. */
export function interviewsOf(project: Project, by: 'sources' | 'cases'): Interviews {
  const coded = new Set(project.pairs.map(({ sourceGuid }) => sourceGuid));
  const cases = casesOf(project, coded);
  if (by === 'cases' && cases === null) {
    const message =
      '--interviews cases: some coded source is in no named case, or in several; the sources can be taken.';
    return { ...NONE, faults: [{ line: 1, column: 1, message }] };
  }
  const groups = (by === 'cases' ? cases : null) ?? sourcesOf(project, coded);
  const interviews = groups.map(({ name }, at) => ({ letter: letterOf(at), name }));
  const letters = new Map<string, number>();
  for (const [at, { sourceGuids }] of groups.entries()) {
    for (const guid of sourceGuids) letters.set(guid, at);
  }
  const voiced = new Map<string, Set<number>>();
  for (const { codeGuid, sourceGuid } of project.pairs) {
    const at = letters.get(sourceGuid);
    if (at === undefined) continue;
    const known = voiced.get(codeGuid) ?? new Set();
    voiced.set(codeGuid, known.add(at));
  }
  const inOrder = (found: ReadonlySet<number>): readonly string[] =>
    [...found].sort((a, b) => a - b).map(letterOf);
  return {
    interviews,
    voicedIn: new Map([...voiced].map(([guid, found]) => [guid, inOrder(found)])),
    faults: [],
    couldBeCases: by === 'sources' && cases !== null,
  };
}

const NONE = {
  interviews: [],
  voicedIn: new Map<string, readonly string[]>(),
  couldBeCases: false,
};

interface Group {
  readonly name: string;
  readonly sourceGuids: readonly string[];
}

const sourcesOf = ({ sources }: Project, coded: ReadonlySet<string>): readonly Group[] =>
  sources
    .filter(({ guid }) => coded.has(guid))
    .map(({ guid, name }) => ({ name, sourceGuids: [guid] }));

/** The named cases with a coded source; null where a coded source is not in exactly one of them. */
function casesOf({ cases }: Project, coded: ReadonlySet<string>): readonly Group[] | null {
  const groups = cases
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, sourceGuids }) => ({
      name,
      sourceGuids: sourceGuids.filter((one) => coded.has(one)),
    }))
    .filter(({ sourceGuids }) => sourceGuids.length > 0);
  const named = groups.flatMap(({ sourceGuids }) => sourceGuids);
  const isOneEach = named.length === coded.size && new Set(named).size === coded.size;
  return coded.size > 0 && isOneEach ? groups : null;
}

/** A to Z, AA to ZZ, AAA and on, as the columns of a spreadsheet. */
function letterOf(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
