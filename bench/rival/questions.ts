/** An object of a response; fields that were not selected are missing. */
export interface Item {
  readonly [field: string]: unknown;
}

/** The same question to both servers, and how each response is converted to one form to be compared. */
export interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  readonly fromOurs: (data: Item) => unknown;
  readonly fromTheirs: (data: Item) => unknown;
}

const items = (value: unknown): readonly Item[] => value as readonly Item[];
const item = (value: unknown): Item => value as Item;

/** A text in all its forms. */
const OUR_LABELS = 'labels { value language origin }';
const THEIR_LABELS = 'labelFormsValues labelFormsLanguages labelFormsOrigins';

/** Converts an element of theirs to the form of ours. */
function element({
  labelFormsValues,
  labelFormsLanguages,
  labelFormsOrigins,
  ...others
}: Item): Item {
  const [languages, origins] = [labelFormsLanguages as string[], labelFormsOrigins as string[]];
  const labels = (labelFormsValues as string[]).map((value, at) => ({
    value,
    language: languages[at],
    origin: origins[at],
  }));
  const below = Object.entries(others).map(([field, value]) => [
    field,
    field === 'children' ? items(value).map(element) : value,
  ]);
  return { ...Object.fromEntries(below), labels };
}

const oneElement: Question = {
  name: 'one element',
  ours: `{ element(key: "network.6.2.1") { key level role ${OUR_LABELS} } }`,
  theirs: `{ elements(where: { key: { eq: "network.6.2.1" } }) { key level role ${THEIR_LABELS} } }`,
  fromOurs: ({ element: found }) => found,
  fromTheirs: ({ elements }) => items(elements).map(element)[0],
};

const threeLevels: Question = {
  name: 'three levels and interviews',
  ours: `{
    element(key: "popularization.4.2") {
      key ${OUR_LABELS}
      children {
        key ${OUR_LABELS}
        children { key ${OUR_LABELS} ... on Code { interviews { letter } } }
      }
    }
  }`,
  theirs: `{
    elements(where: { key: { eq: "popularization.4.2" } }) {
      key ${THEIR_LABELS}
      children(sort: [{ order: ASC }]) {
        key ${THEIR_LABELS}
        children(sort: [{ order: ASC }]) {
          key ${THEIR_LABELS}
          interviews(sort: [{ order: ASC }]) { letter }
        }
      }
    }
  }`,
  fromOurs: ({ element: found }) => found,
  fromTheirs: ({ elements }) => items(elements).map(element)[0],
};

const codesOfInterviews: Question = {
  name: 'codes of ten interviews',
  ours: `{
    study(key: "popularization") {
      key year
      interviews { letter codes { key ${OUR_LABELS} } }
    }
  }`,
  theirs: `{
    studies(where: { key: { eq: "popularization" } }) {
      key year
      interviews(sort: [{ order: ASC }]) { letter codes(sort: [{ sort: ASC }]) { key ${THEIR_LABELS} } }
    }
  }`,
  fromOurs: ({ study }) => study,
  fromTheirs: ({ studies }) => {
    const study = item(items(studies)[0]);
    const interviews = items(study['interviews']).map(({ letter, codes }) => ({
      letter,
      codes: items(codes).map(element),
    }));
    return { ...study, interviews };
  },
};

const page: Question = {
  name: 'a page of fifty',
  ours: `{
    elements(filter: { study: { eq: "popularization" }, level: [CODE] }, first: 50) {
      totalCount
      nodes { key order ${OUR_LABELS} }
    }
  }`,
  theirs: `{
    elementsConnection(
      where: { studyKey: { eq: "popularization" }, level: { eq: "CODE" } }
      sort: [{ sort: ASC }]
      first: 50
    ) {
      totalCount
      edges { node { key order ${THEIR_LABELS} } }
    }
  }`,
  fromOurs: ({ elements }) => elements,
  fromTheirs: ({ elementsConnection }) => {
    const { totalCount, edges } = item(elementsConnection);
    return { totalCount, nodes: items(edges).map(({ node }) => element(item(node))) };
  },
};

const LINK = 'key predicate confidence status';
const byKey = (a: Item, b: Item): number => String(a['key']).localeCompare(String(b['key']));

const negatedLinks: Question = {
  name: 'negated links with both ends',
  ours: `{
    links(filter: { isNegated: true }) {
      nodes { ${LINK} subject { key ${OUR_LABELS} } object { key ${OUR_LABELS} } }
    }
  }`,
  theirs: `{
    elements(where: { linksToConnection: { some: { edge: { isNegated: { eq: true } } } } }) {
      key ${THEIR_LABELS}
      linksToConnection(where: { edge: { isNegated: { eq: true } } }) {
        edges { properties { ${LINK} } node { key ${THEIR_LABELS} } }
      }
    }
  }`,
  fromOurs: ({ links }) => [...items(item(links)['nodes'])].sort(byKey),
  fromTheirs: ({ elements }) =>
    items(elements)
      .flatMap(({ linksToConnection, ...subject }) =>
        items(item(linksToConnection)['edges']).map(({ properties, node }) => ({
          ...item(properties),
          subject: element(subject),
          object: element(item(node)),
        })),
      )
      .sort(byKey),
};

const constructs: Question = {
  name: 'constructs and members',
  ours: `{ constructs { nodes { key members { key level role ${OUR_LABELS} } } } }`,
  theirs: `{
    constructs(sort: [{ sort: ASC }]) {
      key
      members(sort: [{ sort: ASC }]) { key level role ${THEIR_LABELS} }
    }
  }`,
  fromOurs: ({ constructs: found }) => item(found)['nodes'],
  fromTheirs: ({ constructs: found }) =>
    items(found).map(({ key, members }) => ({ key, members: items(members).map(element) })),
};

/** Queries for the same facts of the same graph on both sides, each written as its users would write it. */
export const QUESTIONS: readonly Question[] = [
  oneElement,
  threeLevels,
  codesOfInterviews,
  page,
  negatedLinks,
  constructs,
];
