import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** The fields of a link that a review sets; null leaves one as it is. */
export interface LinkReview {
  readonly status: 'ACCEPTED' | 'REJECTED';
  readonly reviewedBy: string;
  readonly reviewedOn: string | null;
  readonly confidence: number | null;
}

/** A part of a text that is replaced. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text of a file of links with reviews written into it. Only the values that change, and the lines that are new,
 * differ: the library's own writer lays some files out anew, so the text is changed in place.
 */
export function withReviews(text: string, reviews: ReadonlyMap<string, LinkReview>): string {
  const links = parseDocument(text).get('links');
  const items = isSeq(links) ? links.items : [];
  const edits = items.flatMap((item) => {
    const review = isMap(item)
      ? reviews.get(`${item.get('subject')}~${item.get('object')}`)
      : undefined;
    return review === undefined ? [] : editsOf(text, item as YAMLMap, review);
  });
  // From the last on, so that the places of the others stay right.
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
}

function editsOf(text: string, link: YAMLMap, review: LinkReview): readonly Edit[] {
  const fields: readonly (readonly [string, string | null])[] = [
    ['status', review.status],
    ['reviewedBy', JSON.stringify(review.reviewedBy)],
    ['reviewedOn', review.reviewedOn],
  ];
  const edits: Edit[] = [];
  const added: string[] = [];
  let anchor = pairOf(link, 'proposedOn');
  for (const [name, value] of fields) {
    const pair = pairOf(link, name);
    if (pair === undefined && value !== null) added.push(`${name}: ${value}`);
    if (pair === undefined) continue;
    if (value !== null) edits.push({ ...placeOf(pair), text: value });
    anchor = pair;
  }
  const confidence = pairOf(link, 'confidence');
  if (review.confidence !== null && confidence !== undefined) {
    edits.push({ ...placeOf(confidence), text: String(review.confidence) });
  }
  if (added.length === 0 || anchor === undefined) return edits;
  return [...edits, insertion(text, link, anchor, added)];
}

const pairOf = (link: YAMLMap, name: string): Pair | undefined =>
  link.items.find(({ key }) => isScalar(key) && key.value === name);

function placeOf({ value }: Pair): Pick<Edit, 'from' | 'to'> {
  const range = isScalar(value) ? value.range : undefined;
  if (range == null) throw new Error('A field of a link is no plain value.');
  return { from: range[0], to: range[1] };
}

/** New fields after another one: on lines of their own, with its indentation, or inside the braces of its map. */
function insertion(text: string, link: YAMLMap, anchor: Pair, added: readonly string[]): Edit {
  const { to } = placeOf(anchor);
  if (link.flow === true) return { from: to, to, text: `, ${added.join(', ')}` };
  const start = isScalar(anchor.key) ? (anchor.key.range?.[0] ?? to) : to;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const feed = text.indexOf('\n', to);
  const isWindows = feed > 0 && text[feed - 1] === '\r';
  const end = feed < 0 ? text.length : feed - (isWindows ? 1 : 0);
  const lineEnd = isWindows ? '\r\n' : '\n';
  return { from: end, to: end, text: added.map((line) => `${lineEnd}${indent}${line}`).join('') };
}
