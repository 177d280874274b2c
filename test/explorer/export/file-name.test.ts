import { describe, expect, it } from 'vitest';
import { bibtexOf, citationOf } from '../../../explorer/export/cite.ts';
import { fileName } from '../../../explorer/export/file-name.ts';

const date = new Date('2026-11-26T08:00:00Z');

describe('the name of a file', () => {
  it('says the view, its settings, the dataset and the day', () => {
    const naming = {
      view: 'compare-ideas',
      settings: [['min', '0.50']],
      dataset: 'b235212b99',
    } as const;
    expect(fileName(naming, 'csv', date)).toBe('compare-ideas_min0.50_b235212b_2026-11-26.csv');
  });

  it('has only characters that every file system takes', () => {
    const settings = [
      ['roots', 'network.6.1.2,digital.1~../etc'],
      ['q', 'مشارکت'],
    ] as const;
    const name = fileName({ view: 'graph', settings, dataset: 'b235212b' }, 'svg');
    expect(name).toMatch(/^[\w.-]+$/);
  });
});

describe('a citation', () => {
  const cited = {
    title: 'Ideas & places, 50 %',
    collection: 'Governance studies',
    creators: ['A. Author'],
    dataset: 'b235212b',
    address: 'https://example.org/compare?studies=network,digital&min=0.5%20x',
    date,
  };

  it('is a sentence with the dataset, the whole address and the day', () => {
    const text = citationOf(cited, { dataset: 'مجموعهٔ', date: '۵ آذر ۱۴۰۵' });
    expect(text).toBe(
      'Ideas & places, 50 %. Governance studies. A. Author. مجموعهٔ b235212b. ' +
        `${cited.address} (۵ آذر ۱۴۰۵)`,
    );
  });

  it('is BibTeX in which no text is a command, with the address as it is', () => {
    const text = bibtexOf(cited);
    expect(text).toMatch(/^@misc\{governance-b235212b-2026-11-26,\n/);
    expect(text).toContain('Ideas \\& places, 50 \\%');
    expect(text).toContain(`\\url{${cited.address}}`);
    expect(text).toContain('urldate = {2026-11-26}');
  });
});
