import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphReader } from '../../model/port.ts';
import type { RelationStatistics } from '../../model/statistics.ts';
import type { SchemaRelation, Statistics, StatisticsOf } from './cardinality.ts';

/** What a request comes to, by how far everything branches that it asks for. */
type Use<Result> = (statistics: StatisticsOf) => Result;

export interface DatasetStatistics {
  /** Null while no dataset has told how far it branches, and the request asks for what hangs on that. */
  apply<Result>(graph: GraphReader, use: Use<Result>): Promise<Result | null>;
  /** The versions that a request has met, told when it has been answered. */
  seen(versions: readonly string[]): void;
}

/**
 * Reads the measure of the dataset once for each version. Which version a request meets is known before it in memory;
 * on a database the reads of the request before tell it, so that a load goes unseen by one request and asking costs
 * none of the others a statement.
 */
export function datasetStatistics(schema: GraphQLSchema): DatasetStatistics {
  const ofSchema = schemaStatistics(schema);
  let known:
    | { readonly version: string | undefined; readonly statistics: StatisticsOf }
    | undefined;

  const read = async (graph: GraphReader): Promise<StatisticsOf> => {
    const rows = await graph.statistics();
    const [version, ...others] = graph.versionsSeen();
    const statistics = statisticsOf(rows, ofSchema);
    // Of a dataset that is being changed the next request asks again.
    known = { version: others.length === 0 ? version : undefined, statistics };
    return statistics;
  };
  return {
    apply: async (graph, use) => {
      const [version] = graph.versionsSeen();
      if (known?.version !== undefined && (version ?? known.version) === known.version) {
        return use(known.statistics);
      }
      let isAsked = false;
      const withoutDataset = use((way) => {
        const branch = ofSchema.get(way);
        isAsked ||= branch === undefined;
        return branch ?? NOTHING;
      });
      if (!isAsked) return withoutDataset;
      // A database that does not answer refuses the request itself, and in its own words.
      const statistics = await read(graph).catch(() => known?.statistics);
      return statistics === undefined ? null : use(statistics);
    },
    seen: (versions) => {
      if (known !== undefined && versions.some((version) => version !== known?.version)) {
        known = { ...known, version: undefined };
      }
    },
  };
}

const NOTHING: Statistics = { maxOut: 0, maxIn: 0, count: 0 };

function statisticsOf(
  rows: readonly RelationStatistics[],
  ofSchema: ReadonlyMap<string, Statistics>,
): StatisticsOf {
  const branches = new Map<string, Statistics>([
    ...ofSchema,
    ...rows.map((row) => [row.key, row] as const),
  ]);
  return (way) => branches.get(way) ?? NOTHING;
}

/** How far the schema itself branches, for who asks about it. */
function schemaStatistics(schema: GraphQLSchema): ReadonlyMap<string, Statistics> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fielded = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = fielded.flatMap((type) => Object.values(type.getFields()));
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const inputs = types.filter(isInputObjectType);
  const sizes: Readonly<Record<SchemaRelation, readonly number[]>> = {
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
        maxOut: Math.max(0, ...each),
        maxIn: way === 'interfaces' || way === 'possibleTypes' ? types.length : 1,
        count: each.reduce((sum, size) => sum + size, 0),
      },
    ]),
  );
}
