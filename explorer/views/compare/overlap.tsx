import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { keyOfPair, usePairColumns } from '../../components/pairs.tsx';
import { PartOf } from '../../components/part.tsx';
import { STRICTNESS } from '../../components/strictness.ts';
import type { QueryDocument } from '../../graphql/ask.ts';
import type {
  SharedAndUnlinkedQuery,
  SharedAndUnlinkedQueryVariables,
} from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Clusters } from './clusters.tsx';
import { MESSAGES } from './messages.ts';
import document from './overlap.graphql';
import { OF_OVERLAP } from './state.ts';
import { Unlinked } from './unlinked.tsx';
import { useComparison } from './use-comparison.ts';

const OVERLAP: QueryDocument<SharedAndUnlinkedQuery, SharedAndUnlinkedQueryVariables> = document;

/** The comparison that the query answers. */
export type Shared = NonNullable<SharedAndUnlinkedQuery['compareStudies']>;

/** How much each two studies share, what holds together across them, and what no link touches. */
export function OverlapTab() {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const comparison = useComparison();
  const { values, unreadable } = useUrlState(OF_OVERLAP);
  // Its study may have been left out since.
  const [named] = values.of;
  const isCompared = named === undefined || comparison.studies.includes(named);
  const of = (isCompared ? named : undefined) ?? comparison.studies[0] ?? '';
  const pairColumns = usePairColumns();
  const query = useQuery(OVERLAP, {
    ...comparison.variables,
    of,
    predicates: STRICTNESS[values.strict],
  });
  return (
    <>
      <PartOf query={query}>
        {({ compareStudies }, dataset) => {
          if (compareStudies === null) return null;
          const assumptions = assumedLine(page, dataset, comparison.parts);
          return (
            <>
              <section aria-labelledby="pairs">
                <h2 id="pairs">{say('pairs')}</h2>
                <FileTable
                  caption={say('pairs')}
                  columns={pairColumns}
                  rows={compareStudies.pairs}
                  keyOf={keyOfPair}
                  naming={comparison.naming(dataset)}
                  assumptions={assumptions}
                />
              </section>
              <Clusters clusters={compareStudies.clusters} />
              <Unlinked
                of={of}
                compared={compareStudies}
                naming={{
                  ...comparison.naming(dataset, [
                    ['', of],
                    ['', values.strict],
                  ]),
                  view: 'compare-unlinked',
                }}
                assumptions={assumptions}
              />
            </>
          );
        }}
      </PartOf>
      <Assumptions
        query={query}
        parts={comparison.parts}
        unreadable={[...comparison.unreadable, ...unreadable, ...(isCompared ? [] : ['of'])]}
      />
    </>
  );
}
