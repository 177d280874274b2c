import type { ComponentChildren } from 'preact';
import type { Asked } from '../graphql/use-answer.ts';
import { Failure } from './answer.tsx';
import { usePage } from './page.ts';

/** What a part of a view shows of its question; the heading above it stays. */
export function PartOf<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>;
  readonly children: (data: Data, dataset: string) => ComponentChildren;
}) {
  const { say } = usePage();
  if (asked.state === 'waiting') {
    return (
      <p role="status" class="waiting">
        {say('waiting')}
      </p>
    );
  }
  if (asked.state === 'failed') return <Failure error={asked.error} again={asked.again} />;
  const { answer, isOld } = asked;
  return (
    <div class={isOld ? 'answer is-old' : 'answer'} aria-busy={isOld}>
      {children(answer.data, answer.dataset)}
    </div>
  );
}
