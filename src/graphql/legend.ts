import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Forms } from '../model/rows.ts';
import { type EnumName, type Enums, NAMES } from './enum-names.ts';

/** An enum value as people name it. */
export interface LegendName {
  readonly enum: string;
  readonly value: string;
  readonly labelForms: Forms;
  readonly faDefinition: string;
}

const formsOf = (en: string, fa: string): Forms => [
  { value: en, language: 'en', origin: 'TRANSLATED' },
  { value: fa, language: 'fa', origin: 'TRANSLATED' },
];

/** The label of an enum value, in all languages. */
export function namesOf<Name extends EnumName>(name: Name, value: Enums[Name][number]): Forms {
  const [en, fa] = NAMES[name][value];
  return formsOf(en, fa);
}

/** What an enum value means, in all languages. @throws Error when the schema does not describe it */
export function definitionOf(
  { enum: name, value, faDefinition }: LegendName,
  schema: GraphQLSchema,
): Forms {
  const type = schema.getType(name);
  const described = isEnumType(type) ? type.getValue(value)?.description : null;
  if (described == null) throw new Error(`The schema does not say what ${name}.${value} means.`);
  return formsOf(described, faDefinition);
}

/** All enum values, enum by enum. */
export const LEGEND: readonly LegendName[] = Object.entries(NAMES).flatMap(([name, values]) =>
  Object.entries(values).map(([value, [en, fa, faDefinition]]) => ({
    enum: name,
    value,
    labelForms: formsOf(en, fa),
    faDefinition,
  })),
);
