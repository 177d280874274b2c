import { useId } from 'preact/hooks';
import { useMessages } from '../../components/page.ts';
import { STRICTNESSES, type Strictness } from '../../components/strictness.ts';
import { MESSAGES } from './messages.ts';

/** The ways of counting, each with its number, because a number without its way misleads. */
export function Ways({
  all,
  missing,
  strict,
  onChange,
}: {
  readonly all: number;
  readonly missing: Readonly<Record<Strictness, { readonly totalCount: number }>>;
  readonly strict: Strictness;
  readonly onChange: (strict: Strictness) => void;
}) {
  const say = useMessages(MESSAGES);
  const name = useId();
  return (
    <fieldset class="several countings">
      <legend>{say('ways')}</legend>
      {STRICTNESSES.map((way) => (
        <label key={way} class="control">
          <input type="radio" name={name} checked={way === strict} onChange={() => onChange(way)} />
          <span>
            {say(way)}: <strong>{say('wayCount', { n: missing[way].totalCount, all })}</strong>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
