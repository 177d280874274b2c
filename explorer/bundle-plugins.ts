import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { partOf } from './bundle-plan.ts';
import { EXPLORER, readDocument } from './documents.ts';
import type { Language, Messages } from './i18n/language.ts';
import { readQuestions } from './question-files.ts';

/** `import document from './x.graphql'` gives the id by which the server knows the query. */
export const documents: Plugin = {
  name: 'documents',
  setup({ onLoad }) {
    onLoad({ filter: /\.graphql$/ }, ({ path }) => ({
      contents: `export default { id: ${JSON.stringify(readDocument(path).id)} };`,
    }));
  },
};

/** `import file from 'virtual:questions'` gives the name of a file with all questions. */
export const questions: Plugin = {
  name: 'questions',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^virtual:questions$/ }, () => ({
      path: 'questions.json',
      namespace: 'questions',
    }));
    onLoad({ filter: /./, namespace: 'questions' }, () => ({
      contents: JSON.stringify(
        readQuestions().map(({ text: _, hash: __, ...question }) => question),
      ),
      loader: 'file',
    }));
  },
};

/** Leaves the words of one language in each `messages.ts`, because readers load one language at a time. */
export const words = (language: Language): Plugin => ({
  name: 'words',
  setup({ onLoad }) {
    onLoad({ filter: /\bmessages\.ts$/ }, async ({ path }) => {
      const exported: Readonly<Record<string, Messages>> = await import(pathToFileURL(path).href);
      const inLanguage = (messages: Messages) =>
        Object.fromEntries(
          Object.entries(messages).map(([name, [en, fa]]) => [name, language === 'fa' ? fa : en]),
        );
      const constants = Object.entries(exported).map(
        ([name, messages]) => `export const ${name} = ${JSON.stringify(inLanguage(messages))};`,
      );
      return { contents: constants.join('\n') };
    });
  },
});

/** The prefix of the entry points that have a planned source in place of a file. */
export const SCRIPT = 'script:';

/** Scripts with planned sources, for entry points and for what is imported when it is needed. */
export const planned = (sources: ReadonlyMap<string, string>): Plugin => ({
  name: 'planned',
  setup({ onLoad, onResolve, resolve }) {
    const namespace = SCRIPT.slice(0, -1);
    onResolve({ filter: new RegExp(`^${SCRIPT}`) }, ({ path }) => ({
      path: path.slice(SCRIPT.length),
      namespace,
    }));
    onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      const resolved = await resolve(path, { kind: 'import-statement', resolveDir, importer });
      return { path: partOf(relative(EXPLORER, resolved.path)), namespace };
    });
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: sources.get(path) ?? '',
      resolveDir: EXPLORER,
    }));
  },
});
