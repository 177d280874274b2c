import { Citation } from '../../components/citation.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { Notes } from '../../components/notes.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Words } from '../../components/words.tsx';
import { hrefOf } from '../../url/location.ts';
import type { ShownElement } from './element.tsx';
import { MESSAGES } from './messages.ts';

/** What else is known of an element: shared ideas, equal labels, its reliability, and notes. */
export function Remarks({ element }: { readonly element: ShownElement }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { constructs, reliability, notes } = element;
  const sameLabelAs = 'sameLabelAs' in element ? element.sameLabelAs : [];
  return (
    <>
      {constructs.length > 0 && (
        <section aria-labelledby="ideas">
          <h2 id="ideas">{say('ideas')}</h2>
          <ul class="plain">
            {constructs.map(({ key, label, overlap }) => (
              <li key={key}>
                <a href={hrefOf('construct', key)}>
                  <Words text={label} />
                </a>{' '}
                <span class="soft">{page.label('Overlap', overlap)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sameLabelAs.length > 0 && (
        <section aria-labelledby="same">
          <h2 id="same">{say('same')}</h2>
          <ul class="plain">
            {sameLabelAs.map((code) => (
              <li key={code.key}>
                <ElementLink element={code} />{' '}
                <span class="letters">{code.interviews.map(({ letter }) => letter).join(' ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reliability !== null && (
        <section aria-labelledby="reliability">
          <h2 id="reliability">{say('reliability')}</h2>
          <p>
            {page.label('Coefficient', reliability.coefficient)}:{' '}
            <strong>{page.number(reliability.value, 3)}</strong>
            <span class="below-name">
              {[
                page.label('StatisticOrigin', reliability.origin),
                reliability.itemCount !== null && say('items', { n: reliability.itemCount }),
                reliability.sampleSize !== null && say('sample', { n: reliability.sampleSize }),
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              <Citation place={reliability.citation} />
            </span>
          </p>
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">{say('notes')}</h2>
          <Notes notes={notes} />
        </section>
      )}
    </>
  );
}
