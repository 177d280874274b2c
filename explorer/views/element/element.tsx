import type { ComponentChildren } from 'preact';
import { AnswerOf, Gone } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Contrasts } from '../../components/contrasts.tsx';
import { Trail } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { View } from '../../components/view.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ElementQuery, ElementQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { ViewProps } from '../../routes.ts';
import { hrefOf } from '../../url/location.ts';
import { flag, numberBetween } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Below } from './below.tsx';
import document from './element.graphql';
import { Evidence } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { ElementLinks } from './links.tsx';
import { MESSAGES } from './messages.ts';
import { Remarks } from './remarks.tsx';

const ELEMENT: QueryDocument<ElementQuery, ElementQueryVariables> = document;
const SLOTS = { min: numberBetween(0, 1, 0.5, 2), derived: flag() };

/** The element that the query answers. */
export type ShownElement = NonNullable<ElementQuery['element']>;

/** What an element is, where it stands, what it is like elsewhere, and on what it rests. */
export default function ElementView({ id }: ViewProps) {
  const { say, languages, number } = usePage();
  const { values, unreadable, change } = useUrlState(SLOTS);
  const { min, derived } = values;
  const query = useQuery(ELEMENT, { key: id, languages, derived });
  return (
    <>
      <AnswerOf query={query} title={say('element')}>
        {({ element }) =>
          element === null ? (
            <Gone value={id} title={say('element')} />
          ) : (
            <Content element={element}>
              <ElementLinks element={element} min={min} derived={derived} change={change} />
            </Content>
          )
        }
      </AnswerOf>
      <Assumptions
        query={query}
        unreadable={unreadable}
        parts={[
          say('atLeast', { least: number(min, 2) }),
          say(derived ? 'derivedIn' : 'derivedOut'),
          say('candidates'),
        ]}
      />
    </>
  );
}

function Content({
  element,
  children,
}: {
  readonly element: ShownElement;
  readonly children: ComponentChildren;
}) {
  const say = useMessages(MESSAGES);
  return (
    <View
      title={element.label.value}
      heading={<Words text={element.label} />}
      above={
        <div class="above">
          <StudyBadge study={element.study.key} />
          <Trail above={element.ancestors} />
        </div>
      }
    >
      <nav class="modes" aria-label={say('onward')}>
        <a href={hrefOf('graph', '', { roots: element.key })}>{say('around')}</a>
        <a href={hrefOf('graph', '', { from: element.key })}>{say('ways')}</a>
      </nav>
      <div class="columns">
        <div class="column-main">
          {element.contrasts.length > 0 && <Contrasts contrasts={element.contrasts} />}
          {children}
          <Evidence element={element} />
        </div>
        <aside class="column-side" aria-label={say('facts')}>
          <Facts element={element} />
          <Below element={element} />
          <Remarks element={element} />
        </aside>
      </div>
    </View>
  );
}
