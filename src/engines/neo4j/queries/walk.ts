/**
 * Clauses that read the items of a list in its order from an index, and no more of them than are asked for. Properties are
 * quoted, because the tag of a language may stand in their names: `rank_pt-BR`.
 */

/** Nodes or links that an index has in the order of a list. */
export interface Source {
  /** What binds `x`. */
  readonly pattern: string;
  /** The property by which they are ordered first: a number, of which many have the same. It is indexed with `sort`. */
  readonly measure?: string;
  /** In place of a measure: all of them have `$fixed`. */
  readonly isFixed?: boolean;
  /** The property by which they are ordered last; unique, and indexed. What lacks it is none of the list. */
  readonly sort: string;
}

/** A way through a list. */
export interface Walk {
  /** Whether it begins beyond the position `$from`. */
  readonly hasCursor: boolean;
  /** Which values of the order it walks downwards. */
  readonly descending: readonly boolean[];
}

const directionOf = (isDown: boolean): string => (isDown ? 'DESC' : 'ASC');
const beyond = (isDown: boolean): '<' | '>' => (isDown ? '<' : '>');

/** The subqueries that return the next `$reach` items of a source as `x`, with the values of its order. */
export function walked(source: Source, { hasCursor, descending }: Walk): string[] {
  const { pattern, measure, isFixed = false, sort } = source;
  const [isDown = false] = descending;
  const isSortDown = descending.at(-1) ?? false;
  if (measure === undefined) {
    const from = isFixed ? '$fixedFrom' : '$from[0]';
    const where =
      hasCursor || isFixed
        ? `x.\`${sort}\` ${beyond(isSortDown)} ${from}`
        : `x.\`${sort}\` IS NOT NULL`;
    const columns = isFixed ? `$fixed AS p0, x.\`${sort}\` AS p1` : `x.\`${sort}\` AS p0`;
    return [
      `MATCH ${pattern} WHERE ${where}
       WITH x ORDER BY x.\`${sort}\` ${directionOf(isSortDown)} LIMIT $reach RETURN x, ${columns}`,
    ];
  }
  const columns = `x.\`${measure}\` AS p0, x.\`${sort}\` AS p1`;
  const bySort = `WITH x ORDER BY x.\`${measure}\` ${directionOf(isSortDown)}, x.\`${sort}\` ${directionOf(isSortDown)} LIMIT $reach`;
  const isBeyondFrom = hasCursor
    ? `x.\`${measure}\` ${beyond(isDown)} $from[0]`
    : `x.\`${measure}\` IS NOT NULL`;
  const equal = `MATCH ${pattern} WHERE x.\`${measure}\` = $from[0] AND x.\`${sort}\` ${beyond(isSortDown)} $from[1]
    ${bySort} RETURN x, ${columns}`;
  // An index gives both values in one direction only. So the measure of the last item is found first; those before it
  // are fewer than asked for, in any direction, and of those with that measure the index gives the next by their sort.
  const others = `MATCH ${pattern} WHERE ${isBeyondFrom} AND x.\`${sort}\` IS NOT NULL
    WITH x.\`${measure}\` AS value ORDER BY value ${directionOf(isDown)} LIMIT $reach
    WITH ${isDown ? 'min' : 'max'}(value) AS last
    CALL (last) {
      MATCH ${pattern} WHERE ${isBeyondFrom} AND x.\`${measure}\` ${beyond(!isDown)} last AND x.\`${sort}\` IS NOT NULL RETURN x
      UNION ALL
      MATCH ${pattern} WHERE x.\`${measure}\` = last AND x.\`${sort}\` IS NOT NULL ${bySort} RETURN x
    }
    RETURN x, ${columns}`;
  return hasCursor ? [equal, others] : [others];
}

/** Whether a source has an item at the position `$from` or before it. */
export function isBehind(
  { pattern, measure, isFixed, sort }: Source,
  { descending }: Walk,
): string {
  const [isDown = false] = descending;
  const before = `x.\`${sort}\` ${beyond(!(descending.at(-1) ?? false))}=`;
  const exists = (where: string): string => `EXISTS { MATCH ${pattern} WHERE ${where} }`;
  if (measure === undefined) return exists(`${before} ${isFixed ? '$fixedFrom' : '$from[0]'}`);
  return `${exists(`x.\`${measure}\` ${beyond(!isDown)} $from[0] AND x.\`${sort}\` IS NOT NULL`)}
    OR ${exists(`x.\`${measure}\` = $from[0] AND ${before} $from[1]`)}`;
}
