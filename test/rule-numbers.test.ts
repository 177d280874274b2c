import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = import.meta.dirname;
/** The rules of the design's section 3. */
const RULES = Array.from({ length: 28 }, (_, at) => at + 1);

/** The numbers that begin the titles of checks, with the files they stand in. */
const numbers = new Map<string, string[]>();
for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.ts')) continue;
  const text = readFileSync(join(FOLDER, file), 'utf8');
  for (const [, number = ''] of text.matchAll(/['"`](R\d+\.\d+)\b/g)) {
    numbers.set(number, [...(numbers.get(number) ?? []), file]);
  }
}

it('every rule of what answers mean has its numbered checks', () => {
  const checks = RULES.map((rule) => {
    const own = [...numbers.keys()].filter((number) => number.startsWith(`R${rule}.`));
    return { rule, checks: own.length };
  });
  console.log(checks.map((one) => `R${one.rule}: ${one.checks}`).join(', '));
  expect(checks.filter((one) => one.checks === 0)).toEqual([]);
});

it('no number is given to two checks', () => {
  expect([...numbers].filter(([, files]) => files.length > 1)).toEqual([]);
});
