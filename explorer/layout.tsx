import type { ComponentChildren } from 'preact';
import { useMessages, usePage } from './components/page.ts';
import { SearchBox } from './components/search-box.tsx';
import { otherThan } from './i18n/language.ts';
import { NAMES } from './i18n/navigation.messages.ts';
import type { ViewName } from './url/addresses.ts';
import { hrefOf, serverUrl } from './url/location.ts';

/** The views that every page leads to. */
const NAVIGATION = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** What surrounds every view: the head with the views, the search and the language. */
export function Layout({
  current,
  children,
}: {
  readonly current: ViewName | null;
  readonly children: ComponentChildren;
}) {
  const { language, say } = usePage();
  const nameOf = useMessages(NAMES);
  const other = otherThan(language);
  const url = new URL(location.href);
  url.searchParams.set('lang', other);
  return (
    <>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <header class="head">
        <a class="name" href={hrefOf('overview')}>
          {say('title')}
        </a>
        <nav aria-label={say('views')}>
          <ul>
            {NAVIGATION.map((view) => (
              <li key={view}>
                <a href={hrefOf(view)} {...(view === current && { 'aria-current': 'page' })}>
                  {nameOf(view)}
                </a>
              </li>
            ))}
            <li>
              <a href={serverUrl('graphql')}>{say('playground')}</a>
            </li>
          </ul>
        </nav>
        <SearchBox />
        <a class="language" lang={other} hreflang={other} href={`${url.pathname}${url.search}`}>
          {say('otherLanguage')}
        </a>
      </header>
      <main id="content">{children}</main>
    </>
  );
}
