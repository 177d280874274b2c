import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { explorer } from '../../explorer/build.ts';

/** Bytes by gzip, which every browser takes. */
const MAX_ALL = 95_000;
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

  it('are small, alone and together', () => {
    const scripts = [...sizes].filter(([file]) => /\.(js|css)$/.test(file));
    expect(scripts.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(MAX_ALL);
    for (const [file, size] of scripts) expect(size, file).toBeLessThanOrEqual(MAX_FILE);
    expect(sizes.get(built.manifest.font)).toBeLessThanOrEqual(MAX_FONT);
  });

  it('are named by the manifest, and have a hash in their name', () => {
    const { script, style, icon, font, views } = built.manifest;
    const named = [script, style, icon, font, ...views.flatMap(({ scripts }) => scripts)];
    for (const file of named) expect(sizes.has(file), file).toBe(true);
    for (const file of sizes.keys()) expect(file).toMatch(/^[\w-]+-[A-Z0-9]{8}\.\w+$/);
  });

  it('load a view by few scripts', () => {
    for (const { name, scripts } of built.manifest.views) {
      expect(scripts.length, name).toBeLessThanOrEqual(10);
    }
  });
});
