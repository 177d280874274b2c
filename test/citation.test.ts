import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { DATASET } from './support/seed-server.ts';

it('CITATION.cff says what the dataset says of itself', () => {
  const cited = parse(readFileSync(new URL('../CITATION.cff', import.meta.url), 'utf8'));
  const { titleForms, creators, published, base } = DATASET.description;
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    title: titleForms.find(({ language }) => language === 'en')?.value,
    authors: creators.map(({ name }) => ({ name })),
    'date-released': published,
    version: packageJson.version,
    license: packageJson.license,
    identifiers: [{ value: base }],
  });
});
