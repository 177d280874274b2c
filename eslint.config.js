import graphql from '@graphql-eslint/eslint-plugin';

/** The schema alone: TypeScript is Biome's. */
export default [
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // One line as a line, several as a block.
      '@graphql-eslint/description-style': 'off',
      // A hit is no node: the same study may be hit by two queries with two scores.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          rootField: true,
        },
      ],
      // Rows of tables have no address of their own; what has one implements Node.
      '@graphql-eslint/strict-id-in-types': 'off',
      // The contract's names.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
];
