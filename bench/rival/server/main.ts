import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from './type-definitions.ts';

/** What one would pick instead of this product, set up as its own introduction shows. */

const { NEO4J_URI = '', NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', PORT = '0' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  context: async ({ req }) => ({ req }),
  listen: { port: Number(PORT), host: '127.0.0.1' },
});
console.log(`Listening on ${url}`);
