import type { ComponentChildren } from 'preact';
import type { ContrastFragment } from '../graphql/generated.ts';
import { CONTRASTS } from '../url/addresses.ts';
import { hrefOf } from '../url/location.ts';
import { Citation } from './citation.tsx';
import { Confidence } from './confidence.tsx';
import { MESSAGES } from './contrasts.messages.ts';
import { Count } from './count.tsx';
import { ElementLink } from './element-link.tsx';
import { useMessages, usePage } from './page.ts';
import { StudyBadge } from './study-badge.tsx';
import { Words } from './words.tsx';

/** What studies claim against one another: each side with its place in the paper, and what weakens the contrast. */
export function Contrasts({
  contrasts,
  construct,
  children,
}: {
  readonly contrasts: readonly ContrastFragment[];
  /** The key of the idea whose view this is, which is not named again. */
  readonly construct?: string;
  /** What is in dispute besides; nothing where there is none. */
  readonly children?: ComponentChildren;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <section aria-labelledby={CONTRASTS}>
      <h2 id={CONTRASTS}>
        {page.say('contrasts')} <Count value={contrasts.length} />
      </h2>
      <p class="soft">{say(contrasts.length === 0 ? 'none' : 'hint')}</p>
      {children}
      {contrasts.map((contrast) => (
        <Contrast key={contrast.key} contrast={contrast} construct={construct} />
      ))}
    </section>
  );
}

function Contrast({
  contrast,
  construct,
}: {
  readonly contrast: ContrastFragment;
  readonly construct: string | undefined;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { key, label, rationale, confidence, status, sides } = contrast;
  const about = contrast.construct;
  return (
    <article class="contrast" aria-labelledby={`contrast-${key}`}>
      <h3 id={`contrast-${key}`}>
        <Words text={label} />
      </h3>
      <p class="soft">
        {page.say('opposed')} <Confidence value={confidence} /> · {page.label('LinkStatus', status)}
        {about !== null && about.key !== construct && (
          <>
            {' · '}
            {say('about')}{' '}
            <a href={hrefOf('construct', about.key)}>
              <Words text={about.label} />
            </a>
          </>
        )}
      </p>
      <div class="cards is-pair">
        {sides.map(({ study, elements, claim, citation }) => (
          <div key={study.key} class="card">
            <StudyBadge study={study.key} />
            <p>
              <Words text={claim} />
            </p>
            <p class="soft">
              {say('foundIn')}{' '}
              {elements.map((element, at) => (
                <span key={element.key}>
                  {at > 0 && page.say('comma')}
                  <ElementLink element={element} />
                </span>
              ))}{' '}
              · <Citation place={citation} />
            </p>
          </div>
        ))}
      </div>
      <p>
        <Words text={rationale} />
      </p>
    </article>
  );
}
