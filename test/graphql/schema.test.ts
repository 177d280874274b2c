import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';

const CONTRACT = readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8');
const CONTRACT_HASH = '54f69165df0e23745c0177acd181a518a54639708788e4eec832484192e09a61';

const typeDefs = parse(readTypeDefs());
const schema = buildASTSchema(typeDefs);
const ours = membersOf(typeDefs);

/**
 * Every name that the contract or the schema gives, with what it is: type, field, argument, value.
 */
function membersOf(document: DocumentNode): Map<string, string> {
  const members = new Map<string, string>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    members.set(type, definition.kind);
    if (definition.kind === 'EnumTypeDefinition') {
      for (const value of definition.values ?? [])
        members.set(`${type}.${value.name.value}`, 'value');
    }
    if (definition.kind === 'UnionTypeDefinition') {
      for (const member of definition.types ?? [])
        members.set(`${type}.${member.name.value}`, 'member');
    }
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const name = `${type}.${field.name.value}`;
      const byDefault = 'defaultValue' in field && field.defaultValue;
      members.set(name, print(field.type) + (byDefault ? ` = ${print(byDefault)}` : ''));
      if (!('arguments' in field)) continue;
      for (const argument of field.arguments ?? []) {
        const value = argument.defaultValue ? ` = ${print(argument.defaultValue)}` : '';
        members.set(`${name}(${argument.name.value})`, print(argument.type) + value);
      }
    }
  }
  return members;
}

describe('schema', () => {
  it('is compared with the contract as it was handed over, unchanged', () => {
    expect(createHash('sha256').update(CONTRACT).digest('hex')).toBe(CONTRACT_HASH);
  });

  it('has every name of the contract with its type', () => {
    const contract = [...membersOf(parse(CONTRACT))];
    expect(contract.length).toBeGreaterThan(300);
    expect(contract.filter(([name, type]) => ours.get(name) !== type)).toEqual([]);
  });

  it('has connections of the elements, links and constructs in the shape of the contract’s studies', () => {
    for (const type of ['ModelElement', 'CrossStudyLink', 'Construct']) {
      expect(ours.get(`${type}Connection.edges`)).toBe(`[${type}Edge!]!`);
      expect(ours.get(`${type}Connection.nodes`)).toBe(`[${type}!]!`);
      expect(ours.get(`${type}Connection.pageInfo`)).toBe('PageInfo!');
      expect(ours.get(`${type}Connection.totalCount`)).toBe('Int!');
      expect(ours.get(`${type}Edge.node`)).toBe(`${type}!`);
    }
  });

  it('gives the four levels all that an element has, described alike', () => {
    const element = schema.getType('ModelElement');
    if (!isInterfaceType(element)) throw new Error('ModelElement is an interface.');
    const described = (type: typeof element): string[] =>
      Object.values(type.getFields()).map(
        (field) => `${field.name}: ${field.type} ${field.description}`,
      );
    for (const type of schema.getPossibleTypes(element)) {
      const fields = Object.values(type.getFields());
      const texts = fields.map((field) => `${field.name}: ${field.type} ${field.description}`);
      expect(texts).toEqual(expect.arrayContaining(described(element)));
      expect(Object.keys(element.getFields()).filter((name) => !type.getFields()[name])).toEqual(
        [],
      );
    }
  });

  it('describes every type, field, argument and value', () => {
    const { described, undescribed } = descriptions(schema);
    expect(undescribed).toEqual([]);
    expect(described).toBeGreaterThan(300);
  });
});

function descriptions(of: GraphQLSchema): { described: number; undescribed: string[] } {
  const undescribed: string[] = [];
  let described = 0;
  const note = (name: string, description: string | null | undefined): void => {
    if ((description ?? '').trim().length > 3) described += 1;
    else undescribed.push(name);
  };
  const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__') || builtIn.has(type.name)) continue;
    note(type.name, type.description);
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      if (!('args' in field)) continue;
      for (const one of field.args)
        note(`${type.name}.${field.name}(${one.name})`, one.description);
    }
  }
  return { described, undescribed };
}
