import { useState } from 'preact/hooks';
import { bibtexOf, type Cited, citationOf } from '../export/cite.ts';
import type { QueryDocument } from '../graphql/ask.ts';
import type { CiteQuery, CiteQueryVariables } from '../graphql/generated.ts';
import { useQuery } from '../graphql/use-query.ts';
import { formatDay } from '../i18n/day.ts';
import { addressToShare } from '../url/location.ts';
import { MESSAGES } from './citations.messages.ts';
import document from './cite.graphql';
import { useMessages, usePage } from './page.ts';

const CITE: QueryDocument<CiteQuery, CiteQueryVariables> = document;

/** How to cite what is seen: as a sentence and as BibTeX. */
export default function Citations({ dataset }: { readonly dataset: string }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const query = useQuery(CITE, { languages: page.languages });
  if (query.state !== 'answered') return <p class="waiting">{page.say('waiting')}</p>;
  const { title, creators } = query.answer.data.dataset;
  const date = new Date();
  const cited: Cited = {
    title: headingOfPage(),
    collection: title.value,
    creators,
    dataset: dataset.slice(0, 8),
    address: addressToShare(page.language),
    date,
  };
  const day = formatDay(page.language, date.toISOString());
  return (
    <>
      <p>{say('hint')}</p>
      <Copyable
        title={say('inText')}
        text={citationOf(cited, { dataset: say('version'), date: day })}
      />
      <Copyable title={say('bibtex')} text={bibtexOf(cited)} />
    </>
  );
}

/** What is cited is called as its heading. */
const headingOfPage = () => globalThis.document.querySelector('h1')?.textContent ?? '';

function Copyable({ title, text }: { readonly title: string; readonly text: string }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(page.say('copied'));
    } catch {
      setOutcome(page.say('notCopied'));
    }
  };
  return (
    <section>
      <h3>{title}</h3>
      <pre class="citable" dir="auto">
        {text}
      </pre>
      <div class="actions">
        <button type="button" aria-label={`${say('copy')}: ${title}`} onClick={() => void copy()}>
          {say('copy')}
        </button>
        <span role="status">{outcome}</span>
      </div>
    </section>
  );
}
