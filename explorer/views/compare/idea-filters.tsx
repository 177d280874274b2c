import { Choice, Find, Toggle } from '../../components/controls.tsx';
import { useMessages } from '../../components/page.ts';
import type { UrlState } from '../../url/use-url-state.ts';
import { MESSAGES } from './messages.ts';
import { type OF_IDEAS, ORDERS, OVERLAPS } from './state.ts';

const OVERLAP_NAMES = {
  SHARED_BY_ALL: 'inAll',
  SHARED_BY_SOME: 'inSome',
  UNIQUE: 'inOne',
} as const;
const ORDER_NAMES = {
  shared: 'byShared',
  label: 'byLabel',
  links: 'byLinks',
  voices: 'byVoices',
} as const;

/** Which ideas are shown, in which order. */
export function IdeaFilters({ state }: { readonly state: UrlState<typeof OF_IDEAS> }) {
  const say = useMessages(MESSAGES);
  const { values, change } = state;
  const { overlap, contested, gap, find, by } = values;
  // An address may name two, which the list cannot show; choosing replaces them.
  const several = overlap.length > 1 ? overlap.join(',') : null;
  return (
    <div class="controls">
      <Find label={say('find')} value={find} onChange={(text) => change({ find: text }, true)} />
      <Choice
        label={say('sharedBy')}
        value={overlap.join(',')}
        options={[
          ['', say('anyOverlap')],
          ...OVERLAPS.map((one) => [one, say(OVERLAP_NAMES[one])] as const),
          ...(several === null
            ? []
            : [[several, overlap.map((one) => say(OVERLAP_NAMES[one])).join(' + ')] as const]),
        ]}
        onChange={(chosen) =>
          change({ overlap: OVERLAPS.filter((one) => chosen.split(',').includes(one)) })
        }
      />
      <Choice
        label={say('order')}
        value={by}
        options={ORDERS.map((order) => [order, say(ORDER_NAMES[order])])}
        onChange={(order) => change({ by: order })}
      />
      <Toggle
        label={say('contestedOnly')}
        value={contested}
        onChange={(isOn) => change({ contested: isOn })}
      />
      <Toggle label={say('gapOnly')} value={gap} onChange={(isOn) => change({ gap: isOn })} />
    </div>
  );
}
