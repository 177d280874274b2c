import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that runs in production. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** By its SPDX expression, as the lock file records it; null where it says none. */
  readonly licence: string | null;
  /** The text of its licence file; null where the package has none. */
  readonly text: string | null;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The packages that `npm ci --omit=dev` installs on every platform, by name. */
export function licensedPackages(root: string): readonly Licensed[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version, license = null }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      text: licenceText(join(root, path)),
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The list that travels with `dist/`, because some licences ask for their text beside every copy. */
export const licenceList = (packages: readonly Licensed[]): string =>
  packages
    .map(({ name, version, licence, text }) =>
      [`${name} ${version}: ${licence ?? 'no licence is named'}`, text ?? ''].join('\n\n').trim(),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');

function licenceText(folder: string): string | null {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name))
    : undefined;
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}
