import { Citation } from '../../components/citation.tsx';
import { Fact } from '../../components/fact.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Key, Words } from '../../components/words.tsx';
import type { ShownElement } from './element.tsx';
import { MESSAGES } from './messages.ts';

/** The names of an element, its level and place, and where the paper prints it. */
export function Facts({ element }: { readonly element: ShownElement }) {
  const say = useMessages(MESSAGES);
  const { label, number } = usePage();
  const { labels, definition, level, role, sourceTerm, placementConfidence, citation } = element;
  return (
    <dl class="facts">
      {labels.map((text) => (
        <Fact key={`${text.language} ${text.origin}`} name={label('TextOrigin', text.origin)}>
          <Words text={text} />
        </Fact>
      ))}
      {definition !== null && (
        <Fact name={say('definition')}>
          <Words text={definition} />
        </Fact>
      )}
      <Fact name={say('level')}>
        {label('ModelLevel', level)} (<Words text={sourceTerm} />)
      </Fact>
      <Fact name={say('role')}>{role === null ? say('noRole') : label('ParadigmRole', role)}</Fact>
      {placementConfidence !== null && (
        <Fact name={say('placement')}>{number(placementConfidence, 2)}</Fact>
      )}
      <Fact name={say('place')}>
        <Citation place={citation} />
      </Fact>
      <Fact name={say('key')}>
        <Key value={element.key} />
      </Fact>
    </dl>
  );
}
