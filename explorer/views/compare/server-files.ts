import type { ExportLink } from '../../components/export-links.tsx';
import type { Comparison } from './use-comparison.ts';

/** The files of the server that fit a comparison, of the same studies and as sure links. */
export function exportsOf({ variables }: Comparison, language: string): readonly ExportLink[] {
  const { studies, min, derived } = variables;
  const ofStudies = studies === null ? {} : { studies: studies.join(',') };
  const ofLinks = { ...ofStudies, minConfidence: min.toFixed(2) };
  return [
    ['comparison.csv', { ...ofStudies, language, bom: 'true' }],
    ['links.sssom.tsv', ofLinks],
    ...(derived ? [['links-derived.sssom.tsv', ofLinks] as const] : []),
    ['review.xlsx', { ...ofStudies, language }],
  ];
}
