// Links with a query in the address, which open the same query for a colleague.

/** The data that the server wrote into the page: `endpoint`, `questions`, `workers`. */
export const data = JSON.parse(document.getElementById('playground-data').textContent);

/**
 * The address part of a query, after the `#`. Browsers never send that part, so a long query exceeds no limit on
 * addresses, and a private query appears in no log.
 */
export function linkTo({ query, variables }) {
  const parts = [['query', query ?? '']];
  if (variables) parts.push(['variables', variables]);
  return `#${parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** The query of an address, or null. Reads `?query=` too, which other servers' playgrounds write. */
export function readLink({ hash, search }) {
  for (const text of [hash.slice(1), search.slice(1)]) {
    const parameters = new URLSearchParams(text);
    const query = parameters.get('query');
    if (query) return { query, variables: parameters.get('variables') ?? '' };
  }
  return null;
}

/** Whether two queries are equal. Missing variables are null in a tab and an empty string in a link. */
export function isSame(one, other) {
  return (
    (one.query ?? '') === (other.query ?? '') && (one.variables ?? '') === (other.variables ?? '')
  );
}
