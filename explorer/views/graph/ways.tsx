import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { Picker } from '../../components/picker.tsx';
import { StudySign } from '../../components/study-badge.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { WaysQuery, WaysQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { hrefOf } from '../../url/location.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { assumedOf } from './assumed-traversal.ts';
import { MESSAGES } from './messages.ts';
import { Modes } from './modes.tsx';
import { MOST, orAll, WAYS } from './state.ts';
import { Suggestions, useSuggestions } from './suggestions.tsx';
import { TraversalControls } from './traversal-controls.tsx';
import { WayList } from './way-list.tsx';
import document from './ways.graphql';

const PATHS: QueryDocument<WaysQuery, WaysQueryVariables> = document;

/** By which ways two elements meet; until both are named, the fields to name them. */
export function Ways() {
  const { values } = useUrlState(WAYS);
  const [from] = values.from;
  const [to] = values.to;
  return from !== undefined && to !== undefined ? (
    <Found from={from} to={to} />
  ) : (
    <OneEnd from={from} to={to} />
  );
}

function OneEnd({
  from,
  to,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
}) {
  const say = useMessages(MESSAGES);
  const query = useSuggestions();
  const known = from ?? to ?? '';
  return (
    <View title={say('ways')}>
      <Modes current="ways" element={known} />
      <Ends from={from} to={to} nameOf={(key) => key} />
      <h2>{say('otherEnd')}</h2>
      <Suggestions
        query={query}
        hrefOfElement={(key) =>
          hrefOf('graph', '', from === undefined ? { from: key, to: known } : { from, to: key })
        }
      />
      <Assumptions query={query} parts={[]} />
    </View>
  );
}

function Found({ from, to }: { readonly from: string; readonly to: string }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable, change } = useUrlState(WAYS);
  const { kinds, predicates, min, studies, hops, max } = values;
  const query = useQuery(PATHS, {
    from,
    to,
    kinds: orAll(kinds),
    predicates: orAll(predicates),
    min,
    studies: orAll(studies),
    hops,
    first: max,
    languages: page.languages,
  });
  const data = query.state === 'answered' ? query.answer.data : null;
  const nameOf = (key: string) =>
    [data?.from, data?.to].find((element) => element?.key === key)?.label.value ?? key;
  const title = say('waysTitle', { from: nameOf(from), to: nameOf(to) });
  const parts = assumedOf(values, page, say);
  return (
    <View title={title}>
      <Modes current="ways" element={from} />
      <Ends from={from} to={to} nameOf={nameOf} />
      <TraversalControls values={values} most={MOST.ways} change={change} />
      <PartOf query={query}>
        {(answer, dataset) => (
          <WayList
            answer={answer}
            hops={hops}
            caption={title}
            naming={{ view: 'graph-ways', settings: [['', `${from}~${to}`]], dataset }}
            assumptions={assumedLine(page, dataset, parts)}
          />
        )}
      </PartOf>
      <Assumptions query={query} unreadable={unreadable} parts={parts} />
    </View>
  );
}

interface EndsProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly nameOf: (key: string) => string;
}

/** The two elements, each with a field that puts another one in its place. */
function Ends({ from, to, nameOf }: EndsProps) {
  const say = useMessages(MESSAGES);
  const { change } = useUrlState(WAYS);
  const ends = [
    ['from', from],
    ['to', to],
  ] as const;
  return (
    <div class="ends">
      {ends.map(([end, key]) => (
        <div key={end} class="end">
          <span class="soft">{say(end)}</span>{' '}
          {key !== undefined && (
            <strong>
              <StudySign study={key.split('.')[0] ?? ''} /> <bdi>{nameOf(key)}</bdi>
            </strong>
          )}
          <Picker
            of="element"
            label={`${say(end)}: ${say(key === undefined ? 'choose' : 'change')}`}
            onChoose={(chosen) => change({ [end]: [chosen] })}
          />
        </div>
      ))}
    </div>
  );
}
