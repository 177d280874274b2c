import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeExplorer } from '../support/explorer-tests.ts';
import { openView } from '../support/explorer-visit.ts';
import { parseCsv } from './export/parse-csv.ts';

const FILE_NAME = /^[\w-]+(_[\w.-]+)*_[0-9a-f]{8}_\d{4}-\d\d-\d\d\.\w+$/;

/** The cells of a table as they are seen, totals included, without what is only for the eye. */
const CELLS = `[...document.querySelectorAll('table tr')].map((row) =>
  [...row.cells].map((cell) => (cell.querySelector('button') ?? cell).textContent.trim()))`;

describeExplorer('a file that leaves the page', (opened) => {
  const open = (address: string) => openView(opened().browser, `${opened().url}${address}`);

  async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).first().click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toMatch(FILE_NAME);
    return { name, content: await readFile(await download.path()) };
  }

  it.each([
    '/matrix?studies=popularization&lang=en',
    '/evidence/popularization?tab=reading&lang=en',
    '/evidence/digital?tab=reading&lang=en',
  ])('is CSV that is read back as the table of %s', async (address) => {
    const { page, close } = await open(address);
    const seen = await page.evaluate<string[][]>(
      CELLS.replace('table tr', 'table:first-of-type tr'),
    );
    const assumed = await page.locator('.assumptions p').textContent();
    const { content } = await saved(page, 'CSV');
    const lines = parseCsv(content.toString('utf8'));
    const [note] = lines.pop() ?? [];
    const firstTable = seen.slice(0, lines.length);
    expect(lines.map((line) => line.map(plain))).toEqual(firstTable.map((line) => line.map(plain)));
    expect(note?.replace(/\s/g, '')).toBe((assumed ?? '').replace(/\s/g, ''));
    await close();
  });

  it('is CSV in the order in which the table is seen', async () => {
    const { page, close } = await open('/graph?roots=network.6.1.2&layout=table&lang=en');
    await page.locator('table').first().getByRole('button', { name: 'Element' }).click();
    const seen = await page.locator('table').first().locator('tbody th').allTextContents();
    const { content } = await saved(page, 'CSV');
    const names = parseCsv(content.toString('utf8')).map(([name]) => name);
    expect(names.slice(1, -1)).toEqual(seen);
    await close();
  });

  it.each(['en', 'fa'])(
    'is one of those that the server writes of a study, in %s',
    async (language) => {
      const { page, close } = await open(`/study/popularization?lang=${language}`);
      const links = page.locator('section[aria-labelledby="files"] a');
      expect(await links.count()).toBe(5);
      for (const link of await links.all()) {
        const href = (await link.getAttribute('href')) ?? '';
        const response = await page.request.get(new URL(href, opened().url).href);
        expect([response.status(), (await response.body()).length > 0], href).toEqual([200, true]);
      }
      await close();
    },
  );

  it('is a table on the clipboard, as HTML and as text', async () => {
    const { page, close } = await open('/matrix?studies=popularization&lang=fa');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'رونوشت جدول' }).click();
    await page.locator('.files [role="status"]:not(:empty)').waitFor();
    const pasted = await page.evaluate<Record<string, string>>(`(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = await Promise.all(item.types.map(async (type) =>
        [type, await (await item.getType(type)).text()]));
      return Object.fromEntries(texts);
    })()`);
    expect(pasted['text/html']).toContain('<table');
    expect(pasted['text/html']).toMatch(/dir="rtl"/);
    const rows = await page.locator('table tr').count();
    expect(pasted['text/plain']?.split('\n').length).toBe(rows + 1);
    expect(pasted['text/plain']).not.toMatch(/[0-9]\t/);
    await close();
  });

  it.each(['en', 'fa'])('is SVG that needs nothing of the page, in %s', async (language) => {
    const { page, close } = await open(`/graph?roots=network.6.1.2&lang=${language}`);
    const heading = await page.locator('h1').textContent();
    const { name, content } = await saved(page, 'SVG');
    expect(name).toMatch(/^graph_network\.6\.1\.2_hops1_min0\.50_/);
    const text = content.toString('utf8');
    const alone = await opened().browser.newPage();
    const found = await alone.evaluate<Record<string, unknown>>(`(() => {
      const parsed = new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml');
      const all = [...parsed.querySelectorAll('*')];
      return {
        errors: parsed.querySelectorAll('parsererror').length,
        ofThePage: all.flatMap((part) => [...part.attributes]
          .filter(({ name, value }) => /^(class|style|href|tabindex|role|aria-.*|data-.*|on.*)$/.test(name)
            || /var\\(|url\\(|:\\/\\//.test(value) && name !== 'xmlns')
          .map(({ name, value }) => name + '=' + value)),
        links: parsed.querySelectorAll('a, style, script, image').length,
        texts: parsed.documentElement.textContent,
      };
    })()`);
    expect(found).toMatchObject({ errors: 0, ofThePage: [], links: 0 });
    const words = String(found['texts']).replace(/\s/g, '');
    expect(words).toContain((heading ?? '').replace(/\s/g, ''));
    const assumed = await page.locator('.assumptions p').textContent();
    expect(words).toContain((assumed ?? '').replace(/\s/g, ''));
    await alone.close();
    await close();
  });

  it.each(['en', 'fa'])(
    'is PNG in three times the pixels and not blank, in %s',
    async (language) => {
      const { page, troubles, close } = await open(`/study/popularization?lang=${language}`);
      const svg = (await saved(page, 'SVG')).content.toString('utf8');
      const { content } = await saved(page, 'PNG');
      const sizeOf = (name: string) =>
        Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);
      expect(content.readUInt32BE(16)).toBe(Math.round(sizeOf('width') * 3));
      expect(content.readUInt32BE(20)).toBe(Math.round(sizeOf('height') * 3));
      const alone = await opened().browser.newPage();
      const dark = await alone.evaluate<number>(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${content.toString('base64')}';
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 100) count += 1;
      return count / (data.length / 4);
    })()`);
      expect(dark).toBeGreaterThan(0.005);
      expect(troubles).toEqual([]);
      await alone.close();
      await close();
    },
  );

  it('is cited with its version and the address that opens it', async () => {
    const { page, close } = await open('/evidence/popularization?lang=en');
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.locator('dialog[open] pre').first().waitFor();
    const [sentence = '', bibtex = ''] = await page.locator('dialog[open] pre').allInnerTexts();
    const address = `${opened().url}/evidence/popularization?lang=en`;
    for (const text of [sentence, bibtex]) {
      expect(text).toContain('Evidence: Popularization of services');
      expect(text).toContain(address);
      expect(text).toMatch(/\b[0-9a-f]{8}\b/);
    }
    await close();
  });
});

/** A cell without blanks, and a number without the zeros at its end. */
const plain = (text: string) => text.replace(/\s/g, '');
