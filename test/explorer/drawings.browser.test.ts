import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeExplorer } from '../support/explorer-tests.ts';
import { openView } from '../support/explorer-visit.ts';

/** One address of each kind of drawing. */
const DRAWINGS = [
  '/graph?roots=network.6.1.2',
  '/study/popularization',
  '/',
  '/matrix?studies=digital&level=DIMENSION&columns=ROLE&as=flows',
  '/matrix?studies=popularization&as=heat',
  '/evidence/popularization',
  '/evidence/digital?tab=reliability',
  '/compare?tab=shifts',
];
const WIDTHS = [1400, 390];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing as it is seen: its width, where each of its spots begins to be drawn, and its texts. */
interface Seen {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly { readonly key: string; readonly box: Box; readonly lines: Box[] }[];
  readonly texts: readonly { readonly text: string; readonly box: Box }[];
}

/** Places are read within the drawing, so that scrolling and zoom do not matter. */
const SEE = `(() => {
  const drawing = document.querySelector('svg.drawing');
  const boxOf = (part) => {
    const { x, y, width, height } = part.getBBox();
    return { x, y, width, height };
  };
  const { width, height } = drawing.viewBox.baseVal;
  return {
    width: width + 2 * drawing.viewBox.baseVal.x,
    height: height + 2 * drawing.viewBox.baseVal.y,
    spots: [...drawing.querySelectorAll('[data-spot]')].map((spot) => ({
      key: spot.dataset.spot,
      box: boxOf(spot.querySelector('circle') ?? spot.querySelector('rect')),
      lines: [...spot.querySelectorAll('text')].map(boxOf),
    })),
    texts: [...drawing.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      box: boxOf(text),
    })),
  };
})()`;

const middle = ({ x, width }: Box) => x + width / 2;
const covers = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

