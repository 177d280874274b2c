import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMITS, limitError } from '../../../src/graphql/limits/limits.ts';

const TEXT = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');

it('docs/limits.md has every limit as the code has it', () => {
  const rows = TEXT.split('\n').filter((line) => /^\| \w+ \| \d+ \|/.test(line));
  expect(rows).toEqual(
    Object.entries(LIMITS).map(
      ([name, { maximum, counts, advice }]) => `| ${name} | ${maximum} | ${counts} | ${advice} |`,
    ),
  );
});

it('docs/limits.md shows the error as it comes', () => {
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(TEXT)?.[1] ?? '{}');
  const { message, code, details } = limitError('depth', 17);
  expect(shown).toEqual({ message, extensions: { code, ...details } });
});
