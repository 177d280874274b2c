import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The explorer's table of layers of CONTRIBUTING.md: what each folder may import besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  url: [],
  graphql: ['url'],
  charts: ['i18n'],
  export: ['charts', 'i18n'],
  components: ['charts', 'export', 'graphql', 'i18n', 'url'],
  views: ['charts', 'components', 'export', 'graphql', 'i18n', 'url'],
};
/** Files that join the folders: the page, its frame, the list of views, and the build. */
const ENTRIES = ['app.tsx', 'layout.tsx', 'main.tsx'];
/** The types of a view's properties and of documents are open to all. */
const OPEN_TO_ALL = ['routes.ts', 'graphql.d.ts'];
/** These run in Node. */
const OF_THE_BUILD = [
  'answer-fields.ts',
  'build.ts',
  'bundle.ts',
  'bundle-plan.ts',
  'bundle-plugins.ts',
  'documents.ts',
  'question-files.ts',
  'readable-document.ts',
];
/** The last one is a file that the build writes. */
const PACKAGES = ['preact', 'preact/hooks', 'virtual:questions'];
const EXPLORER = new URL('../../explorer/', import.meta.url).pathname;

const files = readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const inFolders = files.filter((file) => file.includes('/'));

/** A view's folder is a layer of its own, so that no view imports another. */
function layerOf(file: string): string {
  const [folder = '', view = ''] = file.split('/');
  return folder === 'views' ? `views/${view}` : folder;
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(EXPLORER, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((found) => found[1] ?? '');
}

describe('the explorer', () => {
  it('has its folders in the table', () => {
    const folders = new Set(inFolders.map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
    const loose = files.filter((file) => !file.includes('/'));
    expect(
      loose.filter((file) => ![...ENTRIES, ...OPEN_TO_ALL, ...OF_THE_BUILD].includes(file)),
    ).toEqual([]);
  });

  it('imports only what the table allows, and nothing of the server', () => {
    const forbidden = inFolders.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)))
        .filter((target) => {
          const [folder = ''] = layerOf(file).split('/');
          const isOwn = layerOf(target) === layerOf(file);
          const isOpen = OPEN_TO_ALL.includes(target);
          return !isOwn && !isOpen && !LAYERS[folder]?.includes(layerOf(target));
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('brings few packages to the browser', () => {
    const forbidden = files
      .filter((file) => !OF_THE_BUILD.includes(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => !name.startsWith('.') && !PACKAGES.includes(name))
          .map((name) => `${file} imports ${name}`),
      );
    expect(forbidden).toEqual([]);
  });

  it('has no file above 250 lines, but for generated types', () => {
    const long = files
      .filter((file) => !file.endsWith('generated.ts'))
      .filter((file) => readFileSync(join(EXPLORER, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
