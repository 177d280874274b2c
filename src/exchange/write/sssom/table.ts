import { compare } from '../../../model/order.ts';

/** The values of one mapping by the names of their slots; what is absent is null. */
export type Mapping = Readonly<Record<string, string | number | readonly string[] | null>>;

/** The slots that a set of mappings has as a whole, in the order of the model, and its extensions. */
export interface MappingSet {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string | readonly string[]>>;
  /** The names of the extension slots, each with its property. */
  readonly extensions: readonly { readonly name: string; readonly property: string }[];
  readonly mappings: readonly Mapping[];
}

/** The slots that are written here, in the order of the model of SSSOM 1.1. */
const MAPPING_SLOTS = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'predicate_modifier',
  'object_id',
  'object_label',
  'mapping_justification',
  'author_label',
  'reviewer_id',
  'reviewer_label',
  'subject_type',
  'subject_source',
  'object_type',
  'object_source',
  'mapping_date',
  'review_date',
  'confidence',
  'reviewer_agreement',
  'comment',
] as const;
const SET_SLOTS = [
  'sssom_version',
  'curie_map',
  'mapping_set_id',
  'mapping_set_version',
  'mapping_set_title',
  'mapping_set_description',
  'creator_label',
  'license',
  'subject_type',
  'subject_source',
  'object_type',
  'object_source',
  'mapping_date',
  'publication_date',
  'extension_definitions',
] as const;
/** Columns of every file, so that one without mappings can be read too. */
const REQUIRED: ReadonlySet<string> = new Set([
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
]);
/** A value that all mappings share stands once, in the set. */
const PROPAGATED = [
  'subject_type',
  'subject_source',
  'object_type',
  'object_source',
  'mapping_date',
];

/** A set of mappings in the canonical form of SSSOM/TSV 1.1: without a byte order mark, lines ending in LF. */
export function sssomTsv(set: MappingSet): string {
  const shared = sharedValues(set.mappings);
  const isUsed = (slot: string) => set.mappings.some((mapping) => isGiven(mapping[slot]));
  const extensions = set.extensions.filter(({ name }) => isUsed(name));
  const columns = [...MAPPING_SLOTS, ...extensions.map(({ name }) => name)].filter(
    (slot) => !(slot in shared) && (REQUIRED.has(slot) || isUsed(slot)),
  );
  const rows = set.mappings
    .map((mapping) => columns.map((slot) => tsvCell(mapping[slot] ?? null)).join('\t'))
    .sort(compare);
  return [...header({ ...set, extensions }, shared), columns.join('\t'), ...rows, ''].join('\n');
}

const isGiven = (value: Mapping[string] | undefined): boolean =>
  value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

function sharedValues(mappings: readonly Mapping[]): Readonly<Record<string, string>> {
  const shared: Record<string, string> = {};
  for (const slot of PROPAGATED) {
    const value = mappings[0]?.[slot];
    const isShared = mappings.every((mapping) => mapping[slot] === value);
    if (typeof value === 'string' && isShared) shared[slot] = value;
  }
  return shared;
}

function header(
  { prefixes, slots, extensions }: MappingSet,
  shared: Readonly<Record<string, string>>,
): string[] {
  const lines = SET_SLOTS.flatMap((slot): readonly string[] => {
    if (slot === 'curie_map') {
      const known = Object.keys(prefixes).sort(compare);
      return [
        'curie_map:',
        ...known.map((prefix) => `  ${prefix}: ${yaml(prefixes[prefix] ?? '')}`),
      ];
    }
    if (slot === 'extension_definitions') {
      if (extensions.length === 0) return [];
      return [
        'extension_definitions:',
        ...extensions.flatMap(({ name, property }) => [
          `  - slot_name: ${name}`,
          `    property: ${property}`,
        ]),
      ];
    }
    const value = slots[slot] ?? shared[slot];
    if (value === undefined) return [];
    return typeof value === 'string'
      ? [`${slot}: ${yaml(value)}`]
      : [`${slot}:`, ...value.map((item) => `  - ${yaml(item)}`)];
  });
  return lines.map((line) => `#${line}`);
}

/** Words that some version of YAML reads as another value than a text. */
const YAML_VALUE = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A text as a YAML scalar: without quotes where YAML reads it as this very text, and else as JSON writes it. */
const yaml = (text: string): string =>
  /^[A-Za-z][\w/.,;() -]*(:[\w/.,;()-][\w/.,;() -]*)*$/.test(text) &&
  !text.endsWith(' ') &&
  !YAML_VALUE.test(text)
    ? text
    : JSON.stringify(text);

function tsvCell(value: string | number | readonly string[] | null): string {
  if (value === null) return '';
  // The canonical form of SSSOM/TSV gives numbers with at most three decimals.
  if (typeof value === 'number') return String(Math.round(value * 1_000) / 1_000);
  const text =
    typeof value === 'string' ? value : value.map((item) => item.replaceAll('|', '\\|')).join('|');
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
