import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/http/metrics.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const guide = read('docs/running.md');
const dashboard = JSON.parse(read('docs/running/grafana.json')) as {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
};

/** The names of metrics in a text, without the endings of a histogram's series. */
const namesIn = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([, name = '']) => name.replace(/_bucket$/, '')));

describe('the guide to running', async () => {
  const metrics = createMetrics({ version: '1', engine: 'MEMORY' });
  const exposed = namesIn((await metrics.text()).body, /^# TYPE (\w+) /gm);

  it('and its dashboard name metrics that exist', () => {
    const table = namesIn(guide, /^\| `([a-z_]+)[`{]/gm);
    expect(table.size).toBeGreaterThan(8);
    const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    const drawn = namesIn(expressions.join('\n'), /\b([a-z]+_[a-z_]+)\b(?=[{[)]|$)/gm);
    expect(drawn.size).toBeGreaterThan(8);
    for (const name of [...table, ...drawn]) {
      if (!['histogram_quantile'].includes(name)) expect(exposed, name).toContain(name);
    }
  });

  it('tells of every metric', () => {
    for (const name of exposed) {
      if (name !== 'graphql_answers_kept' && name !== 'graphql_requests_in_flight') {
        expect(guide).toContain(name);
      }
    }
  });

  it('has proxies that pass on neither the metrics nor the readiness', () => {
    const block = (language: string) =>
      new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide)?.[1] ?? '';
    expect(block('nginx')).toContain('location ~ ^/studies/(metrics|readyz)$ { return 404; }');
    // Beside `handle_path` it would see the path with its prefix, and match nothing.
    expect(block('caddyfile')).toMatch(
      /\n\thandle_path \/studies\/\* \{(?:\n\t\t.*)*\n\t\t@admin path \/metrics \/readyz\n\t\trespond @admin 404\n/,
    );
  });

  it('leads to files that are there', () => {
    for (const [, path = ''] of guide.matchAll(/\]\(([^)#]+)/g)) {
      expect(() => readFileSync(new URL(`../docs/${path}`, import.meta.url)), path).not.toThrow();
    }
  });
});
