import { beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/engines/memory/engine.ts';
import { type Ask, codesOf, openService } from '../support/open-service.ts';
import { dataset, element, study } from '../support/row-builders.ts';

/** A comparison whose fields do not matter. */
const query = (args: string, fields = '__typename') => `{ compareStudies${args} { ${fields} } }`;
const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `s${at}`));
const TWO = '(keys: ["network", "digital"])';

describe('comparison', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  describe('refuses with the name of the argument', () => {
    it.each([
      ['R20.40', 'one study', query('(keys: ["network"])'), 'keys', 'BAD_USER_INPUT'],
      [
        'R20.41',
        'one study twice',
        query('(keys: ["network", "network"])'),
        'keys',
        'BAD_USER_INPUT',
      ],
      ['R20.42', 'no study', query('(keys: [])'), 'keys', 'BAD_USER_INPUT'],
      [
        'R20.43',
        'an unknown study',
        query('(keys: ["network", "digitl"])'),
        'keys',
        'BAD_USER_INPUT',
      ],
      ['R20.44', '21 studies', query(`(keys: ${many(21)})`), 'keys', 'LIMIT_EXCEEDED'],
      [
        'R20.45',
        'no overlap',
        query(TWO, 'constructs(overlap: []) { overlap }'),
        'overlap',
        'BAD_USER_INPUT',
      ],
      [
        'R20.46',
        'rows below 0',
        query(TWO, 'constructs(first: -1) { overlap }'),
        'first',
        'BAD_USER_INPUT',
      ],
      [
        'R20.47',
        '201 rows',
        query(TWO, 'constructs(first: 201) { overlap }'),
        'first',
        'LIMIT_EXCEEDED',
      ],
      [
        'R20.48',
        'no predicate',
        query(TWO, 'clusters(predicates: []) { overlap }'),
        'predicates',
        'BAD_USER_INPUT',
      ],
      [
        'R20.49',
        'clusters of nothing',
        query(TWO, 'clusters(minSize: 0) { overlap }'),
        'minSize',
        'BAD_USER_INPUT',
      ],
      [
        'R20.50',
        '201 clusters',
        query(TWO, 'clusters(first: 201) { overlap }'),
        'first',
        'LIMIT_EXCEEDED',
      ],
      [
        'R20.51',
        'a study that is not compared',
        query(TWO, 'unlinked(study: "popularization") { totalCount }'),
        'study',
        'BAD_USER_INPUT',
      ],
      [
        'R20.52',
        'no level',
        query(TWO, 'unlinked(study: "digital", levels: []) { totalCount }'),
        'levels',
        'BAD_USER_INPUT',
      ],
      [
        'R20.53',
        'a page from both ends',
        query(TWO, 'unlinked(study: "digital", first: 1, last: 1) { totalCount }'),
        'last',
        'BAD_USER_INPUT',
      ],
    ])('%s %s', async (_number, _title, document, argument, code) => {
      const { data, errors } = await ask(document);
      expect(data).toEqual({ compareStudies: null });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    });

    it('R20.54 an unknown study, naming the nearest keys, whatever else is selected', async () => {
      const { errors } = await ask(query('(keys: ["network", "digitl"])', 'studies { key }'));
      expect(errors?.[0]?.extensions['nearest']).toContain('digital');
      expect(errors?.[0]?.message).toContain('"digitl"');
    });

    it('R20.55 a confidence outside its range, as a literal and as a variable', async () => {
      expect(codesOf(await ask(query('(minConfidence: 2)')))).toEqual([
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      const document =
        'query ($least: UnitInterval!) { compareStudies(minConfidence: $least) { __typename } }';
      expect(codesOf(await ask(document, { least: -0.1 }))).toEqual(['BAD_USER_INPUT']);
    });
  });

  it('R4.6 MUST take all studies, by key, where none is named, and of a repeated one its first place', async () => {
    const keys = 'studies { key }';
    const { data } = await ask(
      `{ all: compareStudies { ${keys} }
         some: compareStudies(keys: ["popularization", "digital", "popularization"]) { ${keys} } }`,
    );
    const keysOf = (one: { studies: readonly { key: string }[] }) =>
      one.studies.map(({ key }) => key);
    expect(keysOf(data.all)).toEqual(['digital', 'network', 'popularization']);
    expect(keysOf(data.some)).toEqual(['popularization', 'digital']);
  });

  it('R20.56 MUST refuse all studies where they are too few to compare, or too many', async () => {
    const of = async (count: number) => {
      const keys = Array.from({ length: count }, (_, at) => `s${at}`);
      const rows = {
        studies: keys.map((key) => study(key)),
        elements: [element('s0.1', 'DIMENSION')],
      };
      const service = await openService(openMemory(dataset(rows)));
      return codesOf(await service.ask(query('', 'pairs { linkCount }')));
    };
    expect(await of(1)).toEqual(['BAD_USER_INPUT']);
    expect(await of(20)).toEqual([]);
    expect(await of(21)).toEqual(['LIMIT_EXCEEDED']);
  });

  it('R11.9 MUST answer alike whatever else is selected beside it, and through fragments and aliases', async () => {
    const parts = {
      roles:
        'roles { role cells { presence elements { key } via { key } elementCount codeCount } }',
      constructs:
        'constructs { overlap isContested cells { elements { key } via { key object { key } } } }',
      roleShifts: 'roleShifts { link { key subject { label { value } } } from to }',
      pairs: 'pairs { linkCount byPredicate { predicate count } subjectCoverage meanConfidence }',
      clusters:
        'clusters(predicates: [BROAD_MATCH, NARROW_MATCH], minSize: 3) { members { key } isContested links { key } }',
    };
    const whole = await ask(query('', Object.values(parts).join(' ')));
    expect(whole.errors).toBeUndefined();
    for (const [name, fields] of Object.entries(parts)) {
      const alone = await ask(
        `{ compareStudies { ...part } } fragment part on StudyComparison { again: ${fields} }`,
      );
      expect(alone.data.compareStudies.again).toEqual(whole.data.compareStudies[name]);
      expect(alone.data.compareStudies.again).not.toHaveLength(0);
    }
  });

  it('R19.20 MUST page through what is unlinked, both ways', async () => {
    const page = async (window: string) => {
      const fields = `unlinked(study: "digital", ${window}) { totalCount nodes { key } pageInfo { hasNextPage endCursor startCursor } }`;
      return (await ask(query(TWO, fields))).data.compareStudies.unlinked;
    };
    const all = await page('first: 200');
    expect(all.totalCount).toBe(all.nodes.length);
    const first = await page('first: 5');
    const next = await page(`first: 5, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 10));
    const back = await page(`last: 5, before: "${next.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes);
  });
});
