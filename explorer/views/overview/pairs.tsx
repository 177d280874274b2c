import { useMessages } from '../../components/page.ts';
import { keyOfPair, usePairColumns } from '../../components/pairs.tsx';
import { DataTable } from '../../components/table.tsx';
import type { PairFragment } from '../../graphql/generated.ts';
import { MESSAGES } from './tables.messages.ts';

/** How much each two studies share: their links, how sure these are, and how many elements have one. */
export function Pairs({
  pairs,
  parts,
}: {
  readonly pairs: readonly PairFragment[];
  /** Which links are counted; the overview begins with the number of all. */
  readonly parts: readonly string[];
}) {
  const say = useMessages(MESSAGES);
  return (
    <section aria-labelledby="joins">
      <h2 id="joins">{say('joins')}</h2>
      <p class="soft">{parts.join(' · ')}</p>
      <DataTable caption={say('joins')} columns={usePairColumns()} rows={pairs} keyOf={keyOfPair} />
    </section>
  );
}
