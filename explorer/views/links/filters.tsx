import { Choice, LeastConfidence, Toggle } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudiesChoice } from '../../components/study-choice.tsx';
import { hrefOf } from '../../url/location.ts';
import type { UrlState } from '../../url/use-url-state.ts';
import { MESSAGES } from './messages.ts';
import { MOST_STUDIES, PREDICATES, type SLOTS, STATUSES } from './slots.ts';

/** Selections that are often wanted, each as an address. */
const PRESETS = [
  ['all', {}],
  ['tempting', { negated: '1' }],
  ['surest', { negated: '0', min: '0.75' }],
  ['opposed', { translation: 'REFUTATIONAL' }],
  ['derivedOnes', { derived: '1', min: '0.4' }],
] as const;

export function Presets() {
  const say = useMessages(MESSAGES);
  return (
    <nav class="presets" aria-label={say('presets')}>
      <ul>
        {PRESETS.map(([name, parameters]) => (
          <li key={name}>
            <a href={hrefOf('links', '', parameters)}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The filters, each a part of the address. */
export function Filters({ state }: { readonly state: UrlState<typeof SLOTS> }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { values, change } = state;
  const pairs = page.compared
    .map(page.study)
    .flatMap((one, at, all) => all.slice(at + 1).map((other) => ({ one, other })));
  return (
    <div class="controls">
      {page.isLarge ? (
        <StudiesChoice
          label={say('studies')}
          chosen={values.studies}
          onChange={(studies) => change({ studies: studies.slice(-MOST_STUDIES) })}
          canBeNone
        />
      ) : (
        <Choice
          label={say('studies')}
          value={values.studies.join(',')}
          options={[
            ['', say('anyStudies')],
            ...pairs.map(
              ({ one, other }) =>
                [
                  `${one.key},${other.key}`,
                  say('pair', { one: one.name, other: other.name }),
                ] as const,
            ),
          ]}
          onChange={(value) => change({ studies: value === '' ? [] : value.split(',') })}
        />
      )}
      <Choice
        label={say('predicate')}
        value={values.predicate[0] ?? ''}
        options={[
          ['', say('any')],
          ...PREDICATES.map((one) => [one, page.label('MappingPredicate', one)] as const),
        ]}
        onChange={(value) => change({ predicate: value === '' ? [] : [value] })}
      />
      <Choice
        label={say('sign')}
        value={values.negated}
        options={[
          ['', say('any')],
          ['0', say('affirmed')],
          ['1', say('negated')],
        ]}
        onChange={(negated) => change({ negated })}
      />
      <Choice
        label={say('status')}
        value={values.status}
        options={[
          ['', say('any')],
          ...STATUSES.map((one) => [one, page.label('LinkStatus', one)] as const),
        ]}
        onChange={(status) => change({ status })}
      />
      <LeastConfidence value={values.min} onChange={(min) => change({ min }, true)} />
      <Toggle
        label={page.say('derived')}
        value={values.derived}
        onChange={(derived) => change({ derived })}
      />
    </div>
  );
}
