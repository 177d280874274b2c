import { Choice, LeastConfidence } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { ROLES } from '../../components/roles.ts';
import { Several } from '../../components/several.tsx';
import { StudyChoice } from '../../components/study-choice.tsx';
import type { Values } from '../../url/slots.ts';
import type { UrlState } from '../../url/use-url-state.ts';
import { MESSAGES } from './messages.ts';
import type { Pair } from './pair.ts';
import { LEVELS, type SLOTS } from './state.ts';

/** Of which study, in which other one, and which elements. */
export function Controls({
  values,
  pair,
  change,
}: {
  readonly values: Values<typeof SLOTS>;
  readonly pair: Pair;
  readonly change: UrlState<typeof SLOTS>['change'];
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  /** A study is not compared with itself: the two change places. */
  const choose = (next: Pair, changed: keyof Pair) => {
    const other = changed === 'of' ? 'in' : 'of';
    const swapped = next.of === next.in ? { ...next, [other]: pair[changed] } : next;
    change({ of: [swapped.of], in: [swapped.in], show: '' });
  };
  const hasRoles = page.study(pair.of).method === 'GROUNDED_THEORY' || values.role !== '';
  return (
    <div class="controls">
      <StudyChoice
        label={say('of')}
        value={pair.of}
        onChange={(of) => choose({ ...pair, of }, 'of')}
      />
      <StudyChoice
        label={say('in')}
        value={pair.in}
        onChange={(other) => choose({ ...pair, in: other }, 'in')}
      />
      <button
        type="button"
        onClick={() => change({ of: [pair.in], in: [pair.of], role: '', show: '' })}
      >
        {say('swap')}
      </button>
      <LeastConfidence value={values.min} onChange={(min) => change({ min }, true)} />
      {hasRoles && (
        <Choice
          label={say('role')}
          value={values.role}
          options={[
            ['', say('anyRole')],
            ...ROLES.map((role) => [role, page.label('ParadigmRole', role)] as const),
          ]}
          onChange={(role) => change({ role, show: '' })}
        />
      )}
      <Several
        label={say('levels')}
        all={LEVELS}
        chosen={values.levels}
        nameOf={(level) => page.label('ModelLevel', level)}
        onChange={(levels) => change({ levels, show: '' })}
        canBeNone
      />
    </div>
  );
}
