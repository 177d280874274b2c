import type { AgreementRow, DescriptionRow } from '../../model/dataset-rows.ts';
import { agreementOf } from '../kappa.ts';
import type { SeedJudgedPair, SeedSample } from '../shapes/agreement.ts';
import type { SeedDataset } from '../shapes/dataset.ts';
import { ownForms } from './forms.ts';

export const descriptionRow = ({ title, description, ...others }: SeedDataset): DescriptionRow => ({
  ...others,
  titleForms: ownForms(title),
  descriptionForms: ownForms(description),
});

/** The agreement in one sample. A negated link counts as no link. */
export function agreementRow({ pairs, citation }: SeedSample): AgreementRow {
  const on = (of: (judgement: SeedJudgedPair['first']) => string) =>
    agreementOf(pairs.map(({ first, second }) => [of(first), of(second)]));
  const tie = on((judgement) => (judgement === 'NONE' ? 'NONE' : 'LINKED'));
  const predicate = on((judgement) => judgement);
  return {
    pairs: pairs.length,
    alikeTie: tie.alike,
    kappaTie: tie.kappa,
    alikePredicate: predicate.alike,
    kappaPredicate: predicate.kappa,
    citationForms: ownForms(citation),
  };
}
