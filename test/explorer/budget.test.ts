import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { explorer } from '../../explorer/build.ts';

/** Bytes by gzip, which every browser takes; by Brotli, as a built server sends them, they are a tenth less. */
const MAX_ALL = 101_000;
const MAX_FIRST_PAGE = 29_400;
const MAX_FILE = 15_000;
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

  it('are small, alone and together', () => {
    const scripts = [...sizes].filter(([file]) => /\.(js|css)$/.test(file));
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(MAX_ALL);
    for (const [file, size] of scripts) expect(size, file).toBeLessThanOrEqual(MAX_FILE);
    expect(sizes.get(built.manifest.font)).toBeLessThanOrEqual(MAX_FONT);
  });

  it('of the overview, which most readers open first, are small', () => {
    const { script, style, views } = built.manifest;
    const files = [
      script,
      style,
      ...(views.find(({ name }) => name === 'overview')?.scripts ?? []),
    ];
    const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    expect(bytes).toBeLessThanOrEqual(MAX_FIRST_PAGE);
  });

  it('are named by the manifest, and have a hash in their name', () => {
    const { script, style, icon, font, views } = built.manifest;
    const named = [script, style, icon, font, ...views.flatMap(({ scripts }) => scripts)];
    for (const file of named) expect(sizes.has(file), file).toBe(true);
    for (const file of sizes.keys()) expect(file).toMatch(/^[\w-]+-[A-Z0-9]{8}\.\w+$/);
  });

  it('load a view by few scripts', () => {
    for (const { name, scripts } of built.manifest.views) {
      expect(scripts.length, name).toBeLessThanOrEqual(11);
    }
  });
});
