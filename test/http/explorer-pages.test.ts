import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import type { GraphqlService } from '../../src/graphql/service.ts';
import { createExplorer } from '../../src/http/explorer.ts';
import { openExplorer } from '../../src/open-explorer.ts';

const REQUEST = { headers: {} } as IncomingMessage;

/** A promise that the test resolves. */
function later<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

it('keeps no page of one dataset for the next, when two requests meet a swap', async () => {
  // It stands in for a swap at the worst moment, which no real service can be made to have.
  const versions: (string | Promise<string>)[] = [];
  let executed: Promise<string> = Promise.resolve('old');
  const service = {
    datasetVersion: () => versions.shift() ?? 'new',
    execute: async () => {
      const dataset = await executed;
      return { result: { data: { title: `The ${dataset} dataset` } }, dataset };
    },
  } as unknown as GraphqlService;
  const explorer = createExplorer(await openExplorer(), service);
  const textOf = async (path: string) => {
    const { body } = await explorer.page(path, '?lang=en', REQUEST);
    return String(body);
  };

  versions.push('old');
  expect(await textOf('/')).toContain('The old dataset');
  const lateVersion = later<string>();
  const lateAnswer = later<string>();
  versions.push(lateVersion.promise, 'new');
  executed = lateAnswer.promise;
  const before = textOf('/compare');
  const after = textOf('/');
  // The version that the first request sees was read before the swap, and arrives after the second has begun.
  await new Promise((resolve) => setTimeout(resolve));
  lateVersion.resolve('old');
  await new Promise((resolve) => setTimeout(resolve));
  lateAnswer.resolve('new');
  expect(await before).toContain('The old dataset');
  expect(await after).toContain('The new dataset');
  expect(await textOf('/compare')).toContain('The new dataset');
});
