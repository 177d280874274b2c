import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  answered,
  type Opened,
  openView,
} from '../../support/explorer-visit.ts';

/** The ways of counting as the page names them, with the predicates that count. */
const WAYS = [
  ['only the same idea', ['EXACT_MATCH', 'CLOSE_MATCH']],
  [
    'the same idea, a broader or a narrower one',
    ['EXACT_MATCH', 'CLOSE_MATCH', 'BROAD_MATCH', 'NARROW_MATCH'],
  ],
  ['any link, even one that says merely related', null],
] as const;

const QUERY = `query ($of: String!, $in: String!, $levels: [ModelLevel!], $isLeaf: Boolean, $predicates: [MappingPredicate!]) {
  all: elements(filter: { study: { eq: $of }, level: $levels, isLeaf: $isLeaf }) { totalCount }
  gaps: elements(first: 200, filter: { study: { eq: $of }, level: $levels, isLeaf: $isLeaf
    notLinked: { study: $in, predicates: $predicates } }) { nodes { key } }
}`;

interface Asked {
  readonly all: { readonly totalCount: number };
  readonly gaps: { readonly nodes: readonly { readonly key: string }[] };
}

async function ask(url: string, variables: object): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables }),
  });
  return ((await response.json()) as { data: Asked }).data;
}

const keysOn = async (page: Page) => {
  const more = page.locator('.show-all button');
  if ((await more.count()) > 0) await more.click();
  return page.locator('tbody .key').allTextContents();
};

const settled = async (page: Page) => {
  await answered(page);
  await expect.poll(() => page.locator('.answer.is-old').count()).toBe(0);
};

/** That what one study says and another does not is what the API answers, however it is counted. */
export function gapTests(opened: Opened): void {
  describe('gaps', () => {
    it('are two clicks from the first page, and each way of counting has its number and its rows', async () => {
      const { browser, url } = opened();
      const { page, troubles, close } = await openView(browser, `${url}/?lang=en`);
      await page.getByRole('link', { name: 'Gaps', exact: true }).click();
      await settled(page);
      await page.getByLabel('What this study says').selectOption('network');
      await page.waitForURL(/of=network&in=digital/);
      for (const [name, predicates] of WAYS) {
        const way = page.getByRole('radio', { name });
        await way.check();
        await settled(page);
        const variables = { of: 'network', in: 'digital', isLeaf: true, predicates };
        const { all, gaps } = await ask(url, variables);
        const count = gaps.nodes.length;
        expect(await page.locator('.countings label', { has: way }).textContent()).toContain(
          `${count} of ${all.totalCount} without such a link`,
        );
        expect(await page.locator('.lead').textContent()).toContain(
          `Of the ${all.totalCount} elements of Network governance with nothing below them, ${count} have no link`,
        );
        expect(await keysOn(page)).toEqual(gaps.nodes.map(({ key }) => key));
        const places = await page.locator('.places strong').allTextContents();
        expect(places.reduce((sum, text) => sum + Number(text), 0)).toBe(all.totalCount);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    });

    it('of a level have what is below them, and show only what is asked for', async () => {
      const { browser, url } = opened();
      const address = `${url}/gaps?of=digital&in=popularization&levels=CATEGORY&strict=any&lang=en`;
      const { page, close } = await openView(browser, address);
      const { gaps } = await ask(url, {
        of: 'digital',
        in: 'popularization',
        levels: ['CATEGORY'],
        predicates: null,
      });
      expect(await keysOn(page)).toEqual(gaps.nodes.map(({ key }) => key));
      expect(await page.locator('tbody').textContent()).toContain('By what is below it: ');
      await page.getByRole('link', { name: 'looked for and missing', exact: true }).click();
      await page.waitForURL(/show=missing/);
      const [bar] = await page.locator('.places li', { hasText: 'looked for' }).allTextContents();
      expect(await page.locator('tbody tr').count()).toBe(Number(/\d+$/.exec(bar ?? '')?.[0]));
      await close();
    });

    it('change places when a study is chosen twice', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/gaps?of=network&in=digital&lang=en`);
      await page.getByLabel('and this one does not').selectOption('network');
      await page.waitForURL(/of=digital&in=network/);
      await page.getByRole('button', { name: 'Ask the other way round' }).click();
      await page.waitForURL(/of=network&in=digital/);
      await close();
    });
  });
}
