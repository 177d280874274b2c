import type { Dataset } from '../../src/model/dataset.ts';
import {
  absence,
  construct,
  contrast,
  dataset,
  element,
  forms,
  interview,
  link,
  study,
  theory,
  voiced,
} from './row-builders.ts';

/** One names a construct, one was rejected, and one has three sides. */
const CONTRASTS = [
  contrast('matter-2', [['alpha.2.1'], ['gamma.2.9', 'gamma.2.10']], { constructKey: 'heart' }),
  contrast('matter-10', [['alpha.1'], ['beta.1.1']], {
    constructKey: 'all',
    status: 'REJECTED',
    reviewedBy: 'An expert',
    reviewedOn: '2026-12-01',
  }),
  contrast('matter-3', [['alpha.1'], ['beta.1'], ['gamma.2']], { confidence: 0.5 }),
];

/**
 * Three studies, small enough to remember: `alpha` (a grounded theory down to codes
 * and interviews), `beta` (a grounded theory without codes) and `gamma` (thematic, its second theme
 * has eleven categories).
 */
export function example(): Dataset {
  const gammaCategories = Array.from({ length: 11 }, (_, at) =>
    element(`gamma.2.${at + 1}`, 'CATEGORY', { labelForms: forms('همانند', 'Same label') }),
  );
  const causal = { role: 'CAUSAL_CONDITION' as const };
  const core = { role: 'CORE_PHENOMENON' as const };
  const strategy = { role: 'STRATEGY' as const };
  return dataset({
    studies: [
      study('alpha', { coreKey: 'alpha.2', statedAtInterview: 2 }),
      study('beta'),
      study('gamma', { method: 'THEMATIC_ANALYSIS', reliabilityThreshold: 0.7 }),
    ],
    elements: [
      element('alpha.1', 'DIMENSION', causal),
      element('alpha.1.1', 'CATEGORY', causal),
      element('alpha.1.1.1', 'CONCEPT', causal),
      element('alpha.1.1.1.1', 'CODE', {
        ...causal,
        labelForms: forms('سازمان‌های مردمی', 'People’s organizations'),
      }),
      element('alpha.1.1.1.2', 'CODE', {
        ...causal,
        labelForms: forms('حماتی از طرح‌ها', 'Support for projects', 'حمایت از طرح‌ها'),
      }),
      element('alpha.1.1.1.10', 'CODE', {
        ...causal,
        labelForms: forms('مشارکت', 'Participation'),
      }),
      element('alpha.2', 'DIMENSION', { ...core, labelForms: forms('پدیده', 'Core') }),
      element('alpha.2.1', 'CATEGORY', { ...core, labelForms: forms('هسته', 'Heart of it') }),
      element('alpha.2.1.1', 'CONCEPT', core),
      element('alpha.2.1.1.1', 'CODE', {
        ...core,
        labelForms: forms('سازمانهای مردمی', 'People’s organizations'),
      }),
      element('beta.1', 'DIMENSION', strategy),
      element('beta.1.1', 'CATEGORY', { ...strategy, labelForms: forms('شفافیت', 'Transparency') }),
      element('beta.1.1.1', 'CONCEPT', strategy),
      element('gamma.1', 'DIMENSION'),
      element('gamma.1.1', 'CATEGORY'),
      element('gamma.2', 'DIMENSION'),
      ...gammaCategories,
    ],
    theory: [theory('alpha.1', 'CAUSES', 'alpha.2')],
    interviews: [
      interview('alpha', 'A', 1),
      interview('alpha', 'B', 2),
      interview('alpha', 'C', 3),
    ],
    evidence: [
      voiced('alpha.1.1.1.1', 'alpha.a'),
      voiced('alpha.1.1.1.2', 'alpha.a'),
      voiced('alpha.1.1.1.10', 'alpha.b'),
      voiced('alpha.2.1.1.1', 'alpha.b'),
      voiced('beta.1.1.1', null),
    ],
    links: [
      link('alpha.1.1', 'beta.1.1', {
        predicate: 'CLOSE_MATCH',
        translation: 'REFUTATIONAL',
        confidence: 0.5,
      }),
      link('alpha.1.1', 'gamma.1.1', { predicate: 'BROAD_MATCH', confidence: 0.49 }),
      link('alpha.2.1', 'gamma.2.10', { confidence: 0.9 }),
      link('alpha.2.1', 'gamma.2.9', { predicate: 'NARROW_MATCH', confidence: 0.9 }),
      link('beta.1.1', 'gamma.1.1', { isNegated: true, confidence: 0.95 }),
      link('gamma.2.2', 'beta.1.1', {
        status: 'REJECTED',
        reviewedBy: 'An expert',
        confidence: 0.9,
      }),
      link('beta.1', 'gamma.2', { predicate: 'EXACT_MATCH', translation: 'RECIPROCAL' }),
    ],
    constructs: [
      construct('openness', ['alpha.1.1', 'beta.1.1']),
      construct('heart', ['alpha.2.1', 'gamma.2.9', 'gamma.2.10']),
      construct('all', ['alpha.2.1', 'beta.1', 'gamma.2', 'gamma.2.10']),
    ],
    absences: [
      absence('alpha.2.1', 'beta'),
      absence('gamma.2.8', 'alpha'),
      absence('gamma.2.8', 'beta'),
      absence('gamma.2.11', 'beta'),
    ],
    contrasts: CONTRASTS.map(({ row }) => row),
    contrastSides: CONTRASTS.flatMap(({ sides }) => sides),
  });
}
