import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answered, type Opened, openView } from '../../support/explorer-visit.ts';
import { parseCsv } from '../export/parse-csv.ts';

const QUERY = `query ($languages: [LanguageTag!]) {
  compareStudies {
    constructs {
      overlap isContested
      construct { key label(languages: $languages) { value } }
      cells {
        presence elementCount codeCount interviewCount via { key }
        elements { label(languages: $languages) { value } }
        absences { rationale(languages: $languages) { value } }
      }
    }
    contrasts { construct { key } sides { study { key } claim(languages: $languages) { value } } }
  }
}`;

interface Text {
  readonly value: string;
}
interface Cell {
  readonly presence: string;
  readonly elementCount: number;
  readonly codeCount: number | null;
  readonly interviewCount: number | null;
  readonly via: readonly { readonly key: string }[];
  readonly elements: readonly { readonly label: Text }[];
  readonly absences: readonly { readonly rationale: Text | null }[];
}
interface Compared {
  readonly constructs: readonly {
    readonly overlap: string;
    readonly isContested: boolean;
    readonly construct: { readonly key: string; readonly label: Text };
    readonly cells: readonly Cell[];
  }[];
  readonly contrasts: readonly {
    readonly construct: { readonly key: string } | null;
    readonly sides: readonly { readonly study: { readonly key: string }; readonly claim: Text }[];
  }[];
}

async function ask(url: string, language: string): Promise<Compared> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { languages: [language] } }),
  });
  const { data } = (await response.json()) as { data: { compareStudies: Compared } };
  return data.compareStudies;
}

/** What a presence is called, and why nothing is there. */
const WORDS = {
  en: {
    PRESENT: 'Present',
    ASSERTED_ABSENT: 'Looked for and missing',
    NOT_RECORDED: 'Nothing recorded',
    nobody: 'Nobody has said that it is missing here.',
    noCodes: 'publishes no codes',
    noVoices: 'ties none to an interview',
  },
  fa: {
    PRESENT: 'هست',
    ASSERTED_ABSENT: 'جسته و نیافته',
    NOT_RECORDED: 'ثبت‌نشده',
    nobody: 'کسی نگفته است که اینجا نیست.',
    noCodes: 'کدی منتشر نکرده است',
    noVoices: 'هیچ‌یک را به مصاحبه‌ای پیوند نداده است',
  },
} as const;

/** Digits of either language as those of the API. */
const plain = (text: string) =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', '.')
    .replace(/[\s\u200C]+/g, ' ');

interface ShownRow {
  readonly key: string;
  readonly head: string;
  readonly cells: readonly string[];
}

const rowsOn = (page: Page) =>
  page.evaluate<ShownRow[]>(`[...document.querySelectorAll('.comparison tbody tr')].map((row) => ({
    key: row.querySelector('a.idea').pathname.split('/').pop(),
    head: row.cells[0].textContent,
    cells: [...row.cells].slice(1).map((cell) => cell.textContent),
  }))`);

const keysOn = async (page: Page) => (await rowsOn(page)).map(({ key }) => key);

const settled = async (page: Page) => {
  await answered(page);
  await expect.poll(() => page.locator('.answer.is-old').count()).toBe(0);
};

