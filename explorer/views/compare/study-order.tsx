import { Toggle } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Picker } from '../../components/picker.tsx';
import { StudySign } from '../../components/study-badge.tsx';
import { MESSAGES as ADD } from '../../components/study-choice.messages.ts';
import { MESSAGES } from './messages.ts';

/** A comparison is of two studies at least. */
const FEWEST = 2;

/** As many can be compared at once. */
const MOST = 20;

/**
 * Which studies are compared, and in which order their columns stand; without any chosen, all in their own order, or of
 * many the first.
 */
export function StudyOrder({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const add = useMessages(ADD);
  const all = page.compared;
  const shown = chosen.length === 0 ? all : chosen;
  // An address may name a study that there is not, which can always be left out.
  const isFewest = shown.filter((key) => !page.study(key).isMissing).length <= FEWEST;
  const change = (next: readonly string[]) => onChange(next.join() === all.join() ? [] : next);
  const forward = (at: number) =>
    change(shown.with(at - 1, shown[at] ?? '').with(at, shown[at - 1] ?? ''));
  return (
    <fieldset class="several">
      <legend>{say('studies')}</legend>
      {[...shown, ...all.filter((key) => !shown.includes(key))].map((key, at) => {
        const { name } = page.study(key);
        const isShown = shown.includes(key);
        return (
          <span key={key} class="study-choice">
            {isShown && at > 0 && (
              <button
                type="button"
                class="forward"
                aria-label={say('earlier', { name })}
                title={say('earlier', { name })}
                onClick={() => forward(at)}
              >
                {page.direction === 'rtl' ? '→' : '←'}
              </button>
            )}
            <Toggle
              label={name}
              value={isShown}
              isFixed={isShown && isFewest && !page.study(key).isMissing}
              onChange={(isOn) =>
                change(isOn ? [...shown, key] : shown.filter((one) => one !== key))
              }
            >
              <StudySign study={key} />
            </Toggle>
          </span>
        );
      })}
      {page.isLarge && shown.length < MOST && (
        <Picker
          of="study"
          label={add('addStudy')}
          onChoose={(key) => change([...new Set([...shown, key])])}
        />
      )}
      {isFewest && <span class="soft">{say('fewest')}</span>}
    </fieldset>
  );
}
