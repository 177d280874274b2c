import { attributes, escapeXml } from '../xml.ts';
import type { Code } from './code-tree.ts';

/** Makes the elements of a code and all below it. `noteRefs` are the notes about a code, where a file has notes. */
export function codeXml(
  code: Code,
  guid: (name: string) => string,
  noteRefs: (key: string) => string = () => '',
  indent = '      ',
): string {
  const { key, name, description, children } = code;
  // Only what has codes below it is no code itself: other programs make a folder of it.
  const isCodable = children.length === 0;
  const lines = [
    `${indent}<Code${attributes({ guid: guid(key), name, isCodable })}>`,
    ...(description === ''
      ? []
      : [`${indent}  <Description>${escapeXml(description)}</Description>`]),
    ...(noteRefs(key) === '' ? [] : [`${indent}  ${noteRefs(key)}`]),
    ...children.map((child) => codeXml(child, guid, noteRefs, `${indent}  `)),
    `${indent}</Code>`,
  ];
  return lines.join('\n');
}
