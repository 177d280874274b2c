import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, codesOf, openService } from '../support/open-service.ts';

describe('ids', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('R20.7 MUST limit ids to 200', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(codesOf(await ask(query, { ids: Array(201).fill('x') }))).toEqual(['LIMIT_EXCEEDED']);
    expect((await ask(query, { ids: Array(200).fill('x') })).data.nodes).toHaveLength(200);
  });

  it('finds anything again by its id, and nothing by an id of another type', async () => {
    const { data } = await ask(`{
      study(key: "popularization") { id source { id } interviews { id } notes { id } recommendations { id } }
      elements(first: 200, filter: { study: { eq: "popularization" } }) { nodes { id __typename } }
      links(first: 1) { nodes { id } }
      constructs(first: 1) { nodes { id } }
      absent: elements(first: 200) { nodes { absences { id } } }
    }`);
    const one = (list: readonly { id: string }[]) => list.slice(0, 1);
    const ids = [
      data.study,
      data.study.source,
      ...one(data.study.interviews),
      ...one(data.study.notes),
      ...one(data.study.recommendations),
      ...data.elements.nodes,
      ...data.links.nodes,
      ...data.constructs.nodes,
      ...data.absent.nodes.flatMap(({ absences }: { absences: { id: string }[] }) => absences),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const again = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids });
    expect(again.data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids);
    const wrong = Buffer.from('Code:network.1').toString('base64url');
    expect(
      (await ask('query ($id: ID!) { node(id: $id) { id } }', { id: wrong })).data.node,
    ).toBeNull();
  });
});
