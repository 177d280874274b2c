// Starts GraphiQL with our examples and the query of the address, and updates the address.
import { ownJson } from './before.js';
import { configureEditors } from './editors.js';
import { data, isSame, linkTo, readLink } from './link.js';
import { startQuestions } from './questions.js';
import { openTab, startTabs, updateTabs } from './tabs.js';

Object.assign(JSON, ownJson);
configureEditors();

const shared = readLink(location);
const { initial, defaults } = startTabs(shared, data.questions);
show(initial);

// Runs for a link of the list, a link pasted into the address, and the browser's Back button.
addEventListener('hashchange', ({ newURL }) => {
  // Not of the page's address, which a late report of a tab may have changed already.
  const wanted = readLink(new URL(newURL));
  if (wanted) openTab(wanted);
});

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('playground'), {
  fetcher: fetchGraphql,
  initialQuery: initial.query ?? '',
  initialVariables: initial.variables ?? '',
  ...(defaults ? { defaultTabs: defaults } : {}),
  // Headers may contain a secret, and this may be a shared machine.
  shouldPersistHeaders: false,
  onTabChange: (state) => show(updateTabs(state)),
  // The wrapper would write the query into `?query=`; onTabChange already writes it with the variables.
  onEditQuery: () => {},
});
startQuestions();

/** Shows the current query in the address and in the list of examples. */
function show(tab) {
  if (!tab) return;
  history.replaceState(null, '', location.pathname + linkTo(tab));
  for (const link of document.querySelectorAll('#examples a')) {
    const question = data.questions.find(({ name }) => name === link.dataset.example);
    link.ariaCurrent = question && isSame(question, tab) ? 'true' : null;
  }
}

async function fetchGraphql({ operationName, ...request }, options) {
  // Directly after a change of tab, GraphiQL still sends the operation name of the previous tab.
  const isInQuery = new RegExp(`\\bquery\\s+${operationName}\\b`).test(request.query);
  try {
    const response = await fetch(data.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(isInQuery ? { operationName, ...request } : request),
    });
    // A proxy answers with HTML when it does not reach the server.
    return await response.json().catch(() => failure(`Its proxy says ${response.status}.`));
  } catch {
    return failure('It cannot be reached.');
  }
}

/** Says in the place of an answer why there is none. */
function failure(why) {
  const message = `The server does not answer now. ${why} Ask again in a moment.`;
  return { errors: [{ message }] };
}
