import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TYPES } from './server.ts';

const HERE = new URL('./', import.meta.url);
const GUIDE = readFileSync(new URL('../../docs/frontends.md', HERE), 'utf8');
const ERRORS = readFileSync(new URL('../../src/errors.ts', HERE), 'utf8');

/** The text of all files of this folder. */
const sources = readdirSync(HERE)
  .filter((name) => /^[a-z-]+\.(ts|graphql)$/.test(name))
  .map((name) => readFileSync(new URL(name, HERE), 'utf8'))
  .join('\n');

/** The names in code type of the guide's paragraph with this beginning. */
function namesIn(beginning: string): readonly string[] {
  const from = GUIDE.slice(GUIDE.indexOf(beginning) + beginning.length);
  const [paragraph = ''] = from.split('\n- **');
  return [...paragraph.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '');
}

describe('docs/frontends.md', () => {
  it('shows only code of this folder, word for word', () => {
    const blocks = [...GUIDE.matchAll(/```(?:ts|graphql)\n(.*?)```/gs)].map(([, text]) => text);
    const paragraphs = blocks.flatMap((block) => block?.trimEnd().split('\n\n') ?? []);
    expect(paragraphs.length).toBeGreaterThan(15);
    expect(paragraphs.filter((paragraph) => !sources.includes(paragraph))).toEqual([]);
  });

  it('lists only types without an id as such', () => {
    const named = namesIn('**No id, no entry of its own.**').filter((name) => /^[A-Z]/.test(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !TYPES.withoutId.includes(name))).toEqual([]);
  });

  it('names every code that an error can have', () => {
    const named = namesIn('**Errors.**').filter((name) => /^[A-Z_]+$/.test(name));
    const codes = [...ERRORS.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(5);
    expect([...new Set(named)].sort()).toEqual(codes.sort());
  });
});
