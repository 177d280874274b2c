/** A query for `$first` parents, and the statements that it may take. */
export const QUERIES: readonly (readonly [title: string, statements: number, query: string])[] = [
  [
    'links of elements',
    2,
    'query ($first: Int) { elements(first: $first) { nodes { key links { totalCount nodes { key } } } } }',
  ],
  [
    'links of two kinds of elements',
    3,
    `query ($first: Int) { elements(first: $first) { nodes {
      exact: links(filter: { predicate: [EXACT_MATCH] }) { totalCount }
      close: links(filter: { predicate: [CLOSE_MATCH] }) { totalCount } } } }`,
  ],
  [
    'ends of links, and their parents',
    1,
    `query ($first: Int) { links(first: $first) { nodes {
      subject { key parent { key } } object { key parent { key } } } } }`,
  ],
  [
    'ancestors, descendants and children',
    1,
    `query ($first: Int) { elements(first: $first) { nodes {
      ancestors { key } descendants { key } children { key } } } }`,
  ],
  [
    'evidence of elements, and the interviews',
    1,
    `query ($first: Int) { elements(first: $first, orderBy: { field: CODE_COUNT, direction: ASC }) { nodes {
      key evidence { interview { key } } } } }`,
  ],
  [
    'members of constructs, and the constructs of these',
    1,
    'query ($first: Int) { constructs(first: $first) { nodes { members { key constructs { key } } } } }',
  ],
  [
    'interviews and codes of elements',
    1,
    'query ($first: Int) { elements(first: $first) { nodes { codeCount interviews { letter } } } }',
  ],
  [
    'members of constructs in some studies, and who voiced them',
    2,
    `query ($first: Int) { constructs(first: $first) { nodes { key
      members(studies: ["network"]) { key } interviews(studies: ["popularization"]) { key } } } }`,
  ],
  [
    'constructs of elements, their notes and what else is known of them',
    1,
    `query ($first: Int) { elements(first: $first) { nodes {
      constructs { key } notes { key } sourceTerm { value } citation { table } reliability { value } } } }`,
  ],
  [
    'elements voiced in the same interviews',
    1,
    `query ($first: Int!) { coOccurrence(study: "popularization", first: $first) {
      together a { key label { value } } b { key } interviews { letter } } }`,
  ],
  [
    'what a search hits',
    1,
    `query ($first: Int) { search(query: "مش", first: $first) { nodes {
      result { ... on ModelElement { key label { value } } } } } }`,
  ],
  [
    'counterparts of elements, and the links by which they are',
    2,
    `query ($first: Int) { elements(first: $first) { nodes {
      counterparts { element { key label { value } } via { key subject { key } object { key } } } } } }`,
  ],
  [
    'more than is prefetched at once, level by level',
    4,
    `query ($first: Int) { elements(first: $first) { nodes {
      study { key } parent { key } ancestors { key } children { key } descendants { key }
      constructs { key } absences { key } evidence { gist { value } } notes { key }
      sourceTerm { value } } } }`,
  ],
];

const CELLS =
  'cells { presence elements { key label { value } } via { key rationale { value } subject { key label { value } } object { key } } absences { key } elementCount codeCount interviewCount interviews { key letter } }';

/** Parts of a comparison, alone and together: one statement for the root field, whatever is selected below it. */
export const COMPARISONS: readonly (readonly [
  title: string,
  statements: number,
  fields: string,
])[] = [
  ['roles', 2, `roles { role ${CELLS} }`],
  [
    'constructs',
    2,
    `constructs { construct { key label { value } } overlap isContested ${CELLS} }`,
  ],
  [
    'role shifts',
    2,
    'roleShifts { from to link { subject { label { value } } object { label { value } } } }',
  ],
  ['pairs', 1, 'pairs { subject { key } object { key } linkCount meanConfidence subjectCoverage }'],
  [
    'clusters',
    2,
    'clusters { members { key label { value } } studies { key } links { key } isContested }',
  ],
  // The page is a list of its own, with its own order and window.
  [
    'what is unlinked',
    2,
    'unlinked(study: "digital") { totalCount nodes { key label { value } } }',
  ],
  [
    'all of it',
    2,
    `roles { role ${CELLS} } constructs { overlap ${CELLS} } roleShifts { from to } pairs { linkCount } clusters { isContested links { key } }`,
  ],
];
