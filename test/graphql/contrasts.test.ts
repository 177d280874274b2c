import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { example } from '../support/example-dataset.ts';
import { type Ask, openService } from '../support/open-service.ts';

describe('contrasts and absences in the API', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService(openMemory(example())));
  });

  it('R22.9 MUST give a contrast whole: by key, by id, of its elements, and of its construct', async () => {
    const fields = `id key label { value } rationale { value } construct { key isContested }
      confidence status proposedBy proposedOn reviewedBy reviewedOn
      sides { study { key } elements { key } claim { value } citation { table rows source { key } } }`;
    const { data } = await ask(`{ contrast(key: "matter-2") { ${fields} }
      element(key: "gamma.2.9") { contrasts { key } } below: element(key: "gamma.2") { contrasts { key } }
      construct(key: "heart") { contrasts { key } } nothing: contrast(key: "matter") { key } }`);
    expect(data.contrast).toMatchObject({
      key: 'matter-2',
      label: { value: 'Contrast matter-2' },
      rationale: { value: 'Because' },
      construct: { key: 'heart', isContested: true },
      confidence: 0.65,
      status: 'CANDIDATE',
      proposedBy: 'A curator',
      proposedOn: '2026-11-26',
      reviewedBy: null,
      reviewedOn: null,
      sides: [
        { study: { key: 'alpha' }, elements: [{ key: 'alpha.2.1' }] },
        {
          study: { key: 'gamma' },
          elements: [{ key: 'gamma.2.9' }, { key: 'gamma.2.10' }],
          claim: { value: 'gamma claims' },
          citation: { table: '1', rows: [1], source: { key: 'gamma' } },
        },
      ],
    });
    expect(data.element.contrasts).toEqual([{ key: 'matter-2' }]);
    expect(data.below.contrasts).toEqual([{ key: 'matter-3' }]);
    expect(data.construct.contrasts).toEqual([{ key: 'matter-2' }]);
    expect(data.nothing).toBeNull();
    const { id } = data.contrast;
    const again = await ask(`{ node(id: "${id}") { ... on Contrast { ${fields} } }
      nodes(ids: ["${id}", "x"]) { id } }`);
    expect(again.data.node).toEqual(data.contrast);
    expect(again.data.nodes).toEqual([{ id }, null]);
  });

  it('R22.10 MUST page contrasts, and list in a comparison those among the compared studies', async () => {
    const { data } = await ask(`{
      first: contrasts(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { key } }
      compareStudies(keys: ["gamma", "beta"]) { contrasts { key }
        constructs { construct { key isContested } isContested } } }`);
    expect(data.first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await ask(
      'query ($after: String) { contrasts(after: $after) { nodes { key } } }',
      {
        after: data.first.pageInfo.endCursor,
      },
    );
    expect([...data.first.nodes, ...rest.data.contrasts.nodes]).toEqual(
      ['matter-10', 'matter-2', 'matter-3'].map((key) => ({ key })),
    );
    expect(data.compareStudies.contrasts).toEqual([{ key: 'matter-3' }]);
    // `heart` is contested by a contrast between alpha and gamma, and alpha is not compared.
    expect(data.compareStudies.constructs).toContainEqual({
      construct: { key: 'heart', isContested: true },
      isContested: false,
    });
  });

  it.each(['contrasts', 'absences'])(
    'R20.73 MUST refuse bad arguments of %s by name',
    async (list) => {
      const refusal = async (args: string) => {
        const { errors = [] } = await ask(`{ ${list}(${args}) { totalCount } }`);
        return errors.map(({ message, extensions }) => [extensions['code'], message]);
      };
      expect(await refusal('studies: []')).toEqual([
        ['BAD_USER_INPUT', expect.stringContaining('studies')],
      ]);
      expect(await refusal('studies: ["alpah"]')).toEqual([
        ['BAD_USER_INPUT', expect.stringMatching(/studies.*alpha/)],
      ]);
      expect(await refusal('first: 201')).toEqual([
        ['LIMIT_EXCEEDED', expect.stringContaining('first')],
      ]);
      expect(await refusal('first: 1, last: 1')).toEqual([
        ['BAD_USER_INPUT', expect.stringContaining('last')],
      ]);
      expect(await refusal('after: "x"')).toEqual([
        ['BAD_USER_INPUT', expect.stringContaining('after')],
      ]);
    },
  );

  it('R7.7 MUST list absences with their element, and take `studies` as those that were searched', async () => {
    const { data } = await ask(`{
      absences(studies: ["beta"], last: 2) { totalCount pageInfo { hasPreviousPage } nodes {
        key element { key } study { key } rationale { value } } } }`);
    expect(data.absences).toMatchObject({
      totalCount: 3,
      pageInfo: { hasPreviousPage: true },
      nodes: [
        { key: 'gamma.2.8~beta', element: { key: 'gamma.2.8' }, study: { key: 'beta' } },
        { key: 'gamma.2.11~beta', rationale: { value: 'Not there' } },
      ],
    });
  });
});
