import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('settings', () => {
  it('stand without any variable: this machine, port 4000, no other origin, a public schema', () => {
    const byDefault = { host: '127.0.0.1', port: 4000, corsOrigins: [], publicSchema: true };
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
    ['CORS_ORIGINS', 'HTTPS://A.example'],
    ['PUBLIC_SCHEMA', 'maybe'],
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
