/** Our graph as its users would describe it to `@neo4j/graphql`: nodes, their properties, and what joins them. */
export const typeDefs = `#graphql
  type Study @node {
    key: String!
    sort: String!
    method: String!
    year: Int!
    authors: [String!]!
    titleFormsValues: [String!]!
    titleFormsLanguages: [String!]!
    titleFormsOrigins: [String!]!
    interviewCount: Int!
    questionnaireCount: Int
    dimensions: [Element!]! @relationship(type: "PART_OF", direction: IN)
    interviews: [Interview!]! @relationship(type: "HELD_FOR", direction: IN)
    notes: [SourceNote!]! @relationship(type: "NOTED_ON", direction: IN)
    recommendations: [Recommendation!]! @relationship(type: "ADVISED_BY", direction: IN)
  }

  type Element @node {
    key: String!
    sort: String!
    level: String!
    studyKey: String!
    order: Int!
    role: String
    labelFormsValues: [String!]!
    labelFormsLanguages: [String!]!
    labelFormsOrigins: [String!]!
    placementConfidence: Float
    citeTable: String
    citeRows: [Int!]
    parent: [Element!]! @relationship(type: "PART_OF", direction: OUT)
    children: [Element!]! @relationship(type: "PART_OF", direction: IN)
    interviews: [Interview!]! @relationship(type: "VOICED_IN", direction: OUT)
    linksTo: [Element!]! @relationship(type: "ALIGNS_WITH", direction: OUT, properties: "AlignsWith")
    linksFrom: [Element!]! @relationship(type: "ALIGNS_WITH", direction: IN, properties: "AlignsWith")
    constructs: [Construct!]! @relationship(type: "EXPRESSED_BY", direction: IN)
    notes: [SourceNote!]! @relationship(type: "ABOUT", direction: IN)
  }

  type AlignsWith @relationshipProperties {
    key: String!
    predicate: String!
    confidence: Float!
    justification: String!
    status: String!
    isNegated: Boolean!
    translation: String
    proposedOn: String!
    reviewedBy: String
  }

  type Interview @node {
    key: String!
    studyKey: String!
    letter: String
    order: Int!
    codes: [Element!]! @relationship(type: "VOICED_IN", direction: IN)
    study: [Study!]! @relationship(type: "HELD_FOR", direction: OUT)
  }

  type Construct @node {
    key: String!
    sort: String!
    labelFormsValues: [String!]!
    labelFormsLanguages: [String!]!
    labelFormsOrigins: [String!]!
    members: [Element!]! @relationship(type: "EXPRESSED_BY", direction: OUT)
  }

  type SourceNote @node {
    key: String!
    textFormsValues: [String!]!
    textFormsLanguages: [String!]!
    textFormsOrigins: [String!]!
    study: [Study!]! @relationship(type: "NOTED_ON", direction: OUT)
    elements: [Element!]! @relationship(type: "ABOUT", direction: OUT)
  }

  type Recommendation @node {
    key: String!
    textFormsValues: [String!]!
    textFormsLanguages: [String!]!
    textFormsOrigins: [String!]!
    study: [Study!]! @relationship(type: "ADVISED_BY", direction: OUT)
    followsFrom: [Element!]! @relationship(type: "FOLLOWS_FROM", direction: OUT)
  }
`;
