import { Gone } from '../../components/answer.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { View } from '../../components/view.tsx';
import type { ViewProps } from '../../routes.ts';
import { hrefOf } from '../../url/location.ts';
import { oneOf } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Advice } from './advice.tsx';
import { MESSAGES } from './messages.ts';
import { Reading } from './reading.tsx';
import { ReliabilityTab } from './reliability.tsx';
import { SaturationTab } from './saturation.tsx';

const TABS = {
  saturation: SaturationTab,
  reliability: ReliabilityTab,
  reading: Reading,
  advice: Advice,
};
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];
const SLOTS = { tab: oneOf(NAMES, 'saturation') };

/** What a tab gets of the view around it. */
export interface TabProps {
  /** The key of the study. */
  readonly study: string;
  readonly unreadable: readonly string[];
}

/** Whether a study can be trusted: its saturation, its reliability, what a careful reader finds, and its advice. */
export default function EvidenceView({ id }: ViewProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable, change } = useUrlState(SLOTS);
  const title = say('title', { name: page.study(id).name });
  const Shown = TABS[values.tab];
  if (page.study(id).isMissing) {
    return (
      <>
        <Gone value={id} title={page.say('study')} />
        <Shown study={id} unreadable={unreadable} />
      </>
    );
  }
  return (
    <View
      title={title}
      above={
        <nav class="above" aria-label={say('others')}>
          {(page.isLarge ? [id] : page.compared).map((key) => (
            <a
              key={key}
              href={hrefOf('evidence', key, values.tab === 'saturation' ? {} : { tab: values.tab })}
              {...(key === id && { 'aria-current': 'page' })}
            >
              <StudyBadge study={key} />
            </a>
          ))}
        </nav>
      }
    >
      <Tabs
        label={say('tabs')}
        tabs={NAMES.map((name) => [name, say(name)])}
        current={values.tab}
        onChange={(tab) => change({ tab })}
      >
        <Shown key={`${id} ${values.tab}`} study={id} unreadable={unreadable} />
      </Tabs>
    </View>
  );
}
