import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATASET } from '../support/seed-server.ts';
import { askPlainly, serve, type Variables } from './server.ts';

/** A frontend's client with a cache of its own, as `docs/frontends.md` sets it up. */
export interface Client {
  /** Asks the server and stores its response. */
  ask(query: string, variables: Variables): Promise<unknown>;
  /** The cached response, without a request; null where anything is missing. */
  cached(query: string, variables: Variables): Promise<unknown>;
  /** What `extensions` the first error has when the server refuses. */
  refused(query: string, variables: Variables): Promise<unknown>;
  /** Opens a list of a study's elements, with the client's own pagination. */
  pages(study: string, from: PageFrom): Promise<Pages>;
}

export interface PageFrom {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** A list that grows at both ends. */
export interface Pages {
  /** The elements' keys so far, read from the cache. */
  keys(): Promise<readonly string[]>;
  /** Adds as many after the last one; false when there are no more. */
  forward(count: number): Promise<boolean>;
  /** Adds as many before the first one; false when there are no more. */
  backward(count: number): Promise<boolean>;
}

const ROOT = 'network.6.2.1';
const NEAR = { root: ROOT, hops: 1 };
const FAR = { root: ROOT, hops: 2 };
const TWO = { studies: ['network', 'popularization'] };
const THREE = { studies: ['network', 'popularization', 'digital'] };

/** What every client MUST cache separately, and how it pages, over HTTP. */
export function clientPromises(name: string, open: (url: string) => Promise<Client>): void {
  describe(name, () => {
    let served: Awaited<ReturnType<typeof serve>>;
    let client: Client;
    beforeAll(async () => {
      served = await serve();
    });
    afterAll(() => served.close());
    beforeEach(async () => {
      client = await open(served.url);
    });

    /** Asks all, and only then reads each from the cache. */
    async function cachesAll(requests: readonly (readonly [string, Variables])[]) {
      for (const [query, variables] of requests) await client.ask(query, variables);
      const answers = [];
      for (const [query, variables] of requests) {
        const { data } = await askPlainly(served.url, query, variables);
        expect(await client.cached(query, variables)).toEqual(data);
        answers.push(data);
      }
      return answers;
    }

    it('caches two neighbourhoods of one element side by side', async () => {
      const [near, far] = await cachesAll([
        ['frontendNeighbourhoodQuery', NEAR],
        ['frontendNeighbourhoodQuery', FAR],
      ]);
      // Otherwise neither could overwrite anything in the other.
      const degrees = new Map(far.neighbourhood.nodes.map((node: Node) => [node.key, node.degree]));
      const differing = near.neighbourhood.nodes.filter(
        (node: Node) => degrees.get(node.key) !== node.degree,
      );
      expect(differing.length).toBeGreaterThan(0);
    });

    it('caches two comparisons of one construct side by side', async () => {
      const [two, three] = await cachesAll([
        ['frontendComparisonQuery', TWO],
        ['frontendComparisonQuery', THREE],
      ]);
      const rows = new Map(
        three.compareStudies.constructs.map((row: Row) => [row.construct.id, row]),
      );
      const shared = two.compareStudies.constructs.filter(
        (row: Row) => rows.has(row.construct.id) && row.overlap !== row.construct.overlap,
      );
      expect(shared.length).toBeGreaterThan(0);
    });

    it('caches two questions about one comparison side by side', () =>
      cachesAll([
        ['frontendComparisonQuery', TWO],
        ['frontendRolesQuery', TWO],
        ['frontendLabelQuery', { key: ROOT, languages: ['fa'] }],
      ]));

    it('caches a text in Persian beside the same text in English', async () => {
      const [persian, english] = await cachesAll([
        ['frontendLabelQuery', { key: ROOT, languages: ['fa'] }],
        ['frontendLabelQuery', { key: ROOT, languages: ['en'] }],
      ]);
      expect(persian.element.id).toBe(english.element.id);
      expect(persian.element.label.value).not.toBe(english.element.label.value);
    });

    it('has nothing cached that was not requested', async () => {
      await client.ask('frontendNeighbourhoodQuery', NEAR);
      expect(await client.cached('frontendNeighbourhoodQuery', FAR)).toBeNull();
    });

    it('gets a code that says why it was refused', async () => {
      const studies = ['network', 'popularisation'];
      expect(await client.refused('frontendComparisonQuery', { studies })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'keys',
      });
    });

    it('has nothing left of a dataset that was replaced', async () => {
      await client.ask('frontendNeighbourhoodQuery', NEAR);
      await client.ask('frontendNeighbourhoodQuery', FAR);
      expect(await client.cached('frontendNeighbourhoodQuery', NEAR)).not.toBeNull();
      served.memory.replace({ ...DATASET, version: 'another' });
      await client.ask('frontendNeighbourhoodQuery', FAR);
      served.memory.replace(DATASET);
      expect(await client.cached('frontendNeighbourhoodQuery', NEAR)).toBeNull();
    });

    pagesBothWays(
      () => client,
      () => served.url,
    );
  });
}

