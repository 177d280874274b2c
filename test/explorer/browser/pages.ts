import { describe, expect, it } from 'vitest';
import { accessibilityFaults, type Opened, openView } from '../../support/explorer-visit.ts';

/** One address of each view, and of states that have a look of their own. */
const ADDRESSES = [
  '/',
  '/compare',
  '/compare?tab=places&min=0.7',
  '/compare?tab=shifts',
  '/compare?tab=shifts&studies=digital,network',
  '/compare?tab=overlap&of=network&strict=match',
  '/element/network.6.2.1',
  '/element/popularization.5.1?derived=1&min=0.4',
  '/element/nothing.1',
  '/construct/citizen-participation',
  '/construct/accountability',
  '/element/popularization.5.1.2.4',
  '/link/popularization.4.2~digital.3.1',
  '/study/popularization?open=popularization.1',
  '/study/digital',
  '/interview/popularization.k',
  '/links?negated=1&min=0.8',
  '/links?translation=REFUTATIONAL',
  '/study/network',
  '/gaps?of=network&in=popularization&levels=CATEGORY,CONCEPT&role=CONSEQUENCE&strict=any',
  '/gaps?of=digital&in=nothing&role=STRATEGY',
  '/graph',
  '/graph?roots=network.6.1.2',
  '/graph?roots=network.6.2.1&hops=2&layout=force',
  '/graph?roots=network.6.2.1,network.9.9&layout=table',
  '/graph?from=network.1',
  '/graph?from=popularization.5.2.2&to=digital.9.2&kinds=PART_OF,ALIGNS_WITH',
  '/graph?from=network.1&to=digital.9.2&hops=1',
  '/matrix',
  '/matrix?studies=digital&level=DIMENSION&columns=ROLE&as=flows',
  '/matrix?studies=digital&level=DIMENSION&columns=ROLE&as=heat&percent=row',
  '/matrix?studies=network',
  '/matrix?level=CONSTRUCT&columns=STUDY',
  '/evidence/popularization',
  '/evidence/digital',
  '/evidence/digital?tab=reliability&sort=value',
  '/evidence/network?tab=reliability',
  '/evidence/popularization?tab=reading',
  '/evidence/network?tab=advice',
  '/evidence/nothing',
  '/search?q=participation',
  '/search?q=zzzz',
  '/search?q=partcipation',
];
/** Both widths in one language and the other, because what breaks is too narrow or reads the other way. */
const WIDTHS = [1400, 390];
/** Of values that were put into a text as they are. */
const RAW = /\bundefined\b|\bnull\b|\bNaN\b|\[object|[{}]/;
/** A comma, semicolon or question mark of Latin script after a Persian word. */
const LATIN_SIGN = /[\u0600-\u06ff»][\u2066-\u2069]?\s*[,;?]/;

interface Seen {
  readonly headings: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  readonly text: string;
  /** What is only heard, or seen when it is pointed at. */
  readonly names: string;
  readonly tooWide: number;
}

const SEEN = `({
  headings: [...document.querySelectorAll('h1')].map((head) => head.textContent),
  title: document.title,
  language: document.documentElement.lang,
  direction: document.documentElement.dir,
  text: document.body.innerText,
  names: [...document.querySelectorAll('[aria-label], [title]')].flatMap((one) =>
    [one.getAttribute('aria-label'), one.getAttribute('title')]).join(' '),
  tooWide: document.documentElement.scrollWidth - innerWidth,
})`;

/** What holds for every view, in both languages and at both widths. */
export function pageTests(opened: Opened): void {
  describe.each(['en', 'fa'])('each view in %s', (language) => {
    it.each(ADDRESSES)('%s is whole at both widths', async (address) => {
      const { browser, url } = opened();
      const target = `${url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
      for (const width of WIDTHS) {
        const { page, troubles, close } = await openView(browser, target, { width });
        expect(await accessibilityFaults(page)).toEqual([]);
        const seen = await page.evaluate<Seen>(SEEN);
        expect(seen.headings).toHaveLength(1);
        expect(seen.title.length).toBeGreaterThan(3);
        expect([seen.language, seen.direction]).toEqual(
          language === 'fa' ? ['fa', 'rtl'] : ['en', 'ltr'],
        );
        expect(seen.text).not.toMatch(RAW);
        if (language === 'fa') expect(seen.text + seen.names).not.toMatch(LATIN_SIGN);
        expect(seen.tooWide).toBeLessThanOrEqual(0);
        expect(troubles).toEqual([]);
        await close();
      }
    });
  });

  it('say in the title what the heading says', async () => {
    const { browser, url } = opened();
    for (const address of [
      '/element/network.6.2.1',
      '/construct/citizen-participation',
      '/links',
    ]) {
      const { page, close } = await openView(browser, `${url}${address}?lang=en`);
      const head = await page.locator('h1').textContent();
      expect(await page.title()).toContain(head);
      await close();
    }
  });
}
