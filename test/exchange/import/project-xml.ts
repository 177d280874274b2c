import type { Project, ProjectCode } from '../../../src/exchange/read/refi/project.ts';
import { readProject } from '../../../src/exchange/read/refi/reader.ts';
import { draftStudy, type StudyDraft } from '../../../src/exchange/study/draft.ts';
import type { ImportOptions } from '../../../src/exchange/study/options.ts';

/** A project with codes, and what stands after its codebook. */
export const qde = (codes: string, rest = '', root = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Untitled" origin="Example 1"${root}>
<CodeBook><Codes>
${codes}
</Codes></CodeBook>
${rest}
</Project>`;

/** A code with others below it. */
export const code = (guid: string, name: string, below = '', attributes = ''): string =>
  `<Code guid="${guid}" name="${name}" isCodable="true"${attributes}>${below}</Code>`;

/** A text in which codes stand; each is the GUID of one. */
export const source = (guid: string, name: string, ...codes: readonly string[]): string =>
  `<TextSource guid="${guid}" name="${name}">${codes
    .map(
      (target, at) =>
        `<PlainTextSelection guid="${guid}-${at}" startPosition="0" endPosition="1"><Coding guid="${guid}-c${at}"><CodeRef targetGUID="${target}"/></Coding></PlainTextSelection>`,
    )
    .join('')}</TextSource>`;

export const read = (xml: string | Buffer): Promise<Project> => readProject(Buffer.from(xml));

const OPTIONS: ImportOptions = {
  key: 'mine',
  language: 'en',
  method: 'THEMATIC_ANALYSIS',
  roots: [],
  unwrap: false,
  split: null,
  bySets: false,
  interviews: 'sources',
  names: false,
};

/** The draft of a project. @throws Error with the faults where there is none */
export async function draftOf(
  xml: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<StudyDraft> {
  const { draft, faults } = draftStudy(await read(xml), { ...OPTIONS, ...options });
  if (draft === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return draft;
}

/** `1.2 CODE label [A]`, short enough to compare by eye. */
export const brief = ({ elements }: StudyDraft): readonly string[] =>
  elements.map(({ key, level, label, voicedIn }) =>
    [
      key.slice(key.indexOf('.') + 1),
      level,
      label ?? 'TODO',
      ...(voicedIn === null ? [] : [`[${voicedIn.join(' ')}]`]),
    ].join(' '),
  );

/** Every code, parents first. */
export const everyCode = (codes: readonly ProjectCode[]): readonly ProjectCode[] =>
  codes.flatMap((one) => [one, ...everyCode(one.children)]);
