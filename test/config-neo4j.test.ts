import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';

const errorOf = (env: Readonly<Record<string, string>>): string => {
  try {
    readConfig(env);
  } catch (error) {
    return String((error as Error).message);
  }
  return '';
};
const errorOfUri = (uri: string) => errorOf({ NEO4J_URI: uri, NEO4J_PASSWORD: 's' });

describe('NEO4J_URI', () => {
  it.each([
    'bolt://127.0.0.1:7687',
    'bolt://localhost',
    'neo4j://core.example:1',
    'neo4j+s://x.databases.neo4j.io',
    'bolt+ssc://[::1]:65535',
    'bolt://neo4j_1',
  ])('may be %s', (uri) => expect(errorOfUri(uri)).toBe(''));

  it.each([
    ['http://127.0.0.1', /^NEO4J_URI must be an address such as .* begins with bolt:\/\/ /],
    ['127.0.0.1:7687', /^NEO4J_URI must be an address such as .* begins with bolt:\/\/ /],
    ['bolt://host/neo4j', /without a path or a query\.$/],
    ['bolt://host?policy=x', /without a path or a query\.$/],
    ['bolt://', /with a host name or an IP address\.$/],
    ['bolt://999.1.1.1', /with a host name or an IP address\.$/],
    ['bolt://[::1', /^NEO4J_URI /],
    ['bolt://host:0', /has a port that cannot be; a port is a whole number from 1 to 65535\.$/],
    ['bolt://host:99999', /has a port that cannot be/],
    ['bolt://host:', /has a port that cannot be/],
    ['bolt://host:bolt', /has a port that cannot be/],
    ['bolt://neo4j:s3cret@host', /must not hold a user or a password: set NEO4J_USER/],
    ['bolt://neo4j@host', /must not hold a user or a password/],
  ])('may not be %s', (uri, sentence) => {
    expect(errorOfUri(uri)).toMatch(sentence);
    expect(errorOfUri(uri)).not.toContain('\n');
  });

  it('is never printed, whatever is wrong with it, because a password may be in it', () => {
    const secret = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 10 });
    const form = fc.constantFrom<(password: string) => string>(
      (password) => `bolt://neo4j:${password}@host`,
      (password) => `bolt://neo4j:${password}`,
      (password) => `bolt://neo4j:/${password}@host:7687`,
      (password) => `neo4j:${password}@host`,
      (password) => `http://neo4j:${password}@host`,
      (password) => `bolt://host:7687/${password}`,
      (password) => `bolt://host?password=${password}`,
      (password) => `bolt://[${password}`,
    );
    fc.assert(
      fc.property(form, secret, (write, password) => {
        const error = errorOfUri(write(password));
        expect(error).toMatch(/^NEO4J_URI /);
        expect(error).not.toContain(password);
      }),
    );
  });

  it('is missed where only the login is set', () => {
    expect(readConfig({ NEO4J_PASSWORD: 's', NEO4J_DATABASE: 'x' }).warnings).toEqual([
      'NEO4J_URI is not set but NEO4J_PASSWORD, NEO4J_DATABASE: the seed files are served, from memory.',
    ]);
    expect(readConfig({ NEO4J_PASSWORD: '' }).warnings).toEqual([]);
  });

  it('is warned of where nobody checks the certificate, and only there', () => {
    const warningsOf = (uri: string) =>
      readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 's' }).warnings;
    for (const scheme of ['bolt+ssc', 'neo4j+ssc']) {
      expect(warningsOf(`${scheme}://host`)).toEqual([
        'NEO4J_URI says +ssc, so nobody checks whose certificate it is; use +s outside of tests.',
      ]);
    }
    for (const scheme of ['bolt', 'neo4j', 'bolt+s', 'neo4j+s']) {
      expect(warningsOf(`${scheme}://host`)).toEqual([]);
    }
  });
});

describe('NEO4J_PASSWORD_FILE', () => {
  const fileWith = (content: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'password-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'password'), content);
    return join(folder, 'password');
  };
  const given = (path: string) => ({ NEO4J_URI: 'bolt://host', NEO4J_PASSWORD_FILE: path });

  it.each(['swordfish', 'swordfish\n', 'swordfish\r\n'])(
    'names a file that holds %j',
    (content) => {
      expect(readConfig(given(fileWith(content))).neo4j?.password).toBe('swordfish');
    },
  );

  it('takes a password with spaces as it is, as NEO4J_PASSWORD does', () => {
    expect(readConfig(given(fileWith(' two words \n'))).neo4j?.password).toBe(' two words ');
  });

  it.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['two lines', 'swordfish\nherring\n'],
    ['more than any password', 'swordfish'.repeat(500)],
  ])('refuses a file that holds %s, and prints nothing of it', (_what, content) => {
    const path = fileWith(content);
    const due = 'NEO4J_PASSWORD_FILE must name a file that holds one line, the password.';
    expect(errorOf(given(path))).toBe(due);
  });

  it('refuses a file without an end', () => {
    expect(errorOf(given('/dev/zero'))).toContain('holds one line');
  });

  it.each([
    ['/no/such/swordfish', 'ENOENT'],
    [tmpdir(), 'EISDIR'],
    ['swordfish', 'ENOENT'],
  ])('says in one sentence that %s cannot be read, without its path', (path, code) => {
    const due = `NEO4J_PASSWORD_FILE must name a file that can be read (${code}).`;
    expect(errorOf(given(path))).toBe(due);
  });

  it('is an error beside NEO4J_PASSWORD, and unused without a database', () => {
    const both = { ...given('/no/such/file'), NEO4J_PASSWORD: 'swordfish' };
    expect(errorOf(both)).toBe(
      'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; set only one of them.',
    );
    expect(readConfig({ NEO4J_PASSWORD_FILE: '/no/such/file' }).neo4j).toBeNull();
  });
});
