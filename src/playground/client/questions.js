// The list of example questions: finding one by its words, and running it by a click.
import { textOf } from './editors.js';
import { data } from './link.js';
import { openTab } from './tabs.js';

/** On a small screen the open list covers the query. */
const smallScreen = matchMedia('(max-width: 60rem)');

export function startQuestions() {
  const list = document.getElementById('examples');
  const details = list.querySelector('details');
  // Where there is nothing to ask, the list says why.
  const close = () => {
    if (smallScreen.matches && data.questions.length > 0) details.open = false;
  };
  close();
  list.querySelector('input')?.addEventListener('input', (event) => find(event.target.value));
  list.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-example]');
    // With a key, the browser opens another window.
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const question = data.questions.find(({ name }) => name === link.dataset.example);
    openTab(question);
    run(question.query);
    close();
  });
}

/** Shows the questions that have all words of a text, in either language. */
function find(text) {
  const words = comparable(text).split(/\s+/);
  for (const group of document.querySelectorAll('#examples ul')) {
    for (const item of group.children) {
      const title = comparable(item.textContent);
      item.hidden = !words.every((word) => title.includes(word));
    }
    const isEmpty = [...group.children].every(({ hidden }) => hidden);
    group.hidden = isEmpty;
    group.previousElementSibling.hidden = isEmpty;
  }
  const shown = document.querySelectorAll('#examples li:not([hidden])').length;
  document.getElementById('found').textContent =
    text.trim() && `${shown} / ${data.questions.length}`;
}

/** Letters that Persian keyboards write in two ways are one, and the zero-width non-joiner parts words. */
function comparable(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u200c', ' ')
    .trim();
}

/** Executes a query as soon as the editor shows it. GraphiQL has no function for that, only its button. */
function run(query, attempts = 100) {
  const button = document.querySelector('.graphiql-execute-button');
  const isShown = textOf('operation.graphql') === query;
  const isRunning = button?.ariaLabel?.startsWith('Stop');
  if (isShown || isRunning) button?.click();
  if ((!isShown || isRunning) && attempts > 0) {
    requestAnimationFrame(() => run(query, attempts - 1));
  }
}
