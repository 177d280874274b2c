import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Ask, codesOf, openService } from '../support/open-service.ts';

const ELEMENTS = `query ($f: ElementFilter, $o: ElementOrder, $first: Int, $after: String, $last: Int, $before: String) {
  page: elements(filter: $f, orderBy: $o, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const LINKS = `query ($o: LinkOrder, $f: LinkFilter, $first: Int, $after: String, $last: Int, $before: String) {
  page: links(orderBy: $o, filter: $f, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { key } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const SEARCH = `query ($first: Int, $after: String, $last: Int, $before: String) {
  page: search(query: "مردم", first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { result { ... on Node { key: id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly key?: string; readonly result?: { readonly key: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describe('paging', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  const pageOf = (answer: Answer): Connection => {
    expect(answer.errors).toBeUndefined();
    return answer.data.page;
  };
  const keysOf = ({ nodes }: Connection) => nodes.map((node) => node.key ?? node.result?.key ?? '');

  /** Every key from page to page, with the flags checked on the way. */
  async function walk(query: string, variables: object, size: number, forwards: boolean) {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let isMore = true; isMore; ) {
      const window = forwards ? { first: size, after: cursor } : { last: size, before: cursor };
      const page = pageOf(await ask(query, { ...variables, ...window }));
      expect(forwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage).toBe(
        seen.length > 0,
      );
      if (forwards) seen.push(...keysOf(page));
      else seen.unshift(...keysOf(page));
      isMore = forwards ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
      expect(isMore).toBe(seen.length < page.totalCount);
      cursor = forwards ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    }
    return seen;
  }

  const order = fc.record({
    field: fc.constantFrom('KEY', 'LABEL', 'LINK_COUNT', 'CODE_COUNT'),
    direction: fc.constantFrom('ASC', 'DESC'),
    language: fc.constantFrom('fa', 'en', 'fa-IR', 'de'),
  });
  const filter = fc.constantFrom(
    {},
    { study: { eq: 'network' } },
    { level: ['DIMENSION', 'CATEGORY'] },
    { label: { contains: 'مردم' } },
  );

  it('R19.5 MUST visit each element once in one order, forwards and backwards, in any page size', async () => {
    await fc.assert(
      fc.asyncProperty(order, filter, fc.integer({ min: 7, max: 200 }), async (o, f, size) => {
        const forwards = await walk(ELEMENTS, { o, f }, size, true);
        expect(new Set(forwards).size).toBe(forwards.length);
        expect(await walk(ELEMENTS, { o, f }, size, false)).toEqual(forwards);
        expect(await walk(ELEMENTS, { o, f }, 200, true)).toEqual(forwards);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it.each([
    ['links', LINKS],
    ['search', SEARCH],
  ])('R19.6 MUST do so for %s too', async (_name, query) => {
    const whole = await walk(query, {}, 200, true);
    expect(whole.length).toBeGreaterThan(40);
    for (const size of [1, 2, 7, Math.min(whole.length, 200)]) {
      expect(await walk(query, {}, size, true)).toEqual(whole);
      expect(await walk(query, {}, size, false)).toEqual(whole);
    }
  });

  it('R25.3 MUST do so for links in every order, derived ones too, and refuse a cursor of another order', async () => {
    const linkOrder = fc.record({
      field: fc.constantFrom('KEY', 'CONFIDENCE'),
      direction: fc.constantFrom('ASC', 'DESC'),
    });
    const linkFilter = fc.constantFrom({}, { includeDerived: true }, { studies: ['digital'] });
    const size = fc.integer({ min: 1, max: 200 });
    await fc.assert(
      fc.asyncProperty(linkOrder, linkFilter, size, async (o, f, each) => {
        const forwards = await walk(LINKS, { o, f }, each, true);
        expect(new Set(forwards).size).toBe(forwards.length);
        expect(await walk(LINKS, { o, f }, each, false)).toEqual(forwards);
        const page = pageOf(await ask(LINKS, { o, f, first: 1 }));
        const direction = o.direction === 'ASC' ? 'DESC' : 'ASC';
        const turned = { o: { ...o, direction }, f, after: page.pageInfo.endCursor };
        expect(codesOf(await ask(LINKS, turned))).toEqual(['BAD_USER_INPUT']);
      }),
      { numRuns: 25 },
    );
    const keys = async (o: object | null) => keysOf(pageOf(await ask(LINKS, { o })));
    expect(await keys(null)).toEqual(await keys({}));
    expect(await keys({})).toEqual(await keys({ field: 'KEY', direction: 'ASC' }));
  }, 60_000);

  it('R19.7 MUST give 50 items by default, and none for `first: 0`', async () => {
    expect(keysOf(pageOf(await ask(ELEMENTS)))).toHaveLength(50);
    const none = pageOf(await ask(ELEMENTS, { first: 0 }));
    expect(none).toMatchObject({ totalCount: 333, nodes: [] });
    expect(none.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('R20.2 MUST refuse a window that makes no sense, by the argument', async () => {
    const refused = async (variables: object, code: string, argument: string) => {
      const answer = await ask(ELEMENTS, { ...variables });
      expect(codesOf(answer)).toEqual([code]);
      expect(answer.errors?.[0]?.extensions['argument']).toBe(argument);
    };
    await refused({ first: 1, last: 1 }, 'BAD_USER_INPUT', 'last');
    await refused({ first: -1 }, 'BAD_USER_INPUT', 'first');
    await refused({ last: -1 }, 'BAD_USER_INPUT', 'last');
    await refused({ first: 201 }, 'LIMIT_EXCEEDED', 'first');
    await refused({ last: 201 }, 'LIMIT_EXCEEDED', 'last');
    await refused({ after: '' }, 'BAD_USER_INPUT', 'after');
    await refused({ before: 'bm9uc2Vuc2U' }, 'BAD_USER_INPUT', 'before');
    const links = pageOf(await ask(LINKS, { first: 1 }));
    await refused({ after: links.pageInfo.endCursor }, 'BAD_USER_INPUT', 'after');
    const byLabel = pageOf(await ask(ELEMENTS, { first: 1, o: { field: 'LABEL' } }));
    await refused({ after: byLabel.pageInfo.endCursor }, 'BAD_USER_INPUT', 'after');
    const inPersian = { field: 'LABEL', language: 'fa' };
    await refused({ o: inPersian, after: byLabel.pageInfo.endCursor }, 'BAD_USER_INPUT', 'after');
    const forged = Buffer.from(JSON.stringify(['elements KEY ASC', 7])).toString('base64url');
    await refused({ after: forged }, 'BAD_USER_INPUT', 'after');
  });

  it('R19.8 MUST take a cursor on either side at once', async () => {
    const page = pageOf(await ask(ELEMENTS, { first: 10 }));
    const between = pageOf(
      await ask(ELEMENTS, { after: page.pageInfo.startCursor, before: page.pageInfo.endCursor }),
    );
    expect(keysOf(between)).toEqual(keysOf(page).slice(1, -1));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});
