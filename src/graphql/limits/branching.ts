import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { KnowledgeGraph } from '../../graph/port.ts';
import type { BoundRow } from '../../graph/rows.ts';
import type { Branch, Branching, SchemaWay } from './place.ts';

/** What a request comes to, by how far everything branches that it asks for. */
type Use<Result> = (branching: Branching) => Result;

export interface Branchings {
  /** Null while no dataset has told how far it branches, and the request asks for what hangs on that. */
  apply<Result>(graph: KnowledgeGraph, use: Use<Result>): Promise<Result | null>;
  /** The versions that a request has met, told when it has been answered. */
  met(versions: readonly string[]): void;
}

/**
 * Reads the measure of the dataset once for each version. Which version a request meets is known before it in memory;
 * on a database the reads of the request before tell it, so that a load goes unseen by one request and asking costs
 * none of the others a statement.
 */
export function branchings(schema: GraphQLSchema): Branchings {
  const ofSchema = schemaBranches(schema);
  let known: { readonly version: string | undefined; readonly branching: Branching } | undefined;

  const read = async (graph: KnowledgeGraph): Promise<Branching> => {
    const rows = await graph.bounds();
    const [version, ...others] = graph.versionsSeen();
    const branching = branchingOf(rows, ofSchema);
    // Of a dataset that is being changed the next request asks again.
    known = { version: others.length === 0 ? version : undefined, branching };
    return branching;
  };
  return {
    apply: async (graph, use) => {
      const [version] = graph.versionsSeen();
      if (known?.version !== undefined && (version ?? known.version) === known.version) {
        return use(known.branching);
      }
      let isAsked = false;
      const withoutDataset = use((way) => {
        const branch = ofSchema.get(way);
        isAsked ||= branch === undefined;
        return branch ?? NOTHING;
      });
      if (!isAsked) return withoutDataset;
      // A database that does not answer refuses the request itself, and in its own words.
      const branching = await read(graph).catch(() => known?.branching);
      return branching === undefined ? null : use(branching);
    },
    met: (versions) => {
      if (known !== undefined && versions.some((version) => version !== known?.version)) {
        known = { ...known, version: undefined };
      }
    },
  };
}

const NOTHING: Branch = { most: 0, back: 0, total: 0 };

function branchingOf(rows: readonly BoundRow[], ofSchema: ReadonlyMap<string, Branch>): Branching {
  const branches = new Map<string, Branch>([
    ...ofSchema,
    ...rows.map((row) => [row.key, row] as const),
  ]);
  return (way) => branches.get(way) ?? NOTHING;
}

/** How far the schema itself branches, for who asks about it. */
function schemaBranches(schema: GraphQLSchema): ReadonlyMap<string, Branch> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fielded = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = fielded.flatMap((type) => Object.values(type.getFields()));
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const inputs = types.filter(isInputObjectType);
  const sizes: Readonly<Record<SchemaWay, readonly number[]>> = {
    types: [types.length],
    directives: [directives.length],
    fields: fielded.map((type) => Object.keys(type.getFields()).length),
    interfaces: fielded.map((type) => type.getInterfaces().length),
    possibleTypes: abstract.map((type) => schema.getPossibleTypes(type).length),
    inputFields: inputs.map((type) => Object.keys(type.getFields()).length),
    enumValues: types.filter(isEnumType).map((type) => type.getValues().length),
    fieldArguments: fields.map(({ args }) => args.length),
    directiveArguments: directives.map(({ args }) => args.length),
    locations: directives.map(({ locations }) => locations.length),
  };
  return new Map(
    Object.entries(sizes).map(([way, each]) => [
      way,
      // A type may be named anywhere; all else hangs on one type, field or directive.
      {
        most: Math.max(0, ...each),
        back: way === 'interfaces' || way === 'possibleTypes' ? types.length : 1,
        total: each.reduce((sum, size) => sum + size, 0),
      },
    ]),
  );
}
