// Controls GraphiQL's tabs from outside. GraphiQL accepts tabs at the start and reports every change, but
// has no function that opens one. So a tab is opened as a user does it: by its button, and by typing.
import { typeInto } from './editors.js';
import { isSame } from './link.js';

let tabs = [];
let active = 0;

/**
 * The tabs to start with: those of the last visit, else one tab with the shared query or the first example.
 * `initial` is the tab to show.
 */
export function startTabs(shared, [first]) {
  const stored = readStored();
  const example = first && { query: first.query, variables: first.variables };
  const initial = shared ?? stored?.tabs[stored.activeTabIndex] ?? example ?? { query: '' };
  if (stored === null) {
    const defaults = [initial];
    updateTabs({ tabs: defaults, activeTabIndex: 0 });
    return { initial, defaults };
  }
  // GraphiQL reads the stored tabs itself, and shows the initial one among or after them.
  const at = stored.tabs.findIndex((tab) => isSame(tab, initial));
  updateTabs(
    at < 0
      ? { tabs: [...stored.tabs, initial], activeTabIndex: stored.tabs.length }
      : { tabs: stored.tabs, activeTabIndex: at },
  );
  return { initial };
}

/** Stores GraphiQL's state of the tabs, and returns the active tab. */
export function updateTabs(state) {
  tabs = state.tabs;
  active = state.activeTabIndex;
  return tabs[active];
}

/** Shows a query in the tab that has exactly this query, else in a new one, so that no edit is lost. */
export function openTab(wanted) {
  if (tabs[active] && isSame(tabs[active], wanted)) return;
  const at = tabs.findIndex((tab) => isSame(tab, wanted));
  if (at >= 0) {
    document.getElementById(`graphiql-session-tab-${at}`)?.click();
    return;
  }
  document.querySelector('.graphiql-tab-add')?.click();
  typeInto('operation.graphql', wanted.query);
  typeInto('variables.json', wanted.variables);
}

function readStored() {
  try {
    const stored = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return stored.tabs.length > 0 && stored.tabs[stored.activeTabIndex] ? stored : null;
  } catch {
    // Nothing is stored, it has another shape, or storage is forbidden: the same as a first visit.
    return null;
  }
}
