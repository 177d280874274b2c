const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const TEXT = '{ value language direction origin isFallback }';
const LABELS = `id key level order role placementConfidence label ${TEXT} sourceTerm ${TEXT}`;

/** What somebody tries who knows the limits: as much as each of them lets through. */
export const BY_HAND: readonly string[] = [
  `{ elements(first: 200) { nodes { study { elements(first: 9) { nodes { ${LABELS} } } } } } }`,
  `{ elements(first: 200) { nodes { children { ${LABELS} children { ${LABELS} } } } } }`,
  `{ ${times(30, (at) => `a${at}: search(query: "${'ا'.repeat(at)}") { totalCount }`)} }`,
  `{ elements(first: 200) { nodes { study { ${times(3, (at) => `a${at}: elements(filter: { label: { contains: "ا${'م'.repeat(at)}" } }, orderBy: { field: LABEL }) { totalCount }`)} } } } }`,
  `{ ${times(4, (at) => `a${at}: compareStudies(includeDerived: true) { pairs { linkCount } clusters(first: 50) { weakestConfidence } }`)} }`,
  `{ ${times(4, (at) => `a${at}: paths(from: "digital.1", to: "network.1", first: 50, traversal: { maxHops: 6 }) { length nodes { ${LABELS} } }`)} }`,
  `{ ${times(4, (at) => `a${at}: neighbourhood(roots: ["network", "digital", "popularization"], maxNodes: 1000, traversal: { maxHops: 6 }) { nodes { key label ${TEXT} } edges { key } }`)} }`,
  `{ elements(first: 200) { nodes { links(first: 9) { nodes { key rationale ${TEXT} } } } } }`,
  `{ ${times(63, () => '__typename')} ${times(150, (at) => `... on Query { b: __typename } #${'x'.repeat(600)}${at}\n`)} }`,
];
