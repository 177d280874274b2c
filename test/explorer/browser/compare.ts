import { describe, expect, it } from 'vitest';
import { type Opened, openView } from '../../support/explorer-visit.ts';
import { ask, type Cell, keysOn, plain, rowsOn, settled } from './compare-page.ts';

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

/** That the comparison shows what the API answers, and says why a cell is empty. */
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
      expect(await page.locator('.several').textContent()).toContain('two at least');
      await page.getByRole('tab', { name: 'Ideas' }).press('ArrowRight');
      await page.waitForURL(/tab=places/);
      await settled(page);
      expect(await page.locator('.comparison tbody tr').count()).toBe(6);
      await close();
    });
  });
}