interface Node {
  readonly key: string;
  readonly degree: number;
}
interface Row {
  readonly overlap: string;
  readonly construct: { readonly id: string; readonly overlap: string };
}

function pagesBothWays(client: () => Client, url: () => string): void {
  describe('pages', () => {
    const STUDY = 'network';
    let all: readonly { readonly cursor: string; readonly node: { readonly key: string } }[];
    let keys: readonly string[];
    beforeAll(async () => {
      const { data } = await askPlainly(url(), 'frontendElementsQuery', {
        study: STUDY,
        first: 200,
      });
      all = data.elements.edges;
      keys = all.map(({ node }) => node.key);
    });

    it('from the start to the end', async () => {
      const pages = await client().pages(STUDY, { first: 20 });
      expect(await pages.keys()).toEqual(keys.slice(0, 20));
      expect(await pages.forward(20)).toBe(true);
      expect(await pages.keys()).toEqual(keys.slice(0, 40));
      expect(await pages.forward(20)).toBe(false);
      expect(await pages.keys()).toEqual(keys);
    });

    it('from the end to the start', async () => {
      const pages = await client().pages(STUDY, { last: 20 });
      expect(await pages.keys()).toEqual(keys.slice(-20));
      expect(await pages.backward(20)).toBe(true);
      expect(await pages.keys()).toEqual(keys.slice(-40));
      expect(await pages.backward(20)).toBe(false);
      expect(await pages.keys()).toEqual(keys);
    });

    it('from the middle in both directions', async () => {
      const pages = await client().pages(STUDY, { first: 5, after: all[19]?.cursor ?? '' });
      expect(await pages.keys()).toEqual(keys.slice(20, 25));
      expect(await pages.forward(5)).toBe(true);
      expect(await pages.backward(5)).toBe(true);
      expect(await pages.keys()).toEqual(keys.slice(15, 30));
    });
  });
}

/** For a cache whose lists are configured by field: also below an interface, whose types differ. */
export function joinsPagesOfLinks(name: string, open: (url: string) => Promise<Client>): void {
  describe(`${name}, below an element`, () => {
    it('joins the pages of its links', async () => {
      const served = await serve();
      const client = await open(served.url);
      const ask = (page: PageFrom) =>
        client.ask('frontendLinksQuery', { key: ROOT, ...page }) as Promise<LinksOfElement>;
      const first = await ask({ first: 1 });
      await ask({ first: 1, after: first.element.links.pageInfo.endCursor });
      const cached = await client.cached('frontendLinksQuery', { key: ROOT, first: 1 });
      const { data } = await askPlainly(served.url, 'frontendLinksQuery', { key: ROOT, first: 2 });
      expect(data.element.links.edges).toHaveLength(2);
      expect(cached).toMatchObject({ element: { links: { edges: data.element.links.edges } } });
      await served.close();
    });
  });
}

interface LinksOfElement {
  readonly element: { readonly links: { readonly pageInfo: { readonly endCursor: string } } };
}
