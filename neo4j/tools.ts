import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { areJarsHere } from './jars.ts';

const run = promisify(execFile);
const OTHERWISE = 'Or use a Neo4j of your own: see docs/neo4j.md.';

/** What this machine lacks to start a Neo4j, as a sentence; undefined if it lacks nothing. */
export async function whatIsMissing(): Promise<string | undefined> {
  return (await whatJavaLacks()) ?? (await whatMavenLacks());
}

/** Lists the modules, which shows the version and the compiler; the launcher is a source file and needs both. */
async function whatJavaLacks(): Promise<string | undefined> {
  const modules = await outputOf('java', ['--list-modules']);
  const version = Number(/^java\.base@(\d+)/m.exec(modules ?? '')?.[1]);
  const problem =
    modules === undefined
      ? '`java` does not run'
      : !(version >= 17)
        ? `\`java\` is ${version >= 9 ? `version ${version}` : 'older'}`
        : !/^jdk\.compiler/m.test(modules)
          ? '`java` is a runtime without the compiler'
          : undefined;
  return problem && `Neo4j needs a JDK, version 17 or newer, but ${problem}. ${OTHERWISE}`;
}

/** Maven is needed only to fetch the jars. */
async function whatMavenLacks(): Promise<string | undefined> {
  if ((await areJarsHere()) || (await outputOf('mvn', ['--version'])) !== undefined) return;
  return `Neo4j is fetched by Maven, but \`mvn\` does not run. ${OTHERWISE}`;
}

async function outputOf(program: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run(program, [...args])).stdout;
  } catch {
    return undefined;
  }
}
