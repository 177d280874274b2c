import type { ParadigmRole } from '../../../model/enums.ts';
import type { StudyRow } from '../../../model/rows.ts';
import type { Snapshot } from '../../snapshot.ts';
import { attributes } from '../xml.ts';
import type { Code } from './code-tree.ts';
import { theoryId } from './links-xml.ts';

/** Column and row of each role as textbooks draw the paradigm model. */
const PLACES: Readonly<Record<ParadigmRole, readonly [column: number, row: number]>> = {
  CAUSAL_CONDITION: [0, 1],
  CORE_PHENOMENON: [1, 1],
  CONTEXTUAL_CONDITION: [2, 0],
  STRATEGY: [2, 1],
  INTERVENING_CONDITION: [2, 2],
  CONSEQUENCE: [3, 1],
};
/** In pixels. */
const [COLUMN, ROW, WIDTH, HEIGHT] = [240, 140, 180, 80];

/** The paradigm model of a grounded theory as a map of its dimensions; null for a study without a theory. */
export function paradigmXml(
  { theory, elements }: Snapshot,
  study: StudyRow,
  dimensions: readonly Code[],
  name: string,
  guid: (name: string) => string,
): string | null {
  const edges = theory.filter(({ studyKey }) => studyKey === study.key);
  if (edges.length === 0) return null;
  const roles = new Map(elements.map(({ key, role }) => [key, role]));
  const taken = new Map<ParadigmRole, number>();
  const vertices = dimensions.flatMap((code) => {
    const role = roles.get(code.key) ?? null;
    if (role === null) return [];
    // Two dimensions of one role stand under each other.
    const before = taken.get(role) ?? 0;
    taken.set(role, before + 1);
    const [column, row] = PLACES[role];
    const [firstX, firstY] = [column * COLUMN, (row + before * 3) * ROW];
    const place = { firstX, firstY, secondX: firstX + WIDTH, secondY: firstY + HEIGHT };
    return [
      `      <Vertex${attributes({ guid: guid(`vertex:${code.key}`), representedGUID: guid(code.key), name: code.name, ...place, shape: 'RoundedRectangle' })}/>`,
    ];
  });
  return [
    `    <Graph${attributes({ guid: guid(`graph:${study.key}`), name })}>`,
    ...vertices,
    ...edges.map(
      (row) =>
        `      <Edge${attributes({
          guid: guid(`edge:${theoryId(row)}`),
          representedGUID: guid(theoryId(row)),
          name: row.relation,
          sourceVertex: guid(`vertex:${row.sourceKey}`),
          targetVertex: guid(`vertex:${row.targetKey}`),
          direction: 'OneWay',
          lineStyle: row.basis === 'STATED' ? 'solid' : 'dashed',
        })}/>`,
    ),
    '    </Graph>',
  ].join('\n');
}
