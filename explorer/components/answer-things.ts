import type { MappingPredicate, WordsFragment } from '../graphql/generated.ts';
import type { AnswerData, AnswerField } from '../graphql/question.ts';
import type { ViewName } from '../url/addresses.ts';

/** The types that have a view, with the fields that name one of them there. */
const NAMED: Readonly<Record<string, readonly [ViewName, ...string[]]>> = {
  ModelElement: ['element', 'key', 'label'],
  Dimension: ['element', 'key', 'label'],
  Category: ['element', 'key', 'label'],
  Concept: ['element', 'key', 'label'],
  Code: ['element', 'key', 'label'],
  GraphNode: ['element', 'key', 'label', 'study'],
  Construct: ['construct', 'key', 'label'],
  Study: ['study', 'key', 'shortTitle'],
  Interview: ['interview', 'key', 'letter'],
  // That a link is negated is said with its predicate.
  CrossStudyLink: ['link', 'key', 'isNegated'],
};

/** Something of an answer that has a view of its own. */
export interface Thing {
  readonly view: ViewName;
  readonly key: string;
  readonly label: WordsFragment | null;
  readonly letter: string | null;
}

export const isObject = (value: unknown): value is AnswerData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type of an object: its own where it may be of several. */
const typeOf = ([, type]: AnswerField, data: AnswerData | null): string =>
  typeof data?.['__typename'] === 'string' ? data['__typename'] : type;

/** What an object of an answer is, where that has a view. */
export function thingOf(field: AnswerField, data: AnswerData): Thing | null {
  const [view] = NAMED[typeOf(field, data)] ?? [];
  const { key, label = null, letter = null } = data;
  if (view === undefined || typeof key !== 'string') return null;
  return { view, key, label: label as WordsFragment | null, letter: letter as string | null };
}

/** The fields of an object besides those that name it; without data, of any that it may be. */
export function restOf(field: AnswerField, data: AnswerData | null): readonly AnswerField[] {
  const [, ...naming] = NAMED[typeOf(field, data)] ?? [];
  const fields = field[2] ?? [];
  return data === null
    ? fields.filter(([name]) => !naming.includes(name))
    : fields.filter(([name]) => !naming.includes(name) && data[name] !== undefined);
}

/** Whether a field is shown as one, such as a text or a number, or a list of these. */
export const isLeaf = ([, type, fields]: AnswerField): boolean =>
  fields === undefined || type === 'Text';

/** Whether an object is shown by its name alone, as a link. */
export const isNameOnly = (field: AnswerField): boolean =>
  NAMED[field[1]] !== undefined && restOf(field, null).length === 0;

/** What stands before the predicate of a negated link. */
const NEGATED = 'not.';

/** An answer in which the predicates of negated links say so, because alone they would say the opposite. */
export function withNegations(value: AnswerData): AnswerData {
  const parts = Object.entries(value).map(([name, part]) => [name, ofPart(part)] as const);
  const all: AnswerData = Object.fromEntries(parts);
  return all['isNegated'] === true && typeof all['predicate'] === 'string'
    ? { ...all, predicate: `${NEGATED}${all['predicate']}` }
    : all;

  function ofPart(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(ofPart);
    return isObject(part) ? withNegations(part) : part;
  }
}

/** The predicate of a link, and whether the link is negated. */
export function predicateOf(value: unknown) {
  const text = String(value);
  return {
    predicate: text.replace(NEGATED, '') as MappingPredicate,
    isNegated: text.startsWith(NEGATED),
  };
}

/** Whether an object says two things and has no name, such as a kind and how many are of it. */
export const isPair = (rest: readonly AnswerField[]): boolean =>
  rest.length === 2 && rest.every(isLeaf);

/** A field of an object by its name. */
export const fieldOf = ([, , fields]: AnswerField, name: string): AnswerField | undefined =>
  fields?.find(([one]) => one === name);
