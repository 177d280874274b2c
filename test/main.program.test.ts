import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { putUnderLoad } from './support/http-load.ts';
import { copyOfProgram, type Program, refusedStart, startProgram } from './support/program.ts';

/** Milliseconds, because a machine with two cores may be busy with other tests. */
const TIMEOUT = { timeout: 10_000 };

const events = (program: Program): readonly string[] =>
  program
    .log()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).event);

describe('the program', () => {
  it.each([
    [{ PORT: 'http' }, /^PORT is "http", but must be .+\.$/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is "loud", but must be one of .+\.$/],
    [{ DOCUMENTS: 'nowhere.json' }, /^DOCUMENTS is "nowhere.json", but must be a file .+\.$/],
    [
      { NEO4J_URI: 'bolt://127.0.0.1:1' },
      /^NEO4J_URI is set, so NEO4J_PASSWORD or .+ must be .+\.$/,
    ],
    [{ NEO4J_URI: 'bolt://127.0.0.1:99999', NEO4J_PASSWORD: 's' }, /^NEO4J_URI has a port .+\.$/],
    [{ CORS_ORIGINS: 'https://*.example.org' }, /^CORS_ORIGINS is .+ must be .+\.$/],
    [{ HOST: '203.0.113.1' }, /^Cannot listen on port 0 of 203\.0\.113\.1: .+\.$/],
  ])('refuses to start with %j, in one sentence', async (env, sentence) => {
    const { code, said } = await refusedStart(env);
    expect(code).toBe(1);
    expect(said.trimEnd()).toMatch(sentence);
    expect(said.trimEnd()).not.toContain('\n');
  });

  it('loses no request of clients that watch /readyz when it is stopped', async () => {
    const program = await startProgram({ LOG_LEVEL: 'warn' });
    const load = putUnderLoad(program.url);
    await setTimeout(500);
    program.signal('SIGTERM');
    // On a busy machine the signal takes its time to arrive.
    let ready = await fetch(`${program.url}/readyz`);
    for (let tries = 0; ready.status === 200 && tries < 20; tries += 1) {
      await setTimeout(20);
      ready = await fetch(`${program.url}/readyz`);
    }
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close']);
    expect(await ready.json()).toMatchObject({ cause: 'The server is shutting down.' });
    await load.gone();
    expect(load.lost).toEqual([]);
    expect(load.answered()).toBeGreaterThan(20);
    expect(await program.ended()).toBe(0);
    expect(program.log()).toBe('');
  });

  it('survives items of a list that fail after a later item has failed at once', async () => {
    const program = await startProgram({ LOG_LEVEL: 'error' });
    const late = 'links(first: 1, last: 1) { totalCount }';
    const levels = ['Dimension', 'Category', 'Concept', 'Code'];
    const members = [
      ...levels.map((level) => `${late} ... on ${level} { key @skip(if: $none) }`),
      ...levels.map((level) => {
        const others = levels
          .filter((one) => one !== level)
          .map((one) => `... on ${one} { ${late} }`);
        return `${others.join(' ')} ... on ${level} { linkCount(predicates: []) }`;
      }),
    ];
    for (const member of members) {
      const response = await fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `query ($none: Boolean = true) {
            constructs(first: 50) { nodes { members { ${member} } } }
            study(key: "network") { key @include(if: $none) }
          }`,
          variables: member.includes('$none') ? { none: null } : {},
        }),
      });
      expect(await response.text()).toContain('"code":"BAD_USER_INPUT"');
    }
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(program.log()).toBe('');
  });

  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ] as const)('waits after %s, and ends at once with %s', async (first, second) => {
    const program = await startProgram();
    // It waits as long as somebody asks, so that the second signal is never too late.
    const asking = setInterval(() => void fetch(`${program.url}/graphql`).catch(() => {}), 200);
    onTestFinished(() => clearInterval(asking));
    program.signal(first);
    await expect.poll(() => events(program), TIMEOUT).toContain('stopping');
    program.signal(second);
    // By itself it would end with 0.
    expect(await program.ended()).toBe(second);
  });

  it('exits with 0 on Control-C, and logs that it did', async () => {
    const program = await startProgram();
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    expect(events(program)).toEqual(['stopping', 'stopped']);
  });
});

describe('a password in NEO4J_URI', () => {
  it('stops the start and is not printed', async () => {
    const uri = 'bolt://neo4j:swordfish@127.0.0.1:1';
    const { code, said } = await refusedStart({ NEO4J_URI: uri, NEO4J_PASSWORD: 's' });
    expect(code).toBe(1);
    expect(said).toMatch(/^NEO4J_URI must not hold a user or a password: [^\n]+\n$/);
    expect(said).not.toContain('swordfish');
  });
});

describe('a certificate that nobody checks', () => {
  it('is warned of in the log', async () => {
    const uri = 'bolt+ssc://127.0.0.1:1';
    const program = await startProgram({ NEO4J_URI: uri, NEO4J_PASSWORD: 's' });
    expect(program.log()).toMatch(
      /"level":"warn","event":"doubtful setting","cause":"NEO4J_URI says/,
    );
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  });
});

describe('SIGHUP', () => {
  it('reads changed seed files, and changes nothing when they have a fault', async () => {
    const program = await startProgram({}, copyOfProgram());
    const version = async () => {
      const response = await fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ dataset { version } study(key: \\"digital\\") { year } }"}',
      });
      const { data, extensions } = (await response.json()) as {
        data: { dataset: { version: string }; study: { year: number } };
        extensions: { dataset: string };
      };
      expect(extensions.dataset).toBe(data.dataset.version);
      return { version: data.dataset.version, year: data.study.year };
    };
    const file = join(program.folder, 'seed/studies/digital.yml');
    const written = readFileSync(file, 'utf8');
    const old = await version();

    writeFileSync(file, written.replace(/^year: \d+$/m, 'year: soon'));
    program.signal('SIGHUP');
    await expect.poll(() => events(program), TIMEOUT).toContain('not reloaded');
    expect(program.log()).toMatch(/"faults":\["[^"]*digital\.yml:\d+:\d+ /);
    expect(await version()).toEqual(old);

    writeFileSync(file, written.replace(/^year: \d+$/m, 'year: 1999'));
    program.signal('SIGHUP');
    await expect.poll(() => program.log(), TIMEOUT).toContain('"reloaded"');
    const fresh = await version();
    expect(fresh.year).toBe(1999);
    expect(fresh.version).not.toBe(old.version);

    writeFileSync(file, written);
    program.signal('SIGHUP');
    await expect.poll(version, TIMEOUT).toEqual(old);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
    rmSync(program.folder, { recursive: true });
  });

  it('does not end a program that answers from a database', async () => {
    const program = await startProgram({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 's' });
    program.signal('SIGHUP');
    await expect.poll(() => events(program), TIMEOUT).toContain('nothing to reload');
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
    program.signal('SIGINT');
    expect(await program.ended()).toBe(0);
  });
});
