import type { Snapshot } from '../../snapshot.ts';
import { attributes, escapeXml, XML_DECLARATION } from '../xml.ts';
import { codeTrees } from './code-tree.ts';
import { codeXml } from './codes-xml.ts';
import { guidsOf } from './guid.ts';
import { roleSets } from './sets.ts';

/** The program that a file names as its origin. */
export const ORIGIN = 'qualitative-governance-graph';

/** The codes of one study as a codebook of REFI-QDA 1.5 (`.qdc`), in one language, because a code has one name. */
export function codebook(snapshot: Snapshot, language: string): string {
  const guid = guidsOf(snapshot.dataset.base);
  const codes = codeTrees(snapshot, language).flatMap(({ children }) => children);
  const sets = roleSets(snapshot);
  return [
    XML_DECLARATION,
    `<CodeBook${attributes({ xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN })}>`,
    '  <Codes>',
    ...codes.map((code) => codeXml(code, guid, undefined, '    ')),
    '  </Codes>',
    // An empty list of sets is invalid.
    ...(sets.length === 0
      ? []
      : [
          '  <Sets>',
          ...sets.map(
            ({ id, name, description, members }) =>
              `    <Set${attributes({ guid: guid(id), name })}><Description>${escapeXml(description)}</Description>${members
                .map((key) => `<MemberCode${attributes({ guid: guid(key) })}/>`)
                .join('')}</Set>`,
          ),
          '  </Sets>',
        ]),
    '</CodeBook>',
    '',
  ].join('\n');
}
