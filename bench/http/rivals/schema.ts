import { readFileSync } from 'node:fs';

/** The part of the schema that the question uses, over rows in memory. */
export const typeDefs = `
  enum ModelLevel { DIMENSION CATEGORY CONCEPT CODE }
  enum ParadigmRole {
    CAUSAL_CONDITION CONTEXTUAL_CONDITION INTERVENING_CONDITION CORE_PHENOMENON STRATEGY CONSEQUENCE
  }
  enum TextDirection { LTR RTL }
  type Text { value: String! language: String! direction: TextDirection! }
  type Element {
    key: String! level: ModelLevel! role: ParadigmRole order: Int! placementConfidence: Float
    label(languages: [String!]): Text!
  }
  type Elements { nodes: [Element!]! }
  type Study { key: String! elements(first: Int): Elements! }
  type Studies { nodes: [Study!]! }
  type Query { studies: Studies! }
`;

interface Form {
  readonly value: string;
  readonly language: string;
}
interface Element {
  readonly key: string;
  readonly labelForms: readonly Form[];
}
export interface Study {
  readonly key: string;
  readonly elements: readonly Element[];
}

/** Studies with their elements, from the file that the bench wrote. */
export const studies = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Study[];

function label({ labelForms }: Element, { languages }: { languages?: readonly string[] }) {
  const language = languages?.find((one) => labelForms.some((form) => form.language === one));
  const form = labelForms.findLast((one) => one.language === (language ?? 'en'));
  return { ...form, direction: form?.language === 'fa' ? 'RTL' : 'LTR' };
}

export const resolvers = {
  Query: { studies: async () => ({ nodes: studies }) },
  Study: {
    elements: async ({ elements }: Study, { first = 50 }: { first?: number }) => ({
      nodes: elements.slice(0, first),
    }),
  },
  Element: { label },
};
