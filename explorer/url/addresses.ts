/**
 * The addresses of the views: the closed list for which the server gives the page. A part that begins with a colon
 * stands for any text without a slash. A view's name is the name of its folder.
 */
export const ADDRESSES = {
  overview: '/',
  compare: '/compare',
  element: '/element/:key',
  construct: '/construct/:key',
  link: '/link/:key',
  study: '/study/:key',
  interview: '/interview/:key',
  links: '/links',
  graph: '/graph',
  gaps: '/gaps',
  matrix: '/matrix',
  evidence: '/evidence/:key',
  search: '/search',
  questions: '/questions',
  question: '/questions/:key',
} as const;

/** The part of a view where opposed claims stand, which an address may name after `#`. */
export const CONTRASTS = 'disagree';

/** The name of a view. */
export type ViewName = keyof typeof ADDRESSES;

/** Which view an address opens, and what it opens it for. */
export interface Place {
  readonly view: ViewName;
  /** The part that a colon stands for; an empty string where the address has none. */
  readonly key: string;
}

/** The place that a path names, below the root and with a slash first; null for none of the list. */
export function placeOf(path: string): Place | null {
  const parts = path.split('/');
  for (const [view, address] of Object.entries(ADDRESSES) as [ViewName, string][]) {
    const pattern = address.split('/');
    const isSame =
      pattern.length === parts.length &&
      pattern.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]));
    if (isSame) {
      const key = pattern.findIndex((part) => part.startsWith(':'));
      return { view, key: key < 0 ? '' : decoded(parts[key] ?? '') };
    }
  }
  return null;
}

/** The path of a view, below the root and with a slash first. */
export function pathOf(view: ViewName, key = ''): string {
  return ADDRESSES[view].replace(/:\w+/, () => encodeURIComponent(key).replaceAll('%7E', '~'));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
