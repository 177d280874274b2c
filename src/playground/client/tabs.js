// GraphiQL's tabs from outside: it takes them at the start and tells of every change after that, but
// opens none on request. So a tab is opened as a user would: by its button, and by typing.
import { typeInto } from './editors.js';
import { isSame } from './link.js';

let tabs = [];
let active = 0;

/**
 * The tabs to start with: those of the last visit, else one, with the shared query or the first of the examples; the
 * list beside the editor opens the others. `initial` is the one to show.
 */
export function startTabs(shared, [first]) {
  const stored = readStored();
  const example = first && { query: first.query, variables: first.variables };
  const initial = shared ?? stored?.tabs[stored.activeTabIndex] ?? example ?? { query: '' };
  if (stored === null) {
    const defaults = [initial];
    note({ tabs: defaults, activeTabIndex: 0 });
    return { initial, defaults };
  }
  // It reads the stored ones itself, and shows the initial one among them or behind them.
  const at = stored.tabs.findIndex((tab) => isSame(tab, initial));
  note(
    at < 0
      ? { tabs: [...stored.tabs, initial], activeTabIndex: stored.tabs.length }
      : { tabs: stored.tabs, activeTabIndex: at },
  );
  return { initial };
}

/** Keeps what GraphiQL tells, and returns the tab that is shown. */
export function note(state) {
  tabs = state.tabs;
  active = state.activeTabIndex;
  return tabs[active];
}

/** Shows a query: in the tab that has it word for word, else in a new one, so that no edit is lost. */
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
    // Nothing stored, not ours, or storage is forbidden here: as on a first visit.
    return null;
  }
}
