import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly engines?: { readonly node?: string };
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const own: string = read('package.json').engines.node;
const packages: Readonly<Record<string, Package>> = read('package-lock.json').packages;

/** Whether a version is in a range, of the forms that packages use: `>=20`, `^20.19.0`, `20`, `4.x` and `*`, joined by `||`. */
function accepts(range: string, version: string): boolean {
  const [major = 0, ...rest] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const { sign, numbers = '' } =
      /^(?<sign>>=|\^|) ?v?(?<numbers>[\d.x*]+)$/.exec(part.trim())?.groups ?? {};
    if (sign === undefined) throw new Error(`What is the range ${range}?`);
    const [least = 0, ...more] = numbers.split('.').map((text) => Number.parseInt(text, 10) || 0);
    if (numbers === '*') return true;
    if (major !== least) return major > least && sign === '>=';
    const at = [0, 1].find((place) => (rest[place] ?? 0) !== (more[place] ?? 0));
    return at === undefined || sign === '' || (rest[at] ?? 0) > (more[at] ?? 0);
  });
}

it.each(own.split('||').map((part) => /[\d.]+/.exec(part)?.[0] ?? ''))(
  'all packages take Node %s, the first of a range that package.json names',
  (version) => {
    const refusing = Object.entries(packages).filter(
      ([, { engines }]) => engines?.node !== undefined && !accepts(engines.node, version),
    );
    expect(refusing.map(([name, { engines }]) => `${name}: ${engines?.node}`)).toEqual([]);
  },
);

it('and a version that a package refuses is not in it', () => {
  for (const version of ['20.18.3', '21.7.3', '22.12.0', '23.11.1']) {
    expect(accepts(own, version), version).toBe(false);
  }
  for (const version of ['20.20.2', '22.23.3', '24.21.0', '26.0.0']) {
    expect(accepts(own, version), version).toBe(true);
  }
});
