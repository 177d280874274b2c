// Starts GraphiQL with our examples and the query of the address, and keeps the address up to date.
import { ownJson } from './before.js';
import { keepPersianReadable } from './editors.js';
import { data, isSame, linkTo, readLink } from './link.js';
import { note, openTab, startTabs } from './tabs.js';

Object.assign(JSON, ownJson);
keepPersianReadable();

const shared = readLink(location);
const { initial, defaults } = startTabs(shared, data.questions);
show(initial);

// A link of the list, one pasted into the address, or the browser's way back.
addEventListener('hashchange', () => {
  const wanted = readLink(location);
  if (wanted) openTab(wanted);
});

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('playground'), {
  fetcher: ask,
  initialQuery: initial.query ?? '',
  initialVariables: initial.variables ?? '',
  ...(defaults ? { defaultTabs: defaults } : {}),
  // What stands in headers may be a secret, and this may be a shared machine.
  shouldPersistHeaders: false,
  onTabChange: (state) => show(note(state)),
  // The wrapper would write the query into `?query=`; onTabChange has done it with the variables.
  onEditQuery: () => {},
});
// On a small screen the list would cover the query; it is one touch away.
if (matchMedia('(max-width: 60rem)').matches)
  document.querySelector('#examples details').open = false;

/** Tells what is asked now: in the address, and in the list of examples. */
function show(tab) {
  if (!tab) return;
  history.replaceState(null, '', location.pathname + linkTo(tab));
  for (const link of document.querySelectorAll('#examples a')) {
    const question = data.questions.find(({ name }) => name === link.dataset.example);
    link.ariaCurrent = question && isSame(question, tab) ? 'true' : null;
  }
}

async function ask({ operationName, ...request }, options) {
  // For a moment after a change of tab, GraphiQL still names the operation of the tab before.
  const isThere = new RegExp(`\\bquery\\s+${operationName}\\b`).test(request.query);
  const response = await fetch(data.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(isThere ? { operationName, ...request } : request),
  });
  return response.json();
}
