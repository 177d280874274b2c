import { useEffect, useState } from 'preact/hooks';
import { pathOf, placeOf, type ViewName } from './addresses.ts';

/** Where the page is: the path below the root, and the query. */
export interface Location {
  readonly path: string;
  readonly search: string;
}

/**
 * The path at which the server is reached, with a slash at its end. All scripts are in `assets/` below it, wherever a
 * proxy has put it.
 */
const ROOT = new URL('..', import.meta.url).pathname;

let steps = 0;
const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};
addEventListener('popstate', () => {
  steps += 1;
  notify();
});

/** Where the page is now. */
export const currentLocation = (): Location => ({
  path: `/${location.pathname.slice(ROOT.length)}`,
  search: location.search,
});

/** Where the page is, and again whenever that changes. */
export function useLocation(): Location {
  const [, render] = useState(0);
  useEffect(() => {
    const listener = () => render((count) => count + 1);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return currentLocation();
}

/** Goes to another address of the explorer. A step that only adjusts the view replaces the address. */
export function navigate(href: string, isAdjustment = false): void {
  if (isAdjustment) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  if (!isAdjustment) steps += 1;
  notify();
}

/** How many steps were made since the page was opened. */
export const stepsMade = (): number => steps;

/** The address of a file or page of the server. */
export const serverUrl = (path: string): string => `${ROOT}${path}`;

/** The address of a view, in the language of this page where its address names one. */
export function hrefOf(
  view: ViewName,
  key = '',
  parameters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(parameters);
  const language = new URLSearchParams(location.search).get('lang');
  if (language !== null) query.set('lang', language);
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
  return `${ROOT}${pathOf(view, key).slice(1)}${text === '' ? '' : `?${text}`}`;
}

/** Opens links between views of one language without loading the page again, links of drawings too. */
export function interceptLinks(): void {
  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!isPlain || event.altKey || event.defaultPrevented || href == null) return;
    if (link?.hasAttribute('download')) return;
    const url = new URL(href, location.href);
    const isOurs = url.origin === location.origin && url.pathname.startsWith(ROOT);
    const isHere = url.hash !== '' && url.pathname === location.pathname;
    // The scripts of this page have the words of its language alone.
    const { lang } = document.documentElement;
    const isOtherLanguage = (url.searchParams.get('lang') ?? lang) !== lang;
    const isView = placeOf(`/${url.pathname.slice(ROOT.length)}`) !== null;
    if (!isOurs || isHere || isOtherLanguage || !isView) return;
    event.preventDefault();
    navigate(url.href);
    scrollTo(0, 0);
  });
}

/** The whole address of what is seen, as it is given to others: with its language, and readable. */
export function addressToShare(language: string): string {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  return url.href.replaceAll('%2C', ',').replaceAll('%7E', '~');
}
