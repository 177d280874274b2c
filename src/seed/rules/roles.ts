import type { ParadigmRole } from '../../model/enums.ts';
import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';

/** Each dimension of a grounded theory has a role of the paradigm, all different; nothing else has one. */
const rolesFit: Rule = ({ studies }) =>
  studies.flatMap(({ value: study, at }) => {
    const isTheory = study.method === 'GROUNDED_THEORY';
    const holders = new Map<ParadigmRole, string>();
    const diagnostics = (index: number, step: string, message: string): Diagnostic[] => [
      diagnosticAt(at('elements', index, step), 'roles-fit', message),
    ];
    return study.elements.flatMap(({ key, level, role }, index) => {
      const isDue = isTheory && level === 'DIMENSION';
      if (role === undefined) {
        return isDue ? diagnostics(index, 'key', `The dimension ${quoted(key)} has no role.`) : [];
      }
      if (!isDue) {
        const why = isTheory ? 'only dimensions have one' : 'a thematic study gives none';
        return diagnostics(index, 'role', `${quoted(key)} has a role, but ${why}.`);
      }
      const holder = holders.get(role);
      holders.set(role, holder ?? key);
      if (holder === undefined) return [];
      return diagnostics(
        index,
        'role',
        `${quoted(key)} is the ${role}, but so is ${quoted(holder)}.`,
      );
    });
  });

/** A grounded theory has a core phenomenon; `rolesFit` checks that it has not two. */
const coreIsNamed: Rule = ({ studies }) =>
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

export const ROLES_RULES: readonly Rule[] = [rolesFit, coreIsNamed];
