import { Citation } from '../../components/citation.tsx';
import { Count } from '../../components/count.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { useMessages } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { GroundFragment, WordsFragment } from '../../graphql/generated.ts';
import type { ShownElement } from './element.tsx';
import { MESSAGES } from './messages.ts';

/** On what an element rests: its own evidence and that of what is below it, down to the interviews. */
export function Evidence({ element }: { readonly element: ShownElement }) {
  const say = useMessages(MESSAGES);
  const own = element.evidence.filter(hasContent);
  const below = element.descendants.filter(({ evidence }) => evidence.some(hasContent));
  const { interviews } = element;
  const isCode = element.level === 'CODE';
  return (
    <>
      {interviews.length > 0 && (
        <section aria-labelledby="voices">
          <h2 id="voices">
            {say(isCode ? 'voices' : 'voicesBelow')} <Count value={interviews.length} />
          </h2>
          <Interviews interviews={interviews} />
        </section>
      )}
      <section aria-labelledby="rests">
        <h2 id="rests">{say(own.length === 0 && below.length > 0 ? 'restsBelow' : 'rests')}</h2>
        {own.length + below.length === 0 && (
          <p class="empty">{say(interviews.length > 0 ? 'onlyNamed' : 'noEvidence')}</p>
        )}
        {own.length > 0 && (
          <ul class="evidence">
            {own.map((ground, at) => (
              <Ground key={at} ground={ground} />
            ))}
          </ul>
        )}
        {below.length > 0 && (
          <details open={own.length === 0 && below.length <= 12}>
            <summary>
              {say('restsBelow')} <Count value={below.length} />
            </summary>
            <ul class="evidence">
              {below.map((part) =>
                part.evidence
                  .filter(hasContent)
                  .map((ground, at) => (
                    <Ground key={`${part.key} ${at}`} ground={ground} of={part} />
                  )),
              )}
            </ul>
          </details>
        )}
      </section>
      {element.absences.length > 0 && (
        <section aria-labelledby="absences">
          <h2 id="absences">{say('absences')}</h2>
          <ul class="evidence">
            {element.absences.map(({ key, study, rationale }) => (
              <li key={key}>
                <StudyBadge study={study.key} /> {rationale !== null && <Words text={rationale} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** An interview without what was said is in the list of interviews already. */
const hasContent = ({ gist }: GroundFragment): boolean => gist !== null;

function Ground({
  ground,
  of,
}: {
  readonly ground: GroundFragment;
  readonly of?: { readonly key: string; readonly label: WordsFragment };
}) {
  return (
    <li>
      {of !== undefined && (
        <span class="above-name">
          <ElementLink element={of} />
        </span>
      )}
      {ground.gist !== null && <Words text={ground.gist} />}{' '}
      {ground.interview !== null && <Interviews interviews={[ground.interview]} />}
      <Citation place={ground.citation} />
    </li>
  );
}
