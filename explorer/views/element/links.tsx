import { LeastConfidence, Toggle } from '../../components/controls.tsx';
import { Count } from '../../components/count.tsx';
import { Judgements } from '../../components/judgements.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import type { ShownElement } from './element.tsx';
import { MESSAGES } from './messages.ts';

/** The links of an element, each read from it; those below the threshold are folded. */
export function ElementLinks({
  element,
  min,
  derived,
  change,
}: {
  readonly element: ShownElement;
  readonly min: number;
  readonly derived: boolean;
  readonly change: (
    values: { readonly min?: number; readonly derived?: boolean },
    isAdjustment?: boolean,
  ) => void;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { nodes } = element.links;
  const surestFirst = [...nodes].sort((a, b) => b.confidence - a.confidence);
  const sure = surestFirst.filter(({ confidence }) => confidence >= min);
  const weak = surestFirst.filter(({ confidence }) => confidence < min);
  return (
    <section aria-labelledby="links">
      <h2 id="links">
        {say('linksTitle')} <Count value={nodes.length} />
      </h2>
      <div class="controls">
        <LeastConfidence value={min} onChange={(value) => change({ min: value }, true)} />
        <Toggle
          label={page.say('derived')}
          value={derived}
          onChange={(value) => change({ derived: value })}
        />
      </div>
      {nodes.length === 0 && <p class="empty">{say('noLinks')}</p>}
      {nodes.length > 0 && sure.length === 0 && <p class="empty">{say('noSureLinks')}</p>}
      {sure.length > 0 && (
        <Judgements caption={say('linksTitle')} links={sure} readFrom={element.key} />
      )}
      {weak.length > 0 && (
        <details>
          <summary>{say('weaker', { n: weak.length })}</summary>
          <Judgements
            caption={say('weaker', { n: weak.length })}
            links={weak}
            readFrom={element.key}
          />
        </details>
      )}
    </section>
  );
}
