import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../explorer/charts/colours.ts';

const EXPLORER = new URL('../../explorer/', import.meta.url);
const sheets = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, EXPLORER), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''))
  .join('\n');

describe('the style sheet', () => {
  it('names no side, because the page is read from either', () => {
    expect(sheets.match(/.*\b(?:left|right)\b.*/g) ?? []).toEqual([]);
  });

  it('has the colours that drawings write into files', () => {
    const named = (sheet: string) =>
      new Map(
        [...sheet.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value]),
      );
    const found = named(sheets.replaceAll(/@media[\s\S]*?\n\}\n/g, ''));
    for (const [name, value] of Object.entries(LIGHT))
      expect([name, found.get(name)]).toEqual([name, value]);
  });
});
