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

/** Computes something from the statistics. */
type Use<Result> = (statistics: StatisticsOf) => Result;

/** The statistics of the current dataset. */
export interface DatasetStatistics {
  /** The result of `use`; null when it needs the dataset's statistics and none could be read yet. */
  apply<Result>(graph: GraphReader, use: Use<Result>): Promise<Result | null>;
  /** Reads the statistics unless they are known; without a database, the first request that needs them reads them. */
  prepare(graph: GraphReader): Promise<void>;
  /** Reports the versions that a finished request has read. */
  seen(versions: readonly string[]): void;
}

/**
 * Reads the statistics of the dataset once for each version. In memory the version is known before a request. With
 * a database the previous request reports it: one request after a load uses old statistics; none costs a statement.
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
    // While the dataset is being replaced, the next request reads again.
    known = { version: others.length === 0 ? version : undefined, statistics };
    return statistics;
  };
  const isKnown = (graph: GraphReader): boolean => {
    const [version] = graph.versionsSeen();
    return known?.version !== undefined && (version ?? known.version) === known.version;
  };
  return {
    prepare: async (graph) => {
      if (!isKnown(graph)) await read(graph).catch(() => {});
    },
    apply: async (graph, use) => {
      if (known !== undefined && isKnown(graph)) return use(known.statistics);
      let isDatasetNeeded = false;
      const resultWithoutDataset = use((relation) => {
        const found = ofSchema.get(relation);
        isDatasetNeeded ||= found === undefined;
        return found ?? NOTHING;
      });
      if (!isDatasetNeeded) return resultWithoutDataset;
      // Without a database the request continues, and its own reads report the error.
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
  const byRelation = new Map<string, Statistics>([
    ...ofSchema,
    ...rows.map(({ owners, counts, ...row }) => {
      const named = new Map(owners.map((owner, at) => [owner, counts[at] ?? 0]));
      return [row.key, { ...row, owners: named }] as const;
    }),
  ]);
  return (relation) => byRelation.get(relation) ?? NOTHING;
}

/** The statistics of the schema's own relations, for introspection. */
function schemaStatistics(schema: GraphQLSchema): ReadonlyMap<string, Statistics> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const inputs = types.filter(isInputObjectType);
  const sizes: Readonly<Record<SchemaRelation, readonly number[]>> = {
    types: [types.length],
    directives: [directives.length],
    fields: withFields.map((type) => Object.keys(type.getFields()).length),
    interfaces: withFields.map((type) => type.getInterfaces().length),
    possibleTypes: abstract.map((type) => schema.getPossibleTypes(type).length),
    inputFields: inputs.map((type) => Object.keys(type.getFields()).length),
    enumValues: types.filter(isEnumType).map((type) => type.getValues().length),
    fieldArguments: fields.map(({ args }) => args.length),
    directiveArguments: directives.map(({ args }) => args.length),
    locations: directives.map(({ locations }) => locations.length),
  };
  return new Map(
    Object.entries(sizes).map(([relation, counts]) => [
      relation,
      // A type can be referenced from everywhere; anything else belongs to one type, field or directive.
      {
        maxOut: Math.max(0, ...counts),
        maxIn: relation === 'interfaces' || relation === 'possibleTypes' ? types.length : 1,
        count: counts.reduce((sum, size) => sum + size, 0),
      },
    ]),
  );
}
