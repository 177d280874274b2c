import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { rowsCited } from '../rows-cited.ts';
import { citeShape } from '../shapes/text.ts';
import { shapeItem } from '../shapes.ts';
import type { Path } from '../yaml/parse.ts';
import type { FileRule } from './rule.ts';

/** Every citation names a table or a section; rows need a table, ascend, and occur once each. */
const citationsSayWhere: FileRule = ({ maps, at }) =>
  maps.flatMap(({ path, map }): Diagnostic[] => {
    if (path.at(-1) !== 'cite' && path.at(-2) !== 'citations') return [];
    const cite = shapeItem(citeShape, map);
    if (cite === null) return [];
    const diagnostics = (inner: Path, message: string): Diagnostic[] => [
      diagnosticAt(at(...path, ...inner), 'citations-say-where', message),
    ];
    const { table, rows, section } = cite;
    if (table === undefined && section === undefined) {
      return diagnostics([], 'The citation names neither a table nor a section.');
    }
    if (rows === undefined) return [];
    if (table === undefined) return diagnostics(['rows'], 'The citation names rows, but no table.');
    const cited = rowsCited(rows);
    if (cited === null) {
      return diagnostics(
        ['rows'],
        `The rows ${quoted(String(rows))} should be written 7, 1-6 or 1-3,7, from 1 on.`,
      );
    }
    const isAscending = cited.every((row, index) => index === 0 || row > (cited[index - 1] ?? 0));
    return isAscending
      ? []
      : diagnostics(
          ['rows'],
          `The rows ${quoted(String(rows))} should run upwards and name none twice.`,
        );
  });

export const CITATIONS_FILE_RULES: readonly FileRule[] = [citationsSayWhere];
