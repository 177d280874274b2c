import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../src/seed/load.ts';
import { report } from '../../src/seed/report.ts';
import { SEED } from '../support/open-service.ts';

const GUIDE = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');
const KEY = /`((?:network|popularization|digital)(?:\.\d+)+)`/g;

describe('the guide for curators', () => {
  const { elements, links } = loadSeed(SEED);

  it('names only elements that exist', () => {
    const keys = [...GUIDE.matchAll(KEY)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(20);
    const known = new Set(elements.map(({ key }) => key));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('shows for each predicate a link that has it', () => {
    const rows = GUIDE.split('\n').filter((line) => /^\| `[A-Z]+_MATCH`/.test(line));
    const shown = rows.map((row) => {
      const [subject, object] = [...row.matchAll(KEY)].map(([, key]) => key);
      const link = links.find(({ key }) => key === `${subject}~${object}`);
      return row.startsWith(`| \`${link?.predicate}\``) && link?.isNegated === false;
    });
    expect(shown).toEqual([true, true, true, true, true]);
  });

  it('states the agreement that is computed', () => {
    const { lines } = report(SEED);
    const [head, predicate, linked] = lines.slice(
      lines.findIndex((line) => line.startsWith('agreement')),
    );
    expect(head).toBe('agreement: 60 pairs judged by two readers, 2026-11-24');
    const figures = [predicate, linked].map((line) => line?.match(/\d+(?:\.\d+)?/g));
    expect(figures).toEqual([
      ['46', '0.61'],
      ['48', '0.60'],
    ]);
    const prose = GUIDE.replaceAll('\n', ' ');
    expect(prose).toContain('46 of 60, Cohen\'s kappa 0.61; on "linked or not" in 48, kappa 0.60');
  });

  it('is at most 170 lines long', () => {
    expect(GUIDE.trimEnd().split('\n').length).toBeLessThanOrEqual(170);
  });
});
