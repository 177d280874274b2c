import { useMessages, usePage } from '../../components/page.ts';
import { currentLocation, hrefOf, serverUrl } from '../../url/location.ts';
import { writeState } from '../../url/slots.ts';
import type { InPlace } from './in-place.ts';
import { MESSAGES } from './messages.ts';
import type { Pair } from './pair.ts';
import { PLACES, type PlaceOf, SIGNS, SLOTS } from './state.ts';

/** How many have what in the other study, as bars; each leads to the rows that it counts. */
export function Places({
  pair,
  min,
  all,
  has,
  rows,
  show,
}: {
  readonly pair: Pair;
  readonly min: number;
  readonly all: number;
  /** How many the other study has. */
  readonly has: number;
  readonly rows: readonly InPlace[];
  readonly show: PlaceOf | '';
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const countOf = (place: PlaceOf) => rows.filter((row) => row.place === place).length;
  const links = hrefOf('links', '', {
    studies: `${pair.of},${pair.in}`,
    negated: '0',
    min: String(min),
  });
  return (
    <section aria-labelledby="instead">
      <h2 id="instead">{say('counts', { in: page.study(pair.in).name })}</h2>
      <ul class="plain places">
        <Bar
          sign="●"
          name={say('has')}
          count={has}
          all={all}
          href={links}
          hint={say('linksBetween')}
        />
        {PLACES.map((place) => (
          <Bar
            key={place}
            sign={SIGNS[place]}
            name={say(place)}
            count={countOf(place)}
            all={all}
            href={hrefWith(show === place ? '' : place)}
            isCurrent={show === place}
          />
        ))}
      </ul>
      <p class="soft">
        {say('nobodyHint')}
        {show !== '' && (
          <>
            {' '}
            {say('only', { place: say(show) })} · <a href={hrefWith('')}>{say('showAll')}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** The address of this view that shows only some of its rows. */
const hrefWith = (show: PlaceOf | ''): string =>
  `${serverUrl('gaps')}${writeState(SLOTS, currentLocation().search, { show })}`;

function Bar({
  sign,
  name,
  count,
  all,
  href,
  hint,
  isCurrent = false,
}: {
  readonly sign: string;
  readonly name: string;
  readonly count: number;
  readonly all: number;
  readonly href: string;
  readonly hint?: string;
  readonly isCurrent?: boolean;
}) {
  const { number } = usePage();
  return (
    <li>
      <span class="place-sign" aria-hidden="true">
        {sign}
      </span>
      {count === 0 ? (
        <span>{name}</span>
      ) : (
        <a href={href} title={hint} {...(isCurrent && { 'aria-current': 'true' })}>
          {name}
        </a>
      )}
      <strong>{number(count)}</strong>
      <svg class="place-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="confidence-ground" width="100" height="6" />
        <rect class="confidence-value" width={(count / all) * 100} height="6" />
      </svg>
    </li>
  );
}
