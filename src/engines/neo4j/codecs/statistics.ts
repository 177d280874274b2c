import type { RelationStatistics } from '../../../model/statistics.ts';
import { integer, oneOf, shape } from './codec.ts';

/** How a measure of the dataset stands in the database. The loader takes it, so that no request has to. */
export const statisticsRow = shape<RelationStatistics>({
  key: oneOf(),
  maxOut: integer,
  maxIn: integer,
  count: integer,
});
