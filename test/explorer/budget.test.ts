import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { explorer } from '../../explorer/build.ts';

/** Bytes by gzip, which every browser takes; by Brotli, as a built server sends them, they are a tenth less. */
const MAX_ALL = 99_200;
const MAX_FIRST_PAGE = 20_000;
const MAX_FILE = 25_000;
const MAX_FONT = 50_000;

describe('the explorer’s files', () => {
  const sizes = new Map<string, number>();
  let built: Awaited<ReturnType<typeof explorer.build>>;
  beforeAll(async () => {
    built = await explorer.build();
    for (const { file, content } of built.assets.values()) {
      sizes.set(file, gzipSync(await content(), { level: 9 }).length);
    }
  });
  const sum = (files: Iterable<string>) =>
    [...files].reduce((bytes, file) => bytes + (sizes.get(file) ?? 0), 0);

  describe.each(['en', 'fa'] as const)('for readers of %s', (language) => {
    it('are small, alone and together', async () => {
      const { style, scripts, views: all } = built.manifest;
      const { page, views } = scripts[language];
      const styles = [style, ...all.flatMap((view) => view.styles)];
      const files = new Set([...styles, page, ...Object.values(views).flat()]);
      // A set gives also what is added while it is iterated: scripts that are loaded when they are needed.
      for (const file of files) {
        const text = String(await built.assets.get(file)?.content());
        for (const [, imported = ''] of text.matchAll(/import\("\.\/([\w.-]+)"\)/g)) {
          files.add(imported);
        }
      }
      expect(sum(files)).toBeLessThanOrEqual(MAX_ALL);
      for (const file of files) expect(sizes.get(file), file).toBeLessThanOrEqual(MAX_FILE);
    });

    it('of the overview, which most readers open first, are small', () => {
      const { style, scripts, views: all } = built.manifest;
      const { page, views } = scripts[language];
      const { styles = [] } = all.find(({ name }) => name === 'overview') ?? {};
      const files = [style, ...styles, page, ...(views['overview'] ?? [])];
      expect(sum(files)).toBeLessThanOrEqual(MAX_FIRST_PAGE);
    });

    it('are few for each view', () => {
      for (const [view, files] of Object.entries(built.manifest.scripts[language].views)) {
        expect(files.length, view).toBeLessThanOrEqual(4);
      }
    });

    it('have no words of the other language', async () => {
      const { page, views } = built.manifest.scripts[language];
      const texts = await Promise.all(
        [page, ...Object.values(views).flat()].map(async (file) =>
          String(await built.assets.get(file)?.content()),
        ),
      );
      const titles = ['Governance studies, compared', 'مطالعه‌های حکمرانی کنار هم'];
      const found = titles.filter((title) => texts.some((text) => text.includes(title)));
      expect(found).toEqual([titles[language === 'en' ? 0 : 1]]);
    });
  });

  it('have a small font', () => {
    expect(sizes.get(built.manifest.font)).toBeLessThanOrEqual(MAX_FONT);
  });

  it('are named by the manifest, and have a hash in their name', () => {
    const { style, icon, font, scripts } = built.manifest;
    const ofLanguages = Object.values(scripts).flatMap(({ page, views }) => [
      page,
      ...Object.values(views).flat(),
    ]);
    for (const file of [style, icon, font, ...ofLanguages]) {
      expect(sizes.has(file), file).toBe(true);
    }
    for (const file of sizes.keys()) {
      expect(file).toMatch(/^([\w-]+-[A-Z0-9]{8}\.\w+|[0-9a-f]{16}\.graphql)$/);
    }
  });
});
