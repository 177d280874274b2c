import { z } from 'zod';
import { likelyName } from '../model/nearest-keys.ts';
import { type Diagnostic, diagnosticAt, quoted } from './diagnostics.ts';
import { isLeftOpen } from './left-open.ts';
import type { ParsedFile, Path } from './yaml/parse.ts';

export interface Shaped<T> {
  /** The content of the file without unknown fields; null if a field is missing or of another type. */
  readonly value: T | null;
  /** `rule` is `shape`. */
  readonly faults: readonly Diagnostic[];
}

/** Diagnostics of one file. A file with more is not a seed file at all. */
const MAX_REPORTED = 500;

/** Checks a file by its shape; every deviation is a diagnostic at its position. */
export function shape<Schema extends z.ZodType>(
  schema: Schema,
  file: ParsedFile,
): Shaped<z.output<Schema>> {
  const result = schema.safeParse(file.value);
  if (result.success) return { value: result.data, faults: [] };
  const { issues } = result.error;
  const faults = issues
    .slice(0, MAX_REPORTED)
    .flatMap((issue) => diagnosticsOf(issue, schema, file));
  if (issues.length > MAX_REPORTED) {
    const message = `${issues.length - MAX_REPORTED} more like these follow.`;
    faults.push(diagnosticAt(file.placeOf(issues[MAX_REPORTED]?.path ?? []), 'shape', message));
  }
  const isSound = issues.every(({ code }) => code === 'unrecognized_keys');
  if (!isSound) return { value: null, faults };
  const known = schema.safeParse(withoutUnknown(file.value, issues));
  return { value: known.success ? known.data : null, faults };
}

/** Checks one item of a list; null if it is invalid. One bad item then does not hide errors in others. */
export function shapeItem<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  if (!issues.every(({ code }) => code === 'unrecognized_keys')) return null;
  const known = schema.safeParse(withoutUnknown(value, issues));
  return known.success ? known.data : null;
}

function diagnosticsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  file: ParsedFile,
): readonly Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const guess = likelyName(key, known);
      const hint = guess ? `; did you mean ${quoted(guess)}?` : `; known are ${known.join(', ')}.`;
      const message = `${subjectOf(file.value, issue.path)} has no field ${quoted(key)}${hint}`;
      return diagnosticAt(file.placeOfName([...issue.path, key]), 'shape', message);
    });
  }
  const value = valueAt(file.value, issue.path);
  // The rule `nothingIsLeftOpen` lists it.
  if (typeof value === 'string' && isLeftOpen(value)) return [];
  const subject = subjectOf(file.value, issue.path);
  const message =
    value === undefined
      ? `${subject} is missing.`
      : `${subject} ${expectation(issue)}, not ${kindOf(value)}.`;
  return [diagnosticAt(file.placeOf(issue.path), 'shape', message)];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'should not be empty'
        : `should be at least ${issue.minimum}`;
    case 'too_big':
      return `should be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' ? 'a map of fields' : `the bare value ${String(value)}`;
}

/** The name of a value in messages, relative to the nearest key above it: `network.1.2: label.en`. */
function subjectOf(root: unknown, path: Path): string {
  let named = 0;
  let name = '';
  for (let length = 1; length <= path.length; length += 1) {
    const own = nameOf(valueAt(root, path.slice(0, length)));
    if (own !== undefined) [named, name] = [length, own];
  }
  const steps = path.slice(named).reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  if (name === '') return steps === '' ? 'The file' : steps;
  return steps === '' ? name : `${name}: ${steps}`;
}

function nameOf(value: unknown): string | undefined {
  const key = valueAt(value, ['key']);
  if (typeof key === 'string') return key;
  const subject = valueAt(value, ['subject']);
  const object = valueAt(value, ['object']);
  if (typeof subject === 'string' && typeof object === 'string') return `${subject}~${object}`;
  return undefined;
}

/** The value at the end of a path, or undefined. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    root,
  );
}

function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
    if (step === undefined) return Object.keys(shape);
    const field = shape[String(step)];
    return field ? fieldsAt(field, rest) : [];
  }
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodType) {
    return fieldsAt(inner.element, rest);
  }
  return [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    const inner = schema.unwrap();
    if (inner instanceof z.ZodType) return unwrapped(inner);
  }
  return schema;
}

/** A copy without the fields that the issues name as unknown. */
function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = valueAt(copy, issue.path);
    if (typeof owner === 'object' && owner !== null) {
      for (const key of issue.keys) Reflect.deleteProperty(owner, key);
    }
  }
  return copy;
}
