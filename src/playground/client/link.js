// A query in the address: what is asked now can be sent to a colleague, and opens there as it is.

/** What the server wrote into the page: `endpoint`, `questions`, `workers`. */
export const data = JSON.parse(document.getElementById('playground-data').textContent);

/**
 * The address part of a query. It stands behind the `#`: browsers never send that, so a long query
 * meets no limit on addresses and a private one no log.
 */
export function linkTo({ query, variables }) {
  const parts = [['query', query ?? '']];
  if (variables) parts.push(['variables', variables]);
  return `#${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The query of the address, or null. `?query=`, as other servers' playgrounds write it, is read too. */
export function readLink({ hash, search }) {
  for (const text of [hash.slice(1), search.slice(1)]) {
    const parameters = new URLSearchParams(text);
    const query = parameters.get('query');
    if (query) return { query, variables: parameters.get('variables') ?? '' };
  }
  return null;
}

/** Whether two are the same question. A tab without variables has null, a link an empty text. */
export function isSame(one, other) {
  return (
    (one.query ?? '') === (other.query ?? '') && (one.variables ?? '') === (other.variables ?? '')
  );
}