/** That the comparison shows what the API answers, says why a cell is empty, and leaves the page as it was seen. */
export function compareTests(opened: Opened): void {
  describe('the comparison', () => {
    it.each(['en', 'fa'] as const)(
      'has each cell of the API, and each empty one with its reason in words, in %s',
      async (language) => {
        const { browser, url } = opened();
        const said = WORDS[language];
        const { constructs, contrasts } = await ask(url, language);
        const { page, close } = await openView(browser, `${url}/compare?lang=${language}`);
        const shown = new Map((await rowsOn(page)).map((row) => [row.key, row]));
        expect([...shown.keys()].sort()).toEqual(constructs.map(({ construct: { key } }) => key));
        const widths = [...shown.keys()].map(
          (key) =>
            constructs
              .find(({ construct }) => construct.key === key)
              ?.cells.filter(({ elements }) => elements.length > 0).length ?? 0,
        );
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        for (const { construct, cells, isContested } of constructs) {
          const row = shown.get(construct.key);
          expect(row?.head).toContain(construct.label.value);
          expect(row?.head.includes(language === 'en' ? 'disputed' : 'محل اختلاف')).toBe(
            isContested,
          );
          for (const [at, cell] of cells.entries()) {
            const text = plain(row?.cells[at] ?? '');
            const expected = [
              said[cell.presence as keyof typeof said],
              ...cell.elements.map(({ label }) => label.value),
              ...(cell.presence === 'NOT_RECORDED' ? [said.nobody] : []),
              ...cell.absences.flatMap(({ rationale }) => rationale?.value ?? []),
              ...(cell.elements.length > 0 ? [`${cell.elementCount} `] : []),
              ...(cell.elements.length > 0 && cell.codeCount === null ? [said.noCodes] : []),
              ...(cell.codeCount !== null &&
              cell.interviewCount === null &&
              cell.elements.length > 0
                ? [said.noVoices]
                : []),
              ...(cell.interviewCount ? [`${cell.interviewCount} `] : []),
            ];
            for (const words of expected) expect(text).toContain(plain(words));
          }
        }
        const presences = constructs.flatMap(({ cells }) => cells.map(({ presence }) => presence));
        const counts = await page.locator('.presences [data-presence]').all();
        for (const count of counts) {
          const presence = await count.getAttribute('data-presence');
          const n = presences.filter((one) => one === presence).length;
          expect(plain((await count.textContent()) ?? '')).toContain(`: ${n} `);
        }
        expect(counts.length).toBe(new Set(presences).size);
        for (const { construct, sides } of contrasts) {
          const row = construct === null ? undefined : shown.get(construct.key);
          for (const { claim } of row === undefined ? [] : sides) {
            expect(plain(row?.cells.join(' ') ?? '')).toContain(plain(claim.value));
          }
        }
        expect(await page.locator('#disagree').count()).toBe(1);
        await close();
      },
    );

    it('shows what its filters ask for, and the address says which', async () => {
      const { browser, url } = opened();
      const { constructs } = await ask(url, 'en');
      type Idea = (typeof constructs)[number];
      const keysOf = (isWanted: (idea: Idea) => boolean) =>
        constructs.filter(isWanted).map(({ construct }) => construct.key);
      const isEmpty = ({ elements }: Cell) => elements.length === 0;
      const { page, close } = await openView(browser, `${url}/compare?lang=en`);
      const seen = async (isWanted: (idea: Idea) => boolean) => {
        const wanted = keysOf(isWanted);
        expect(wanted.length).toBeGreaterThan(0);
        await expect.poll(async () => (await keysOn(page)).sort()).toEqual(wanted);
      };
      await page.getByLabel('disputed only').check();
      await seen(({ isContested }) => isContested);
      expect(page.url()).toContain('contested=1');
      await page.getByLabel('disputed only').uncheck();
      await page.getByLabel('with an empty cell').check();
      await seen(({ cells }) => cells.some(isEmpty));
      expect(page.url()).toContain('gap=1');
      await page.getByLabel('with an empty cell').uncheck();
      await page.getByLabel('Shared by').selectOption('SHARED_BY_ALL');
      await settled(page);
      await seen(({ overlap }) => overlap === 'SHARED_BY_ALL');
      await page.getByLabel('Find in the rows').fill('PARTICIP');
      await seen(
        ({ overlap, construct, cells }) =>
          overlap === 'SHARED_BY_ALL' &&
          [construct, ...cells.flatMap(({ elements }) => elements)].some(({ label }) =>
            label.value.toLowerCase().includes('particip'),
          ),
      );
      await page.getByLabel('Order').selectOption('label');
      const first = await keysOn(page);
      expect(new URL(page.url()).search).toBe(
        '?lang=en&overlap=SHARED_BY_ALL&find=PARTICIP&by=label',
      );
      const second = await openView(browser, page.url());
      expect(await keysOn(second.page)).toEqual(first);
      await second.close();
      await close();
    });

    it('is one click from the first page, and another puts it on the clipboard or into a file', async () => {
      const { browser, url } = opened();
      const { page, troubles, close } = await openView(browser, `${url}/?lang=en`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await page.locator('.comparison tbody tr').first().waitFor();
      const shown = await rowsOn(page);
      await page.getByRole('button', { name: 'Copy the table' }).click();
      await page.locator('.files [role="status"]:not(:empty)').waitFor();
      const pasted = await page.evaluate<string>(`(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item.getType('text/html')).text();
      })()`);
      expect(pasted.match(/<tr>/g)).toHaveLength(shown.length + 2);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV', exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(
        /^compare-ideas_min0\.50_[0-9a-f]{8}_[\d-]+\.csv$/,
      );
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const [heads, ...rows] = parseCsv(Buffer.concat(chunks).toString('utf8'));
      expect(heads).toEqual(await page.locator('.comparison thead th').allTextContents());
      const [note] = rows.pop() ?? [];
      expect(note).toContain('links of 0.50 and more');
      expect(rows).toHaveLength(shown.length);
      for (const [at, [head = '', ...cells]] of rows.entries()) {
        for (const line of head.split(/\n| · /)) expect(shown[at]?.head).toContain(line);
        for (const [column, cell] of cells.entries()) {
          expect(cell).not.toBe('');
          const seen = plain(shown[at]?.cells[column] ?? '');
          for (const line of cell.split(/\n| · /)) {
            expect(seen).toContain(plain(line.replace(/^\[(.*)\]$/, '$1')));
          }
        }
      }
      await page.getByRole('button', { name: 'Copy as Markdown' }).click();
      await page.getByText('Copied as Markdown').waitFor();
      const markdown = await page.evaluate<string>('navigator.clipboard.readText()');
      const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
      expect(lines).toHaveLength(shown.length + 2);
      expect(markdown).toContain('On this it claims: Entering a network structure');
      for (const link of await page.locator('.exports a').all()) {
        const response = await fetch(new URL((await link.getAttribute('href')) ?? '', page.url()));
        expect(response.status).toBe(200);
        await response.body?.cancel();
      }
      expect(troubles).toEqual([]);
      await close();
    });

    it('opens the links of a cell in place, each with its reason', async () => {
      const { browser, url } = opened();
      const { constructs } = await ask(url, 'en');
      const { page, close } = await openView(browser, `${url}/compare?find=participation&lang=en`);
      const [row] = constructs.filter(({ construct }) => construct.key === 'citizen-participation');
      const cell = page
        .locator('.comparison tr', { hasText: 'Citizen participation' })
        .locator('td')
        .nth(1);
      await cell.locator('summary', { hasText: 'link' }).click();
      await cell.locator('.cell-links li').first().waitFor();
      expect(await cell.locator('.cell-links > li').count()).toBe(row?.cells[1]?.via.length);
      for (const text of await cell.locator('.cell-links > li').allTextContents()) {
        expect(text).toMatch(/\d\.\d\d.{40,}Candidate/);
      }
      await close();
    });

    it('puts a study forward, and leaves one out, by keyboard', async () => {
      const { browser, url } = opened();
      const { page, close } = await openView(browser, `${url}/compare?lang=en`);
      await page.getByRole('button', { name: 'Move forward: Network governance' }).press('Enter');
      await page.waitForURL(/studies=network,digital,popularization/);
      await settled(page);
      expect(await page.locator('.comparison thead th').allTextContents()).toEqual([
        'Idea',
        'Network governance',
        'Digital governance',
        'Popularization of services',
      ]);
      await page.getByRole('checkbox', { name: 'Digital governance' }).press('Space');
      await page.waitForURL(/studies=network,popularization/);
      await settled(page);
      expect(await page.locator('.comparison thead th').count()).toBe(3);
      expect(await page.getByRole('checkbox', { name: 'Network governance' }).isDisabled()).toBe(
        true,
      );
      await page.getByRole('tab', { name: 'Ideas' }).press('ArrowRight');
      await page.waitForURL(/tab=places/);
      await settled(page);
      expect(await page.locator('.comparison tbody tr').count()).toBe(6);
      await close();
    });
  });
}
