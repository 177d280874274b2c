import type { ParadigmRole, TheoryRelation } from '../../model/enums.ts';
import { ENUMS } from '../../model/enums.ts';
import type { Fault } from '../read/fault.ts';
import type { Project } from '../read/refi/project.ts';
import { cleanText } from './clean-text.ts';
import { type ImportedInterview, type Interviews, interviewsOf } from './interviews.ts';
import { type DraftElement, type Placed, placed } from './levels.ts';
import { type Node, nameFaults, nodesOf, type ReadNodes, withAllBelow } from './nodes.ts';
import type { ImportOptions } from './options.ts';
import { type Outline, outlineOf } from './outline.ts';
import { withoutAdditions } from './own-export.ts';

/** A study as far as a project says what it is. */
export interface StudyDraft {
  readonly options: ImportOptions;
  readonly project: Project;
  readonly elements: readonly DraftElement[];
  readonly interviews: readonly ImportedInterview[];
  /** By the key of the dimension; empty for a thematic analysis. */
  readonly roles: ReadonlyMap<string, ParadigmRole>;
  readonly theory: readonly DraftTheory[];
  readonly sets: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly links: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly isDirected: boolean;
  }[];
  readonly read: ReadNodes;
  readonly outline: Outline;
  readonly placed: Placed;
  readonly couldBeCases: boolean;
  /** How many pairs of a code and an interview the draft has. */
  readonly pairs: number;
}

interface DraftTheory {
  readonly relation: TheoryRelation;
  /** The keys of dimensions; null where they are to be filled in. */
  readonly source: string | null;
  readonly target: string | null;
}

export type Drafted =
  | { readonly draft: StudyDraft; readonly faults: readonly [] }
  | { readonly draft: null; readonly faults: readonly Fault[] };

/** Makes a study of a project. With a fault there is none. */
export function draftStudy(given: Project, options: ImportOptions): Drafted {
  const project = withoutAdditions(given);
  const faults = nameFaults(project, options.language);
  if (faults.length > 0) return { draft: null, faults };
  const read = nodesOf(project, options.language);
  const outline = outlineOf(read.roots, project, options);
  const found = interviewsOf(project, options.interviews);
  const problems = [...outline.faults, ...found.faults];
  if (problems.length > 0) return { draft: null, faults: problems };
  const isGroundedTheory = options.method === 'GROUNDED_THEORY';
  const inModel = placed(outline.roots, {
    key: options.key,
    isGroundedTheory,
    voicedIn: found.interviews.length === 0 ? null : voicedBy(found),
  });
  const { elements, keys } = inModel;
  const roles = isGroundedTheory ? rolesOf(project, inModel) : new Map<string, ParadigmRole>();
  const draft: StudyDraft = {
    options,
    project,
    elements,
    interviews: found.interviews,
    roles,
    theory: isGroundedTheory ? theoryOf(project, keys) : [],
    sets: project.sets.map(({ name, codeGuids }) => ({
      name: cleanText(name, options.language),
      members: codeGuids.flatMap((guid) => keys.get(guid) ?? []),
    })),
    links: project.links.flatMap(({ name, isDirected, originGuid, targetGuid }) => {
      const [from, to] = [keys.get(originGuid), keys.get(targetGuid)];
      if (from === undefined || to === undefined) return [];
      return [{ name: cleanText(name, options.language), from, to, isDirected }];
    }),
    read,
    outline,
    placed: inModel,
    couldBeCases: found.couldBeCases,
    pairs: elements.reduce((sum, { voicedIn }) => sum + (voicedIn?.length ?? 0), 0),
  };
  return { draft, faults: [] };
}

const voicedBy =
  ({ voicedIn }: Interviews) =>
  ({ guids }: Node): readonly string[] =>
    guids.flatMap((guid) => voicedIn.get(guid) ?? []);

/** The roles that named sets of codes give to dimensions, as our own export does. */
function rolesOf({ sets }: Project, { elements, keys }: Placed): ReadonlyMap<string, ParadigmRole> {
  const dimensions = new Set(
    elements.filter(({ level }) => level === 'DIMENSION').map(({ key }) => key),
  );
  return new Map(
    sets.flatMap(({ name, codeGuids }) => {
      const role = ENUMS.ParadigmRole.find(
        (one) => one === name.trim().toUpperCase().replace(/[ -]/g, '_'),
      );
      const key = codeGuids.map((guid) => keys.get(guid) ?? '').find((one) => dimensions.has(one));
      return role === undefined || key === undefined ? [] : [[key, role] as const];
    }),
  );
}

/** The five relations of the paradigm; their ends where the project draws a link of that name. */
const theoryOf = ({ links }: Project, keys: ReadonlyMap<string, string>): readonly DraftTheory[] =>
  ENUMS.TheoryRelation.map((relation) => {
    const link = links.find(({ name }) => name === relation);
    const end = (guid: string | undefined) => keys.get(guid ?? '') ?? null;
    return { relation, source: end(link?.originGuid), target: end(link?.targetGuid) };
  });

/** The labels that stand under one parent more than once. */
export function repeatedSiblings({ outline }: StudyDraft): number {
  const lists = [outline.roots, ...withAllBelow(outline.roots).map(({ children }) => children)];
  return lists.reduce((sum, nodes) => {
    const labels = nodes.flatMap(({ label }) => label ?? []);
    return sum + labels.length - new Set(labels).size;
  }, 0);
}
