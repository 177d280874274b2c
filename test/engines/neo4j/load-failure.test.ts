import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { loadFailure, type Stage } from '../../../src/engines/neo4j/load/failure.ts';

const failed = (code: string, message = ''): Neo4jError =>
  new Neo4jError(message, code, '50N42', '');
const said = (error: unknown, stage: Stage): string => (loadFailure(error, stage) as Error).message;

const GONE = failed('ServiceUnavailable', 'connect ECONNREFUSED 127.0.0.1:7687');
const SHORT = failed('Neo.TransientError.General.MemoryPoolOutOfMemoryError');

it('a load that loses its database says what the database has then, and what comes next', () => {
  const cause = 'The database does not answer. Nothing listens at the address of NEO4J_URI';
  expect(said(GONE, 'BEFORE')).toMatch(
    new RegExp(`^${cause}: start the database, or check the port.$`),
  );
  expect(said(GONE, 'FIRST')).toMatch(new RegExp(`^${cause}.* a part .* Load again: that goes on`));
  expect(said(GONE, 'CHANGE')).toMatch(
    new RegExp(`^${cause}.* from before or the new ones, as a whole. Load again.$`),
  );
  expect((loadFailure(GONE, 'CHANGE') as Error).cause).toBe(GONE);
});

it('a change that is larger than the memory of the database changed nothing, and a first load has a part', () => {
  expect(said(SHORT, 'CHANGE')).toMatch(
    /too little memory .* Nothing was changed. Raise server.memory/,
  );
  expect(said(SHORT, 'FIRST')).toMatch(
    /no memory left .* raise server.memory.* a part of the data/,
  );
});

it('a user who may not write is told of the role that may', () => {
  expect(said(failed('Neo.ClientError.Security.Forbidden'), 'BEFORE')).toMatch(/role architect.$/);
});

it('an error of our own stays as it is', () => {
  const own = new Error('The database holds 3 nodes that are not ours.');
  expect(loadFailure(own, 'CHANGE')).toBe(own);
});
