import { compare } from '../../../model/order.ts';
import { jsonOf } from '../json.ts';
import { type Graph, PREDICATES, type Predicate, type Resource, type Value } from './resource.ts';
import { escapedIri, literalOf } from './turtle.ts';

/** A graph as JSON-LD 1.1, with its context inside: a remote one would have to be fetched, and could change. */
export function jsonLdOf({ prefixes, resources }: Graph): string {
  const context: Record<string, unknown> = {};
  for (const [prefix, iri] of Object.entries(prefixes).sort(([a], [b]) => compare(a, b))) {
    context[prefix] = { '@id': iri, '@prefix': true };
  }
  const used = new Set(resources.flatMap(({ properties }) => properties.map(([one]) => one)));
  for (const predicate of [...used].sort(compare)) context[predicate] = definition(predicate);
  const document = { '@context': context, '@graph': resources.map(nodeOf) };
  return jsonOf(document, 1);
}

function definition(predicate: Predicate): Readonly<Record<string, string>> {
  const kind = PREDICATES[predicate];
  if (kind === 'iri') return { '@id': predicate, '@type': '@id' };
  if (kind === 'text') return { '@id': predicate, '@container': '@language' };
  return kind === 'string' ? { '@id': predicate } : { '@id': predicate, '@type': kind };
}

function nodeOf({ iri, types, properties }: Resource): Readonly<Record<string, unknown>> {
  return {
    '@id': escapedIri(iri),
    ...(types.length > 0 && { '@type': types }),
    ...Object.fromEntries(
      properties.map(([predicate, values]) => [predicate, valuesOf(predicate, values)]),
    ),
  };
}

function valuesOf(predicate: Predicate, values: readonly Value[]): unknown {
  const kind = PREDICATES[predicate];
  if (kind === 'text') return byLanguage(values);
  const plain = values.map((value) => {
    const text = literalOf(value as Exclude<Value, object>);
    return kind === 'iri' && text.includes('://') ? escapedIri(text) : text;
  });
  return plain.length === 1 ? plain[0] : plain;
}

function byLanguage(values: readonly Value[]): Readonly<Record<string, readonly string[]>> {
  const map: Record<string, string[]> = {};
  for (const value of values) {
    if (typeof value !== 'object') throw new Error('A text without a language.');
    map[value.language] = [...(map[value.language] ?? []), value.value];
  }
  return map;
}
