import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licenceList, licensedPackages } from '../licences.ts';

const packages = licensedPackages(fileURLToPath(new URL('../', import.meta.url)));

/** Licences under which a program may be passed on, with their text. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  '(MIT AND BSD-3-Clause)',
  // Of argparse, which js-yaml names for its command line.
  'PSF-2.0',
  // Of fonts.
  'OFL-1.1',
]);

describe('packages of others', () => {
  it('are all under licences that let the program be passed on', () => {
    const others = packages.filter(({ licence }) => !ALLOWED.has(licence ?? ''));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it('stand in the list of dist/ with the text of their licence', () => {
    const list = licenceList(packages);
    expect(list).toMatch(/^graphql 16\.\d+\.\d+: MIT$/m);
    expect(list).toMatch(/Copyright \(c\) GraphQL Contributors/);
  });
});
