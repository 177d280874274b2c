/** What is cited: a view as it was seen. */
export interface Cited {
  /** The title of the view. */
  readonly title: string;
  /** The title of the collection, in the language of the sentence. */
  readonly collection: string;
  /** Who made the collection. */
  readonly creators: readonly string[];
  /** The dataset's version. */
  readonly dataset: string;
  /** The whole address. */
  readonly address: string;
  readonly date: Date;
}

/** A sentence for a list of references, with the words in the reader's language. */
export function citationOf(
  { title, collection, creators, dataset, address }: Cited,
  words: { readonly dataset: string; readonly date: string },
): string {
  const parts = [title, collection, creators.join(', '), `${words.dataset} ${dataset}`];
  return `${parts.filter(Boolean).join('. ')}. ${address} (${words.date})`;
}

/** The same as an entry of BibTeX, of the type `misc`, which every style knows. */
export function bibtexOf({ title, collection, creators, dataset, address, date }: Cited): string {
  const day = date.toISOString().slice(0, 10);
  const fields = [
    ['title', `{${escaped(`${title}: ${collection}`)}}`],
    ['author', creators.map((one) => `{${escaped(one)}}`).join(' and ')],
    ['year', day.slice(0, 4)],
    ['note', escaped(`Dataset ${dataset}`)],
    // Percent signs of an address are plain inside \url.
    ['howpublished', `\\url{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', day],
  ].filter(([, value]) => value !== '');
  const key = `governance-${dataset.slice(0, 8)}-${day}`;
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces also behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX finds no command. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (letter) => SPECIAL[letter] ?? `\\${letter}`);
}
