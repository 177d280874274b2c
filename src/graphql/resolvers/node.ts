import { LEVEL_NAMES } from '../../model/enums.ts';
import type { Loaders } from '../loaders.ts';
import { nodeId, parseNodeId } from '../node-id.ts';
import { NODE_KINDS, type NodeParent } from '../resolver-types.ts';

/** The node with an id; null for an unknown id, and for one whose type is not the node's. */
export async function findNode(load: Loaders, id: string): Promise<NodeParent | null> {
  const parsed = parseNodeId(id);
  const node = parsed && (await nodeOf(load, parsed.type, parsed.key));
  return node !== null && nodeId(node.__typename, node.key) === id ? node : null;
}

async function nodeOf(load: Loaders, type: string, key: string): Promise<NodeParent | null> {
  if (type === 'Source') {
    const study = await load.byKey('studies').load(key);
    return study && { __typename: type, ...study.paper };
  }
  if (!isNodeType(type)) return null;
  const row = await load.byKey(NODE_KINDS[type]).load(key);
  if (row === null) return null;
  const __typename = 'level' in row ? LEVEL_NAMES[row.level] : type;
  return { __typename, ...row } as NodeParent;
}

const isNodeType = (type: string): type is keyof typeof NODE_KINDS =>
  Object.hasOwn(NODE_KINDS, type);
