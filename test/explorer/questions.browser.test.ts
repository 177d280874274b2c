import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readQuestions } from '../../explorer/question-files.ts';
import { describeExplorer } from '../support/explorer-tests.ts';
import { accessibilityFaults, answered, openView } from '../support/explorer-visit.ts';

const QUESTIONS = readQuestions();
/** What a text has that was put into the page as it is. */
const RAW = /\bundefined\b|\bnull\b|\bNaN\b|\[object|[{}]/;
/** Of these the forms differ: tables, parts, a matrix, a drawing, ways, and what the server says of a key. */
const FORMS = ['common-ground', 'opposed-claims', 'interview-grid', 'drawing', 'mistyped-key'];

interface Seen {
  readonly text: string;
  readonly alerts: readonly string[];
  readonly tooWide: number;
}

const SEEN = `({
  text: document.body.innerText,
  alerts: [...document.querySelectorAll('[role=alert]')].map((alert) => alert.textContent),
  tooWide: document.documentElement.scrollWidth - innerWidth,
})`;

/** Goes to an address of the explorer as a link does, without loading the page again, which takes longer. */
async function follow(page: Page, address: string): Promise<Seen> {
  await page.evaluate(`(() => {
    const link = document.createElement('a');
    link.href = ${JSON.stringify(address)};
    document.querySelector('main').append(link);
    link.click();
    link.remove();
  })()`);
  await answered(page);
  return page.evaluate<Seen>(SEEN);
}

describeExplorer('the questions', (opened) => {
  const open = (address: string, width = 1400) =>
    openView(opened().browser, `${opened().url}${address}`, { width });

  it.each([
    ['en', 390],
    ['fa', 1400],
  ] as const)(
    'are all answered without JSON, in %s',
    async (language, width) => {
      const { page, troubles, close } = await open(`/questions?lang=${language}`, width);
      for (const question of QUESTIONS) {
        const { name } = question;
        const { text, alerts, tooWide } = await follow(
          page,
          `${opened().url}/questions/${name}?lang=${language}`,
        );
        expect(await page.locator('h1').textContent(), name).toBe(question[language]);
        expect(text, name).not.toMatch(RAW);
        expect(alerts, name).toEqual([]);
        expect(tooWide, name).toBeLessThanOrEqual(0);
        if (FORMS.includes(name)) expect(await accessibilityFaults(page), name).toEqual([]);
      }
      expect(troubles).toEqual([]);
      await close();
    },
    60_000,
  );

  it('that have a view of their own open it', async () => {
    const { page, troubles, close } = await open('/questions?lang=en');
    const looks = new Set(QUESTIONS.flatMap(({ look }) => look ?? []));
    expect(looks.size).toBeGreaterThan(35);
    for (const look of looks) {
      const address = `${look}${look.includes('?') ? '&' : '?'}lang=en`;
      const { alerts, text } = await follow(page, `${opened().url}${address}`);
      expect(alerts, look).toEqual([]);
      expect(text, look).not.toContain('not understood in the address');
    }
    expect(troubles).toEqual([]);
    await close();
  }, 60_000);

  it('are in a gallery that is filtered by words, with the first lines of answers, and accessible', async () => {
    const { page, troubles, close } = await open('/questions?lang=fa', 390);
    expect(await page.locator('.question').count()).toBe(QUESTIONS.length);
    await page.getByLabel('واژه‌های پرسش').fill('اشباع');
    await page.waitForURL(/find=/);
    await page.getByLabel('واژه‌های پرسش').fill('مصاحبه تازه');
    await expect.poll(() => page.locator('.question').count()).toBe(1);
    await expect.poll(() => page.locator('.first-line').textContent()).toMatch(/۲۰/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.question a').click();
    await page.waitForURL(/questions\/saturation/);
    await answered(page);
    expect(troubles).toEqual([]);
    await close();
  });

  it('can be asked of another study, and the address has it', async () => {
    const { page, close } = await open('/questions/recommendations?lang=en');
    const before = await page.locator('tbody tr').allTextContents();
    await page.locator('.asked-of select').selectOption('digital');
    await page.waitForURL(/study=digital/);
    await answered(page);
    await expect.poll(() => page.locator('.answer.is-old').count()).toBe(0);
    const after = await page.locator('tbody tr').allTextContents();
    expect(after).not.toEqual(before);
    expect(await page.locator('.assumptions').textContent()).toContain('Digital governance');
    await page.getByRole('link', { name: 'As it was first asked' }).click();
    await answered(page);
    await expect.poll(() => page.locator('tbody tr').allTextContents()).toEqual(before);
    await close();
  });

  it('say of a negated link that it is one', async () => {
    const { page, close } = await open('/questions/tempting-matches?lang=en');
    const rows = await page.locator('tbody tr').allTextContents();
    expect(rows.length).toBeGreaterThan(3);
    expect(
      rows.filter(
        (row) =>
          !/not (?:nearly )?the same|not related|is not part|does not contain|not part/.test(row),
      ),
    ).toEqual([]);
    await close();
  });

  it('that nothing is called like are told', async () => {
    const { page, close } = await open('/questions/nothing?lang=en');
    expect(await page.getByRole('alert').textContent()).toContain('Nothing is called');
    await close();
  });
});
