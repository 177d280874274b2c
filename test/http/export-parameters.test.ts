import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { DATASET, seedServer } from '../support/seed-server.ts';

describe('parameters of exports', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = (await seedServer()).server;
  });
  afterAll(() => server.close());

  const get = (path: string) => fetch(`${server.url}/export${path}`);

  it.each([
    ['links.csv?study=network', 'study', 'studies'],
    ['links.csv?stuides=network', 'stuides', 'studies'],
    ['network.fa.qdc?studies=network', 'studies', undefined],
    ['links.csv?studies=network&studies=digital', 'studies', undefined],
    ['links.csv?studies=', 'studies', undefined],
    ['links.csv?studies=netwrok', 'studies', 'network'],
    ['links.csv?language=de', 'language', 'en'],
    ['links.csv?language=../x', 'language', undefined],
    ['links.csv?bom=tru', 'bom', 'true'],
    ['links.sssom.tsv?minConfidence=1.5', 'minConfidence', undefined],
    ['links.sssom.tsv?minConfidence=0.555', 'minConfidence', undefined],
    ['links.sssom.tsv?status=ACCEPTD', 'status', 'ACCEPTED'],
    ['links.sssom.tsv?negated=onlly', 'negated', 'only'],
    ['graph.graphml?links=PART', 'links', 'PART_OF'],
    ['comparison.csv?studies=network', 'studies', undefined],
  ])('refuse %s', async (path, argument, nearest) => {
    const answer = await get(`/${path}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { errors } = (await answer.json()) as {
      errors: [{ message: string; extensions: Record<string, unknown> }];
    };
    const { nearest: [named] = [], ...extensions } = errors[0].extensions as { nearest?: string[] };
    expect(extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
    expect(named).toBe(nearest);
    if (nearest !== undefined) expect(errors[0].message).toContain(nearest);
  });

  it('refuse a query of more than 2,000 characters, and one of the list', async () => {
    const tooLong = await get(`/links.csv?studies=${'a,'.repeat(1_000)}`);
    expect(tooLong.status).toBe(400);
    expect(await tooLong.text()).toContain('2000 characters');
    expect((await get('?studies=network')).status).toBe(400);
  });

  it('name as many studies as may be compared, with the longest keys', async () => {
    const keys = Array.from({ length: 20 }, (_, at) => String.fromCharCode(97 + at).repeat(60));
    const answer = await get(`/links.csv?${new URLSearchParams({ studies: keys.join(',') })}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('there is no study');
  });

  it('select what the parameters say', async () => {
    const lines = async (path: string) =>
      (await (await get(`/${path}`)).text()).trimEnd().split('\n');
    const rows = async (path: string) =>
      (await lines(path)).filter((line) => line.startsWith('qglink:'));
    const negated = DATASET.links.filter(({ isNegated }) => isNegated).length;
    expect(await rows('links.sssom.tsv?negated=only')).toHaveLength(negated);
    expect(await rows('links.sssom.tsv?negated=omit')).toHaveLength(DATASET.links.length - negated);
    const sure = DATASET.links.filter(({ confidence }) => confidence >= 0.75).length;
    expect(await rows('links.sssom.tsv?minConfidence=0.75')).toHaveLength(sure);
    expect(await rows('links.sssom.tsv?status=ACCEPTED,REJECTED')).toHaveLength(0);
    const own = DATASET.elements.filter(({ studyKey }) => studyKey === 'digital').length;
    expect(await lines('elements.csv?studies=digital')).toHaveLength(own + 1);
    expect((await lines('elements.csv?language=fa'))[0]).toContain(',label,');
    expect((await lines('elements.csv'))[0]).toContain(',label_en,label_fa,');
    const bytes = async (path: string) =>
      Buffer.from(await (await get(path)).arrayBuffer())
        .subarray(0, 3)
        .toString('hex');
    expect(await bytes('/elements.csv?bom=true')).toBe('efbbbf');
    expect(await bytes('/elements.csv')).not.toBe('efbbbf');
  });
});
