import type { ParadigmRole, TheoryRelation } from '../../model/enums.ts';
import { ENUMS } from '../../model/enums.ts';
import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';

/** Rule 15: the roles of the source and the target of each relation. */
const ENDS: Readonly<Record<TheoryRelation, readonly [ParadigmRole, ParadigmRole]>> = {
  CAUSES: ['CAUSAL_CONDITION', 'CORE_PHENOMENON'],
  SHAPES: ['CONTEXTUAL_CONDITION', 'STRATEGY'],
  INTERVENES_IN: ['INTERVENING_CONDITION', 'STRATEGY'],
  RESPONDS_TO: ['STRATEGY', 'CORE_PHENOMENON'],
  RESULTS_IN: ['STRATEGY', 'CONSEQUENCE'],
};

/** A grounded theory has the five relations of the paradigm in their order; a thematic study has none. */
const theoryIsWhole: Rule = ({ studies }) =>
  studies.flatMap(({ value: { key, method, theory }, at }) => {
    const wanted = method === 'GROUNDED_THEORY' ? ENUMS.TheoryRelation : [];
    const relations = theory.map(({ relation }) => relation);
    const wrong = relations.findIndex((relation, index) => relation !== wanted[index]);
    if (wrong < 0 && relations.length === wanted.length) return [];
    const is = relations.join(', ') || 'empty';
    const message =
      wanted.length === 0
        ? `${quoted(key)} is a thematic study, which has no theory.`
        : `The theory of ${quoted(key)} is ${is}; due is ${wanted.join(', ')}.`;
    const path = wrong < 0 ? ['theory'] : ['theory', wrong];
    return [diagnosticAt(at(...path), 'theory-is-whole', message)];
  });

/** Each relation joins the dimensions of its two roles. */
const theoryJoinsRoles: Rule = ({ studies }) =>
  studies.flatMap(({ value: { key, method, elements, theory }, at }) => {
    if (method !== 'GROUNDED_THEORY') return [];
    const dimensions = elements.filter(({ level }) => level === 'DIMENSION');
    const holderOf = (role: ParadigmRole): string | undefined =>
      dimensions.find((dimension) => dimension.role === role)?.key;
    return theory.flatMap((relation, index) => {
      const [from, to] = ENDS[relation.relation];
      const name = relation.relation;
      const judge = (end: 'source' | 'target', role: ParadigmRole): Diagnostic[] => {
        const holder = holderOf(role);
        if (relation[end] === holder) return [];
        const message =
          holder === undefined
            ? `The ${end} of ${name} is the ${role}, which ${quoted(key)} does not have.`
            : `The ${end} of ${name} is ${quoted(holder)} (${role}), not ${quoted(relation[end])}.`;
        return [diagnosticAt(at('theory', index, end), 'theory-joins-roles', message)];
      };
      return [...judge('source', from), ...judge('target', to)];
    });
  });

/** A relation that the paper states is cited; one that only the paradigm implies is not. */
const theoryIsCited: Rule = ({ studies }) =>
  studies.flatMap(({ value: { theory }, at }) =>
    theory.flatMap(({ relation, basis, cite }, index) => {
      if ((basis === 'STATED') === (cite !== undefined)) return [];
      const message =
        basis === 'STATED'
          ? `${relation} is STATED, so it needs the place in the paper where it is.`
          : `${relation} follows from the PARADIGM, so no place in the paper can be cited for it.`;
      return [
        diagnosticAt(at('theory', index, cite ? 'cite' : 'basis'), 'theory-is-cited', message),
      ];
    }),
  );

export const THEORY_RULES: readonly Rule[] = [theoryIsWhole, theoryJoinsRoles, theoryIsCited];
