import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('settings', () => {
  it('have defaults without any variable: this machine, port 4000, no other origin, a public schema', () => {
    const byDefault = {
      host: '127.0.0.1',
      port: 4000,
      adminPort: null,
      corsOrigins: [],
      publicSchema: true,
      documents: null,
      logLevel: 'info',
      neo4j: null,
      warnings: [],
    };
    expect(readConfig({})).toEqual(byDefault);
    expect(readConfig({ HOST: '', PORT: ' ', CORS_ORIGINS: '', PUBLIC_SCHEMA: '' })).toEqual(
      byDefault,
    );
  });

  it.each(['0.0.0.0', '::1', 'localhost', 'api.example.org'])('take %s for HOST', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each([
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ])('take %s for PORT', (port, number) => {
    expect(readConfig({ PORT: port }).port).toBe(number);
  });

  it('take a port of its own for the administrator', () => {
    expect(readConfig({ ADMIN_PORT: '9100' }).adminPort).toBe(9_100);
    expect(readConfig({ ADMIN_PORT: '0', PORT: '0' }).adminPort).toBe(0);
  });

  it.each([
    { ADMIN_PORT: '4000' },
    { ADMIN_PORT: '80', PORT: '80' },
    { ADMIN_PORT: 'metrics' },
    { ADMIN_PORT: '70000' },
  ])('refuse %o', (env) => {
    expect(() => readConfig(env)).toThrow(/^ADMIN_PORT is "\w+", but must be a whole number/);
  });

  it('take a database, with the user and the name that Neo4j gives by default', () => {
    const neo4j = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 's', database: 'neo4j' };
    expect(readConfig({ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 's' }).neo4j).toEqual(neo4j);
    for (const uri of ['neo4j://core.example:7687', 'neo4j+s://x.example', 'bolt+ssc://[::1]']) {
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 's' }).neo4j?.uri).toBe(uri);
    }
  });

  it.each([
    [{ NEO4J_URI: 'bolt://host' }, /NEO4J_PASSWORD or NEO4J_PASSWORD_FILE must be set too\.$/],
    [{ NEO4J_URI: 'bolt://host', NEO4J_PASSWORD: 's', NEO4J_DATABASE: '`x`' }, /^NEO4J_DATABASE/],
  ])('refuse %o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it('take everybody or a list of origins, each once', () => {
    expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toBe('*');
    const list = 'https://a.example, http://localhost:3000,https://a.example';
    expect(readConfig({ CORS_ORIGINS: list }).corsOrigins).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });

  it.each([
    ['on', true],
    ['TRUE', true],
    ['1', true],
    ['off', false],
    ['false', false],
    ['0', false],
  ])('take %s for PUBLIC_SCHEMA', (text, isPublic) => {
    expect(readConfig({ PUBLIC_SCHEMA: text }).publicSchema).toBe(isPublic);
  });

  it('take a manifest of documents and a level of the log', () => {
    expect(readConfig({ DOCUMENTS: './known.json' }).documents).toBe('./known.json');
    for (const level of ['silent', 'error', 'warn', 'INFO']) {
      expect(readConfig({ LOG_LEVEL: level }).logLevel).toBe(level.toLowerCase());
    }
  });

  it.each([
    ['HOST', 'http://localhost'],
    ['HOST', '999.1.1.1'],
    ['HOST', 'two words'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4e3'],
    ['PORT', 'http'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['CORS_ORIGINS', 'a.example'],
    ['CORS_ORIGINS', '*, https://a.example'],
    ['CORS_ORIGINS', 'https://a.example,'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'https://*.example.org'],
    ['CORS_ORIGINS', 'https://a.example,https://*'],
    ['CORS_ORIGINS', 'https://a.example:*'],
    ['CORS_ORIGINS', 'https://a.example,*'],
    ['CORS_ORIGINS', '**'],
    ['CORS_ORIGINS', 'HTTPS://A.example'],
    ['PUBLIC_SCHEMA', 'maybe'],
    ['LOG_LEVEL', 'verbose'],
  ])(
    'refuse %s=%s in one sentence with the name, the value and what is accepted',
    (name, value) => {
      expect(() => readConfig({ [name]: value })).toThrow(
        new RegExp(`^${name} is ${escapeRegExp(JSON.stringify(value))}, but must be [^\\n]+\\.$`),
      );
    },
  );
});

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
