import type { Dataset } from '../../model/dataset.ts';
import { derivedLinks } from '../../model/derived-links.ts';
import { byKey, sortedBy, sortOfKey, sortOfLink } from '../../model/order.ts';
import type { LinkRow } from '../../model/rows.ts';

/** The lists of a dataset in the order of their numbers. */
export interface Ordered extends Dataset {
  /** The recorded links, then the derived ones. */
  readonly allLinks: readonly LinkRow[];
  readonly numberOf: Numbers;
}

/** Finds the number of what has a key. Throws where nothing has it, because then the dataset is not valid. */
interface Numbers {
  readonly study: (key: string) => number;
  readonly element: (key: string) => number;
  readonly interview: (key: string) => number;
  readonly link: (key: string) => number;
}

export function inOrder(dataset: Dataset): Ordered {
  const sortOf = (link: LinkRow): string => sortOfLink(link.subjectKey, link.objectKey);
  const elements = sortedBy(dataset.elements, ({ key }) => sortOfKey(key));
  const links = sortedBy(dataset.links, sortOf);
  const ordered = {
    ...dataset,
    elements,
    links,
    allLinks: [...links, ...derivedLinks(dataset)],
    constructs: [...dataset.constructs].sort(byKey),
    notes: [...dataset.notes].sort(byKey),
    recommendations: [...dataset.recommendations].sort(byKey),
  };
  return {
    ...ordered,
    numberOf: {
      study: numbering(dataset.studies),
      element: numbering(elements),
      interview: numbering(dataset.interviews),
      link: numbering(links),
    },
  };
}

function numbering(rows: readonly { readonly key: string }[]): (key: string) => number {
  const numbers = new Map(rows.map(({ key }, number) => [key, number]));
  return (key) => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`The dataset names ${key}, which it has not.`);
    return number;
  };
}
