import { fileURLToPath } from 'node:url';
import type { Neo4jSettings } from '../src/engines/neo4j/engine.ts';

/** The built program, as `npm start` runs it. */
export const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The environment variables by which a server finds the database. */
export const environmentOf = ({ uri, user, password, database }: Neo4jSettings) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});
