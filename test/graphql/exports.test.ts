import { expect, it } from 'vitest';
import { renderAll } from '../exchange/rendered.ts';
import { openService } from '../support/open-service.ts';
import { DATASET, get, seedServer } from '../support/seed-server.ts';

it('the exports that GraphQL lists are those that are written, in their order', async () => {
  const { ask } = await openService();
  const { data } = await ask('{ dataset { exports { name mediaType href } } }');
  const files = [...(await renderAll(DATASET)).values()];
  expect(data.dataset.exports).toEqual(
    files.map(({ name, mediaType }) => ({ name, mediaType, href: `export/${name}` })),
  );
});

it('an address that GraphQL lists leads to the file, from where the query was sent', async () => {
  const { server } = await seedServer();
  const answer = await get(server, { query: '{ dataset { exports { href mediaType } } }' });
  const { data } = (await answer.json()) as {
    data: { dataset: { exports: readonly { href: string; mediaType: string }[] } };
  };
  for (const { href, mediaType } of data.dataset.exports) {
    const file = await fetch(new URL(href, `${server.url}/graphql`), { method: 'HEAD' });
    expect([file.status, file.headers.get('content-type')], href).toEqual([200, mediaType]);
  }
  await server.close();
});