describeExplorer('a drawing', (opened) => {
  async function open(address: string, language: 'en' | 'fa', width = 1400) {
    const url = `${opened().url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
    const visit = await openView(opened().browser, url, { width });
    // The overview draws only when it is asked to.
    if (address === '/') await visit.page.locator('#content details > summary').first().click();
    await visit.page.evaluate('document.fonts.ready');
    await visit.page.locator('svg.drawing [data-spot]').first().waitFor();
    return visit;
  }

  async function see(address: string, language: 'en' | 'fa', width: number): Promise<Seen> {
    const { page, close } = await open(address, language, width);
    const seen = await page.evaluate<Seen>(SEE);
    await close();
    return seen;
  }

  it.each(DRAWINGS)(
    '%s is mirrored in Persian, with no label cut or under another',
    async (address) => {
      for (const width of WIDTHS) {
        const [en, fa] = [await see(address, 'en', width), await see(address, 'fa', width)];
        expect(fa.width).toBeCloseTo(en.width, 1);
        expect(fa.spots.map(({ key }) => key)).toEqual(en.spots.map(({ key }) => key));
        for (const [at, spot] of fa.spots.entries()) {
          const other = en.spots[at];
          if (other === undefined) throw new Error(`No ${spot.key} in English.`);
          expect(middle(spot.box) + middle(other.box), spot.key).toBeCloseTo(en.width, 0);
        }
        for (const { texts, width: whole, height } of [en, fa]) {
          for (const [at, { text, box }] of texts.entries()) {
            const under = texts.slice(at + 1).filter((other) => covers(box, other.box));
            expect(under.map((other) => `${text} | ${other.text}`)).toEqual([]);
            expect(box.x, text).toBeGreaterThanOrEqual(-3);
            expect(box.x + box.width, text).toBeLessThanOrEqual(whole + 3);
            expect(box.y + box.height, text).toBeLessThanOrEqual(height + 3);
          }
        }
        expect(fa.texts.filter(({ text }) => /[0-9]/.test(text))).toEqual([]);
      }
    },
  );

  it('holds the label of each node within its box', async () => {
    for (const language of ['en', 'fa'] as const) {
      for (const { key, box, lines } of (await see(DRAWINGS[0] ?? '', language, 390)).spots) {
        for (const line of lines) {
          expect(line.x, key).toBeGreaterThanOrEqual(box.x);
          expect(line.x + line.width, key).toBeLessThanOrEqual(box.x + box.width);
          expect(line.y, key).toBeGreaterThanOrEqual(box.y - 1);
          expect(line.y + line.height, key).toBeLessThanOrEqual(box.y + box.height + 1);
        }
      }
    }
  });

  const focused = (page: Page) =>
    page.evaluate<string | null>(`document.activeElement?.dataset.spot ?? null`);

  it.each(DRAWINGS)('%s is one stop of the Tab key', async (address) => {
    const { page, close } = await open(address, 'en');
    expect(await page.locator('svg.drawing [tabindex="0"]').count()).toBe(1);
    await page.locator('svg.drawing [tabindex="0"]').focus();
    await page.keyboard.press('End');
    expect(await focused(page)).not.toBeNull();
    expect(await page.locator('svg.drawing [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBeNull();
    await close();
  });

  it.each(['en', 'fa'] as const)('moves by arrows as it is seen, in %s', async (language) => {
    const { page, close } = await open('/graph?roots=network.6.1.2', language);
    const { spots } = await page.evaluate<Seen>(SEE);
    const placeOf = (key: string | null) => spots.find((spot) => spot.key === key)?.box;
    await page.locator('svg.drawing [data-spot="network.6.1.2"]').focus();
    const start = placeOf('network.6.1.2');
    await page.keyboard.press('ArrowLeft');
    const next = placeOf(await focused(page));
    if (start === undefined || next === undefined) throw new Error('No spot has the focus.');
    expect(next.x).toBeLessThan(start.x);
    await page.keyboard.press('ArrowDown');
    expect(placeOf(await focused(page))?.y).toBeGreaterThan(next.y);
    await close();
  });

  it('opens by Enter, is left by Escape, and adds a root by the plus sign', async () => {
    const { page, close } = await open('/graph?roots=network.6.1.2', 'en');
    await page.locator('svg.drawing [tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('+');
    await page.waitForURL((url) => url.searchParams.get('roots') === `network.6.1.2,${last}`);
    await page.locator(`svg.drawing [data-spot="${last}"]`).focus();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBeNull();
    await page.locator(`svg.drawing [data-spot="${last}"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === `/element/${last}`);
    await close();
  });

  it('shows the lines of a node that is selected by a click, and where to go from it', async () => {
    const { page, close } = await open('/graph?roots=network.6.2.1', 'en');
    await page.locator('svg.drawing [data-spot="network.6.2.1"]').click();
    const panel = page.locator('.selected');
    await panel.waitFor();
    const { edges } = await page.evaluate<{ edges: number }>(
      `({ edges: document.querySelectorAll('.selected li').length })`,
    );
    expect(edges).toBeGreaterThan(0);
    await panel.getByRole('link', { name: 'Ways to …' }).click();
    await page.waitForURL((url) => url.searchParams.get('from') === 'network.6.2.1');
    await close();
  });

  it('is two clicks from the first page, with the elements and lines that the API answers', async () => {
    const { page, close } = await openView(opened().browser, `${opened().url}/?lang=en`);
    await page.getByRole('combobox').first().fill('Reduced accountability');
    await page.getByRole('option', { name: 'Reduced accountability' }).first().click();
    await page.getByRole('link', { name: 'What lies around it, drawn' }).click();
    await page.locator('svg.drawing [data-spot]').first().waitFor();
    const drawn = await page.evaluate<{ keys: string[]; lines: number }>(`({
      keys: [...document.querySelectorAll('[data-spot]')].map((spot) => spot.dataset.spot),
      lines: document.querySelectorAll('svg.drawing path[fill="none"]').length,
    })`);
    const query = `{ neighbourhood(roots: ["network.6.2.1"], maxNodes: 60, traversal:
      { kinds: [ALIGNS_WITH], minConfidence: 0.5, maxHops: 1 }) { nodes { key } edges { key } } }`;
    const response = await fetch(`${opened().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { neighbourhood: Record<'nodes' | 'edges', { key: string }[]> };
    };
    const { nodes, edges } = data.neighbourhood;
    expect(drawn.keys.sort()).toEqual(nodes.map(({ key }) => key).sort());
    expect(drawn.lines).toBe(edges.length);
    expect(edges.length).toBeGreaterThan(0);
    await close();
  });
});
