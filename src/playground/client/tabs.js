// Controls GraphiQL's tabs from outside. GraphiQL accepts tabs at the start and reports every change, but
// has no function that opens one. So a tab is opened as a user does it: by its button, and by typing.
import { textOf, typeInto } from './editors.js';
import { data, isSame, linkTo } from './link.js';

let tabs = [];
let active = 0;

const TABS = 'graphiql:tabState';
/** Where the links are that were opened lately, newest last: a tab that still shows one was not edited. */
const OPENED = 'playground:opened';
const MAX_OPENED = 20;

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
    if (shared) remember(shared);
    return { initial, defaults };
  }
  // GraphiQL reads the stored tabs itself, and shows the initial one among or after them.
  const at = placeFor(initial, stored.tabs);
  if (at < 0) {
    updateTabs({ tabs: [...stored.tabs, initial], activeTabIndex: stored.tabs.length });
  } else {
    Object.assign(stored.tabs[at], { query: initial.query, variables: initial.variables ?? '' });
    stored.activeTabIndex = at;
    store(TABS, stored);
    updateTabs(stored);
  }
  if (shared) remember(shared);
  return { initial };
}

/** Stores GraphiQL's state of the tabs, and returns the active tab. */
export function updateTabs(state) {
  tabs = state.tabs;
  active = state.activeTabIndex;
  return tabs[active];
}

/** Shows a query in a tab that may be replaced, else in a new one, so that tabs are few and no edit is lost. */
export function openTab(wanted) {
  // GraphiQL reports what is typed only after a while, and another link may come before.
  const shown = { query: textOf('operation.graphql'), variables: textOf('variables.json') };
  tabs = tabs.map((tab, place) => (place === active ? shown : tab));
  const at = placeFor(wanted, tabs);
  const isShown = at >= 0 && isSame(tabs[at], wanted);
  const before = active;
  const place = at < 0 ? tabs.length : at;
  remember(wanted);
  updateTabs({ tabs: Object.assign([...tabs], { [place]: wanted }), activeTabIndex: place });
  if (at < 0) document.querySelector('.graphiql-tab-add')?.click();
  else if (at !== before) document.getElementById(`graphiql-session-tab-${at}`)?.click();
  if (isShown) return;
  typeInto('operation.graphql', wanted.query);
  typeInto('variables.json', wanted.variables);
}

/**
 * The tab for a query: the one that shows it, else one that nobody has edited, if both are example questions or have
 * the same name; -1 for a new one.
 */
function placeFor(wanted, among) {
  const same = among.findIndex((tab) => isSame(tab, wanted));
  if (same >= 0) return same;
  const name = nameOf(wanted);
  const opened = readOpened();
  return among.findIndex(
    (tab) =>
      (isQuestion(tab) && isQuestion(wanted)) ||
      ((isQuestion(tab) || opened.includes(linkTo(tab))) && name !== null && nameOf(tab) === name),
  );
}

const isQuestion = (tab) => data.questions.some((question) => isSame(question, tab));

/** The name of the first operation, or null. */
const nameOf = ({ query }) => /^\s*query\s+(\w+)/m.exec(query ?? '')?.[1] ?? null;

function remember(wanted) {
  const link = linkTo(wanted);
  const others = readOpened().filter((opened) => opened !== link);
  store(OPENED, [...others, link].slice(-MAX_OPENED));
}

function readOpened() {
  const opened = read(OPENED);
  return Array.isArray(opened) ? opened : [];
}

/** The tabs of the last visit; null when nothing is stored, or something of another shape. */
function readStored() {
  const stored = read(TABS);
  const isWhole = stored?.tabs?.length > 0 && stored.tabs[stored.activeTabIndex];
  return isWhole ? stored : null;
}

/** What is stored under a name; null where storage is forbidden, which is the same as a first visit. */
function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // It is full or forbidden; then nothing is remembered.
  }
}
