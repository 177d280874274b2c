import { Toggle } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudySign } from '../../components/study-badge.tsx';
import { MESSAGES } from './messages.ts';

/** A comparison is of two studies at least. */
const FEWEST = 2;

/** Which studies are compared, and in which order their columns stand; without any chosen, all in their own order. */
export function StudyOrder({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const all = page.studies.map(({ key }) => key);
  const shown = chosen.length === 0 ? all : chosen;
  // An address may name a study that there is not, which can always be left out.
  const isFewest = shown.filter((key) => all.includes(key)).length <= FEWEST;
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
              isFixed={isShown && isFewest && all.includes(key)}
              onChange={(isOn) =>
                change(isOn ? [...shown, key] : shown.filter((one) => one !== key))
              }
            >
              <StudySign study={key} />
            </Toggle>
          </span>
        );
      })}
      {isFewest && <span class="soft">{say('fewest')}</span>}
    </fieldset>
  );
}
