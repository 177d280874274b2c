import { compare } from '../../../model/order.ts';
import { type Graph, PREDICATES, type Predicate, type Resource, type Value } from './resource.ts';

/** A graph as Turtle 1.1: a paragraph for each resource. */
export function turtleOf({ prefixes, resources }: Graph): string {
  const lines = Object.entries(prefixes)
    .sort(([a], [b]) => compare(a, b))
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const named = namer(prefixes);
  return `${[...lines, '', ...resources.map((one) => paragraph(one, named))].join('\n')}\n`;
}

function paragraph({ iri, types, properties }: Resource, named: (iri: string) => string): string {
  const statements = [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...properties.map(
      ([predicate, values]) =>
        `${predicate} ${values.map((value) => term(predicate, value, named)).join(', ')}`,
    ),
  ];
  return `${named(iri)}\n  ${statements.join(' ;\n  ')} .\n`;
}

function term(predicate: Predicate, value: Value, named: (iri: string) => string): string {
  if (typeof value === 'object') return `${quoted(value.value)}@${value.language}`;
  const kind = PREDICATES[predicate];
  if (kind === 'iri') return named(String(value));
  if (kind === 'string' || kind === 'text') return quoted(String(value));
  return `${quoted(literalOf(value))}^^${kind}`;
}

/** A value of a type as it is written: a decimal never has an exponent, because its type allows none. */
export const literalOf = (value: Exclude<Value, object>): string =>
  typeof value === 'number' && !Number.isInteger(value)
    ? value.toFixed(6).replace(/0+$/, '')
    : String(value);

/** Shortens an address by the longest prefix after which a plain local name is left. */
function namer(prefixes: Graph['prefixes']): (iri: string) => string {
  const known = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length);
  return (iri) => {
    if (!iri.includes('://')) return iri;
    for (const [prefix, start] of known) {
      const local = iri.slice(start.length);
      if (iri.startsWith(start) && /^[A-Za-z0-9]([\w.-]*[\w-])?$/.test(local)) {
        return `${prefix}:${local}`;
      }
    }
    return `<${escapedIri(iri)}>`;
  };
}

/** Characters that no address may hold, as their percent codes. */
export const escapedIri = (iri: string): string =>
  iri.replace(/[\0-\x20<>"{}|^`\\]/g, encodeURIComponent);

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
