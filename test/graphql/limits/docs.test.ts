import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMITS, limitError } from '../../../src/graphql/limits/limits.ts';
import {
  MAX_EXECUTIONS,
  MAX_EXECUTIONS_ON_DATABASE,
  LIMITS as QUEUE,
} from '../../../src/http/server.ts';

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

it('docs/limits.md has the limits of the queue as the code has them', () => {
  expect(TEXT).toContain(
    `- ${MAX_EXECUTIONS} executions run at once in memory, ${MAX_EXECUTIONS_ON_DATABASE} on a database; ${QUEUE.maxWaiting} requests wait`,
  );
});
