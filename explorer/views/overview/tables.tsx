import type { OverviewQuery } from '../../graphql/generated.ts';
import { Pairs } from './pairs.tsx';
import { Places } from './places.tsx';

interface TablesProps {
  readonly compared: NonNullable<OverviewQuery['compareStudies']>;
  readonly dataset: string;
  /** What the links of the overview assume. */
  readonly parts: readonly string[];
}

/** The tables of the overview, whose script comes after what readers see first. */
export default function Tables({ compared, dataset, parts }: TablesProps) {
  return (
    <>
      <Places roles={compared.roles} dataset={dataset} parts={parts} />
      <Pairs pairs={compared.pairs} parts={parts} />
    </>
  );
}
