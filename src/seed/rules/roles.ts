import type { ParadigmRole } from '../../model/enums.ts';
import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';

/**
 * The dimensions of a grounded theory have a role of the paradigm, each another; nothing else has
 * one.
 */
export const rolesFit: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const isTheory = study.method === 'GROUNDED_THEORY';
    const holders = new Map<ParadigmRole, string>();
    const fault = (index: number, step: string, message: string): Diagnostic[] => [
      diagnosticAt(at('elements', index, step), 'roles-fit', message),
    ];
    return study.elements.flatMap(({ key, level, role }, index) => {
      const isDue = isTheory && level === 'DIMENSION';
      if (role === undefined) {
        return isDue ? fault(index, 'key', `The dimension ${quoted(key)} has no role.`) : [];
      }
      if (!isDue) {
        const why = isTheory ? 'only dimensions have one' : 'a thematic study gives none';
        return fault(index, 'role', `${quoted(key)} has a role, but ${why}.`);
      }
      const holder = holders.get(role);
      holders.set(role, holder ?? key);
      if (holder === undefined) return [];
      return fault(index, 'role', `${quoted(key)} is the ${role}, but so is ${quoted(holder)}.`);
    });
  });

/**
 * A grounded theory turns around exactly one phenomenon; that there are not two, `rolesFit` says.
 */
export const coreIsNamed: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) =>
    study.method === 'THEMATIC_ANALYSIS' ||
    study.elements.some(({ role }) => role === 'CORE_PHENOMENON')
      ? []
      : [
          diagnosticAt(
            at('elements'),
            'core-is-named',
            `${quoted(study.key)} is a grounded theory, but no dimension is its CORE_PHENOMENON.`,
          ),
        ],
  );
