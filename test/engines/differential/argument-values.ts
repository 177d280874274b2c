import { nodeId, parseNodeId } from '../../../src/graphql/node-id.ts';
import type { NodeType } from '../../../src/graphql/resolver-types.ts';
import type { Draw } from './random-choices.ts';
import { CONFIDENCES } from './random-curation.ts';
import type { Pool } from './value-pool.ts';

export const LANGUAGES = ['en', 'fa', 'fa-IR', 'de', 'EN-gb', 'ar'] as const;

/** Orders of elements in every field, direction and language. */
export const ORDERS = [
  { field: 'KEY' },
  ...(['KEY', 'LINK_COUNT', 'CODE_COUNT'] as const).flatMap((field) => [
    { field, direction: 'ASC' },
    { field, direction: 'DESC' },
  ]),
  ...(['ASC', 'DESC'] as const).flatMap((direction) =>
    ['fa', 'en', 'fa-IR', 'de'].map((language) => ({ field: 'LABEL', direction, language })),
  ),
] as const;

/** Orders of links. */
export const LINK_ORDERS = [
  { field: 'KEY' },
  ...(['KEY', 'CONFIDENCE'] as const).flatMap((field) => [
    { field, direction: 'ASC' },
    { field, direction: 'DESC' },
  ]),
] as const;

/** Keys that nothing has, near to real ones and far from them. */
const UNKNOWN = [
  'nowhere',
  '',
  'net-3',
  'net.01',
  'NETWORK',
  'network.99',
  'net.1~digital.1',
  '~',
  'شبکه',
  'Study:network',
  '*',
];

/** What some fields take where others of the same name do not. */
const KEYS_OF_ROOT: Readonly<Record<string, keyof Omit<Pool, 'cursors'>>> = {
  study: 'studies',
  element: 'elements',
  link: 'links',
  construct: 'constructs',
  contrast: 'contrasts',
  interview: 'interviews',
};
const KEYS_OF_ARGUMENT: Readonly<Record<string, keyof Omit<Pool, 'cursors'>>> = {
  element: 'elements',
  from: 'elements',
  to: 'elements',
  roots: 'elements',
  elements: 'elements',
  studies: 'studies',
  keys: 'studies',
  study: 'studies',
  linkedToStudy: 'studies',
  notLinkedToStudy: 'studies',
  construct: 'constructs',
  interview: 'interviews',
  query: 'words',
  id: 'ids',
  ids: 'ids',
};

/** Where a value stands: `elements`, `filter`, `label`, `contains`. */
export type Path = readonly string[];

/** A text for an argument; the caller decides where it is an unknown key. */
export function textFor(draw: Draw, pool: Pool, path: Path, isUnknown: boolean): string {
  const owner = path.at(-2) ?? '';
  if (owner === 'label') return spelled(draw, piece(draw, from(draw, pool.words)));
  if (isUnknown && draw.chance(50)) return draw.one(UNKNOWN);
  const key = keyFor(draw, pool, path);
  if (isUnknown) return kindOf(path) === 'ids' ? mistypedId(draw, key) : mistyped(draw, key);
  return key;
}

function keyFor(draw: Draw, pool: Pool, path: Path): string {
  const name = path.at(-1) ?? '';
  const owner = path.at(-2) ?? '';
  if (owner === 'study' || owner === 'key') {
    const keys = owner === 'study' ? pool.studies : pool.elements;
    const key = from(draw, keys);
    return name === 'contains' || name === 'startsWith' ? piece(draw, key) : key;
  }
  if (name === 'query') return wordOrKey(draw, pool);
  return from(draw, pool[kindOf(path) ?? draw.one(Object.values(KEYS_OF_ROOT))]);
}

const kindOf = (path: Path) =>
  path.at(-1) === 'key' ? KEYS_OF_ROOT[path[0] ?? ''] : KEYS_OF_ARGUMENT[path.at(-1) ?? ''];

/** What is searched for: words, or a key or its beginning; sometimes with a slip, for which words are suggested. */
function wordOrKey(draw: Draw, pool: Pool): string {
  if (draw.chance(20))
    return piece(draw, from(draw, draw.one([pool.studies, pool.elements, pool.constructs])));
  const word = from(draw, pool.words);
  return draw.chance(30) ? mistyped(draw, word) : spelled(draw, piece(draw, word));
}

