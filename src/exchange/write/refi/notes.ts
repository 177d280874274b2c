import { groupBy } from '../../../model/group-by.ts';
import type { LinkRow } from '../../../model/rows.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText, placeOf } from '../../texts.ts';
import { attributes } from '../xml.ts';
import { linkName } from './links-xml.ts';
import { contrastNoteId } from './sets.ts';

/** A memo. Its text is a file of its own, because QualCoder drops a text inside the project. */
export interface Memo {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The codes that it is about; none where it is about the whole. */
  readonly codeKeys: readonly string[];
}

/** What careful readers noted about the studies. */
export const readerNotes = ({ notes }: Snapshot, language: string): readonly Memo[] =>
  notes.map(({ key, textForms, elementKeys }) => ({
    id: `note:${key}`,
    name: key,
    text: bestText(textForms, language),
    codeKeys: elementKeys,
  }));

/** Why each link stands; attached to the link alone. */
export const linkNotes = (links: readonly LinkRow[], language: string): readonly Memo[] =>
  links.map((row) => ({
    id: `note:link:${row.key}`,
    name: `${linkName(row)}: ${row.key}`,
    text: [
      bestText(row.rationaleForms, language),
      row.key,
      row.status,
      row.reviewedBy ?? '',
      ...row.citations.map(placeOf),
    ]
      .filter((part) => part !== '')
      .join(' | '),
    codeKeys: [],
  }));

/** What each side of a contrast claims; attached to the contrast's set alone. */
export const contrastNotes = ({ contrasts }: Snapshot, language: string): readonly Memo[] =>
  contrasts.map(({ key, sides }) => ({
    id: contrastNoteId(key),
    name: `contrast: ${key}`,
    text: sides
      .map(({ claimForms, cite }) => `${bestText(claimForms, language)} (${placeOf(cite)})`)
      .join('\n'),
    codeKeys: [],
  }));

export const noteXml = (
  { id, name }: Memo,
  guid: (name: string) => string,
  by: Readonly<Record<string, string>>,
): string =>
  `    <Note${attributes({ guid: guid(id), name, plainTextPath: `internal://${guid(id)}.txt`, ...by })}/>`;

export const noteRef = ({ id }: Memo, guid: (name: string) => string): string =>
  `<NoteRef${attributes({ targetGUID: guid(id) })}/>`;

/** The references to the memos about a code, by its key. */
export function noteRefsByCode(
  memos: readonly Memo[],
  guid: (name: string) => string,
): (key: string) => string {
  const pairs = memos.flatMap((memo) => memo.codeKeys.map((key) => ({ key, memo })));
  const byKey = groupBy(pairs, ({ key }) => key);
  return (key) => (byKey.get(key) ?? []).map(({ memo }) => noteRef(memo, guid)).join('');
}
