import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphqlService } from '../../src/graphql/service.ts';
import { ASSETS_PATH } from '../../src/http/router.ts';
import { type HttpServer, type ServerOptions, startServer } from '../../src/http/server.ts';
import { openPlayground } from '../../src/playground/playground.ts';

/** Apollo Server over two fields: enough for what HTTP must do, whatever the schema is. */
export async function smallService(): Promise<GraphqlService & { readonly calls: () => number }> {
  let calls = 0;
  const server = new ApolloServer({
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
    typeDefs: `
      "Words."
      type Text { "The words themselves." value: String! direction: String! }
      "Where every question starts."
      type Query { "A label." label(language: String = "fa"): Text! "Answers late." slow(ms: Int!): Int! }
    `,
    resolvers: {
      Query: {
        label: (_root: unknown, { language }: { language: string }) =>
          language === 'fa'
            ? { value: 'حکمرانی شبکه‌ای (network) ۲', direction: 'RTL' }
            : { value: 'Network governance', direction: 'LTR' },
        slow: (_root: unknown, { ms }: { ms: number }) =>
          new Promise((resolve) => setTimeout(() => resolve(ms), ms)),
      },
    },
  });
  await server.start();
  return {
    calls: () => calls,
    execute: async ({ query, operationName, variables }) => {
      calls += 1;
      const { body, http } = await server.executeOperation({
        ...(query !== null && { query }),
        ...(operationName !== null && { operationName }),
        ...(variables !== null && { variables: { ...variables } }),
      });
      if (body.kind !== 'single') throw new Error('In parts.');
      const { errors, data } = body.singleResult;
      return {
        result: { ...(errors && { errors }), ...(data !== undefined && { data }) },
        status: http.status ?? 200,
        isClientError: false,
        dataset: null,
        operationName: null,
      };
    },
    datasetVersion: () => null,
    schemaFingerprint: 'small',
    whyNotReady: async () => null,
    stop: () => server.stop(),
  };
}

/** Two examples for the small service; the browser test runs the real ones. */
export async function smallQuestions(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'questions-'));
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  await write(
    'label-in-persian.graphql',
    '# en: A label in Persian\n# fa: برچسبی به فارسی\n# group: method\nquery LabelInPersian {\n  label(language: "fa") { value direction }\n}\n',
  );
  await write(
    'label-by-variable.graphql',
    '# en: A label in the requested language\n# fa: برچسب به زبان دلخواه\n# group: one\nquery LabelByVariable($language: String) {\n  # «شبکه‌ای»\n  label(language: $language) { value direction }\n}\n',
  );
  await write('label-by-variable.variables.json', '{ "language": "en" }\n');
  return folder;
}

/** Listens on any free port of this machine. */
export async function start(
  service: GraphqlService,
  settings: Partial<ServerOptions> = {},
): Promise<HttpServer> {
  return startServer(service, {
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    ...settings,
    playground:
      settings.playground === undefined
        ? await openPlayground(await smallQuestions(), ASSETS_PATH)
        : settings.playground,
  });
}
