import type { ModelLevel } from '../../model/enums.ts';
import type { Node } from './nodes.ts';

/** An element of the new study. */
export interface DraftElement {
  readonly key: string;
  readonly level: ModelLevel;
  /** Null where it is to be filled in. */
  readonly label: string | null;
  readonly definition: string;
  /** The code's number in the file. */
  readonly row: number;
  /** The letters of interviews; null for what is no code, or where the project has no sources. */
  readonly voicedIn: readonly string[] | null;
}

export interface Placed {
  readonly elements: readonly DraftElement[];
  /** By the GUID of a code; a parent that is coded is not its first child. */
  readonly keys: ReadonlyMap<string, string>;
  /** The keys of first children that stand for a coded parent. */
  readonly mirrors: readonly string[];
  /** The keys of codes that stood deeper than the model has levels. */
  readonly hoisted: readonly string[];
  /** The keys of concepts that were put between a dimension of a grounded theory and a code. */
  readonly wrapped: readonly string[];
}

interface Settings {
  readonly key: string;
  readonly isGroundedTheory: boolean;
  /** Null where the project has no coded source. */
  readonly voicedIn: ((node: Node) => readonly string[]) | null;
}

const LEVELS: readonly ModelLevel[] = ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE'];

/**
 * Gives each node its level and key: a leaf is a code, and what holds others is a dimension, category or concept by its
 * depth. What stands deeper becomes a code of its concept. A parent that is coded itself gets a first child for that,
 * because only codes are voiced.
 */
export function placed(roots: readonly Node[], settings: Settings): Placed {
  const elements: DraftElement[] = [];
  const keys = new Map<string, string>();
  const mirrors: string[] = [];
  const hoisted: string[] = [];
  const wrapped: string[] = [];
  const isCoded = (node: Node): boolean => (settings.voicedIn?.(node) ?? []).length > 0;

  const add = (node: Node, key: string, level: ModelLevel): void => {
    const voicedIn = level === 'CODE' ? (settings.voicedIn?.(node) ?? null) : null;
    const { label, definition, row } = node;
    elements.push({ key, level, label, definition, row, voicedIn });
    for (const guid of node.guids) if (!keys.has(guid)) keys.set(guid, key);
  };
  const place = (node: Node, key: string, depth: number): void => {
    const isCode = depth >= LEVELS.length || (depth > 1 && node.children.length === 0);
    add(node, key, isCode ? 'CODE' : (LEVELS[depth - 1] ?? 'CODE'));
    if (isCode) return;
    const mirror = { ...node, definition: '', children: [] };
    const children = isCoded(node) ? [mirror, ...node.children] : node.children;
    let step = 0;
    const next = (): string => {
      step += 1;
      return `${key}.${step}`;
    };
    for (const child of children) {
      const own = next();
      if (child === mirror) mirrors.push(own);
      if (depth === 1 && settings.isGroundedTheory && child.children.length === 0) {
        wrapped.push(own);
        add({ ...child, definition: '', guids: [] }, own, 'CONCEPT');
        place(child, `${own}.1`, LEVELS.length);
        continue;
      }
      place(child, own, depth + 1);
      if (depth + 1 < LEVELS.length) continue;
      for (const deeper of below(child)) {
        const raised = next();
        hoisted.push(raised);
        add(deeper, raised, 'CODE');
      }
    }
  };
  for (const [at, root] of roots.entries()) place(root, `${settings.key}.${at + 1}`, 1);
  return { elements, keys, mirrors, hoisted, wrapped };
}

const below = ({ children }: Node): readonly Node[] =>
  children.flatMap((child) => [child, ...below(child)]);
