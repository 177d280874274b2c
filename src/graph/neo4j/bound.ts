import type { BoundRow } from '../rows.ts';
import { integer, oneOf, shape } from './codec.ts';

/** How a measure of the dataset stands in the database. The loader takes it, so that no request has to. */
export const boundRow = shape<BoundRow>({
  key: oneOf(),
  most: integer,
  back: integer,
  total: integer,
});