/** A text with one character left out, added, changed or in capitals. */
function mistyped(draw: Draw, text: string): string {
  const characters = [...text];
  const at = draw.upTo(characters.length);
  const before = characters.slice(0, at).join('');
  const after = (skipped: number): string => characters.slice(at + skipped).join('');
  return draw.one([
    before + after(1),
    `${before}3${after(0)}`,
    `${before}x${after(1)}`,
    text.toUpperCase(),
  ]);
}

function mistypedId(draw: Draw, id: string): string {
  const parsed = parseNodeId(id);
  return parsed === null ? id : nodeId(parsed.type as NodeType, mistyped(draw, parsed.key));
}

const from = (draw: Draw, keys: readonly string[]): string =>
  keys.length === 0 ? 'nowhere' : draw.one(keys);

/** A text or a part of it, most often its beginning; never half a character, which no document can hold. */
function piece(draw: Draw, text: string): string {
  const characters = [...text];
  const start = draw.chance(20) ? draw.upTo(characters.length) : 0;
  const end = draw.chance(50) ? start + 1 + draw.upTo(6) : characters.length;
  return characters.slice(start, end).join('');
}

/** As people type it: with other letters, marks, capitals or separators. */
function spelled(draw: Draw, text: string): string {
  const spellings: readonly ((written: string) => string)[] = [
    (written) => written,
    (written) => written.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
    (written) => written.replaceAll('\u200c', ' '),
    (written) => written.replaceAll('\u200c', ''),
    (written) => written.toUpperCase(),
    (written) => ` ${written}.`,
    (written) => [...written].reverse().join(''),
    (written) => written.split(' ').reverse().join('  '),
  ];
  return draw.one(spellings)(text);
}

/** Cursors that no list gave: no base64, no JSON, of another list, of wrong types, of positions nothing has. */
export const FOREIGN_CURSORS: readonly string[] = [
  '',
  '!',
  'bm90IGpzb24',
  ...[
    {},
    ['studies'],
    ['studies', 1],
    ['nothing', 'a'],
    ['search', 'a', 'b', 'c'],
    ['elements LABEL ASC en', '1', 'net 000000001'],
  ].map(encoded),
];

/** Cursors that fit a list in its order without standing for an item of it. */
export const BETWEEN_CURSORS: Readonly<Record<string, readonly string[]>> = {
  StudyConnection: [
    ['studies', ''],
    ['studies', 'net\u200c'],
    ['studies', '\uffff'],
  ].map(encoded),
  'CrossStudyLinkConnection { field: KEY }': [
    ['links KEY ASC', 'net 000000001\tz'],
    ['links KEY ASC', 'شبکه'],
  ].map(encoded),
  'CrossStudyLinkConnection { direction: DESC, field: CONFIDENCE }': [
    ['links CONFIDENCE DESC', 0.505, 'net'],
    ['links CONFIDENCE DESC', 0.9, '\uffff'],
  ].map(encoded),
  ConstructConnection: [['constructs', 'b']].map(encoded),
  SearchConnection: [
    ['search', 2.5, 'net', 'Element'],
    ['search', 1, 'net 000000001', 'Elemenu'],
    ['search', -1e300, '', ''],
  ].map(encoded),
};

function encoded(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

export const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  first: [3, 1, 2, 0, 50],
  last: [3, 1, 2, 0, 50, 200],
  UnitInterval: CONFIDENCES,
  Float: CONFIDENCES,
  maxHops: [3, 1, 2, 4],
  maxNodes: [200, 1, 2, 7, 1_000],
  Int: [3, 1, 2, 4, 6],
};
export const WRONG_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  first: [-1, 201, -2_147_483_648],
  last: [-1, 201, 2_147_483_647],
  maxHops: [0, -1, 7],
  maxNodes: [0, -1, 1_001],
  UnitInterval: [1.5, -0.01],
  Float: [-1],
  Int: [0, -1, 7, 2_000],
};
