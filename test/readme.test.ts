import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openService } from './support/open-service.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...README.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language, text]) => ({
  language,
  text: text ?? '',
}));
const queries = blocks.filter(({ language }) => language === 'graphql').map(({ text }) => text);

describe('README', () => {
  let ask: Ask;
  beforeAll(async () => {
    ({ ask } = await openService());
  });

  it('shows the real answer to its question', async () => {
    const { data } = await ask(queries[0] ?? '');
    const shown = blocks.find(({ language }) => language === 'json')?.text ?? '';
    expect({ data }).toEqual(JSON.parse(shown));
  });

  it('shows the sizes that its query gives', async () => {
    const { data } = await ask(queries[1] ?? '');
    for (const { key, ...counts } of data.studies.nodes) {
      const row = README.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? '';
      const shown = row.split('|').slice(2, -1).map(Number);
      const counted = Object.values(counts as Record<string, { totalCount: number }>);
      expect(shown).toEqual(counted.map(({ totalCount }) => totalCount));
    }
  });

  it('is at most 150 lines long', () => {
    expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});
