import { render } from 'preact';
import { App } from './app.tsx';
import { type Answer, ask, type QueryDocument, queryUrl, remember } from './graphql/ask.ts';
import type { ShellQuery, ShellQueryVariables } from './graphql/generated.ts';
import shellDocument from './graphql/shell.graphql';
import { type Language, sayIn } from './i18n/language.ts';
import { MESSAGES } from './i18n/messages.ts';
import { interceptLinks } from './url/location.ts';

/** The entry of the page. The server has written the answer to the first query into it, where it has one. */

const SHELL: QueryDocument<ShellQuery, ShellQueryVariables> = shellDocument;

interface EmbeddedAnswer {
  readonly data: ShellQuery;
  readonly extensions: { readonly dataset: string };
}

function embedded(url: string): Answer<ShellQuery> | null {
  const text = document.getElementById('shell')?.textContent ?? 'null';
  const answer = JSON.parse(text) as EmbeddedAnswer | null;
  if (answer === null) return null;
  const found = { data: answer.data, dataset: answer.extensions.dataset, notices: [] };
  remember(url, found);
  return found;
}

async function start(): Promise<void> {
  const root = document.getElementById('explorer');
  if (root === null) return;
  const language: Language = document.documentElement.lang === 'fa' ? 'fa' : 'en';
  const url = queryUrl(SHELL, {});
  try {
    const { data } = embedded(url) ?? (await ask<ShellQuery>(url));
    render(<App shell={data} language={language} />, root);
  } catch {
    const say = sayIn(language, MESSAGES);
    const again = () => void start();
    render(
      <main class="no-answer">
        <h1>{say('title')}</h1>
        <div role="alert" class="failure">
          <p>{say('down')}</p>
          <button type="button" onClick={again}>
            {say('again')}
          </button>
        </div>
      </main>,
      root,
    );
  }
}

// Its address is relative to that of the page, which changes without loading the page again.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
icon?.setAttribute('href', icon.href);
interceptLinks();
void start();
