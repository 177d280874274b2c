import type { ComponentChildren } from 'preact';
import type { QueryState } from '../graphql/use-query.ts';
import { Failure } from './answer.tsx';
import { usePage } from './page.ts';

/** What a part of a view shows of its question; the heading above it stays. */
export function PartOf<Data>({
  query,
  children,
}: {
  readonly query: QueryState<Data>;
  readonly children: (data: Data, dataset: string) => ComponentChildren;
}) {
  const { say } = usePage();
  if (query.state === 'waiting') {
    return (
      <p role="status" class="waiting">
        {say('waiting')}
      </p>
    );
  }
  if (query.state === 'failed') return <Failure error={query.error} again={query.again} />;
  const { answer, isOld } = query;
  return (
    <div class={isOld ? 'answer is-old' : 'answer'} aria-busy={isOld}>
      {children(answer.data, answer.dataset)}
    </div>
  );
}
