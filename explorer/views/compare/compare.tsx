import { LeastConfidence, Toggle } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Tabs } from '../../components/tabs.tsx';
import { View } from '../../components/view.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import { Ideas } from './ideas.tsx';
import { MESSAGES } from './messages.ts';
import { OverlapTab } from './overlap.tsx';
import { Places } from './places.tsx';
import { Shifts } from './shifts.tsx';
import { SLOTS, TABS } from './state.ts';
import { StudyOrder } from './study-order.tsx';

const SHOWN = { ideas: Ideas, places: Places, shifts: Shifts, overlap: OverlapTab };

/** Who says it, in which words, and why a cell is empty: by ideas, by places, by shifts, and in numbers. */
export default function CompareView() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, change } = useUrlState(SLOTS);
  const Shown = SHOWN[values.tab];
  return (
    <View title={say(`${values.tab}Title`)} above={<p class="above">{say('title')}</p>}>
      <Tabs
        label={say('tabs')}
        tabs={TABS.map((tab) => [tab, say(tab)])}
        current={values.tab}
        onChange={(tab) => change({ tab })}
      >
        <p class="soft">{say(`${values.tab}Hint`)}</p>
        <div class="controls">
          <StudyOrder chosen={values.studies} onChange={(studies) => change({ studies })} />
          <LeastConfidence value={values.min} onChange={(min) => change({ min }, true)} />
          <Toggle
            label={page.say('derived')}
            value={values.derived}
            onChange={(derived) => change({ derived })}
          />
        </div>
        <Shown key={values.tab} />
      </Tabs>
    </View>
  );
}
