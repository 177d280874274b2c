import { linksInside } from '../../select.ts';
import type { Snapshot } from '../../snapshot.ts';
import { bestText } from '../../texts.ts';
import { attributes, escapeXml, XML_DECLARATION } from '../xml.ts';
import { codeTrees } from './code-tree.ts';
import { ORIGIN } from './codebook.ts';
import { codeXml } from './codes-xml.ts';
import { paradigmXml } from './graph-xml.ts';
import { guidsOf } from './guid.ts';
import { caseXml, interviewSources, sourceXml } from './interviews.ts';
import { linkXml, theoryXml } from './links-xml.ts';
import {
  contrastNotes,
  linkNotes,
  noteRef,
  noteRefsByCode,
  noteXml,
  readerNotes,
} from './notes.ts';
import { type CodeSet, constructSets, contrastSets, roleSets } from './sets.ts';
import { zipOf } from './zip.ts';

/**
 * A project of REFI-QDA 1.5 (`.qdpx`) in one language: of one study its codes, interviews, notes, theory; of several
 * also the links between them and the constructs, with one root code for each study.
 */
export async function project(snapshot: Snapshot, language: string): Promise<Buffer> {
  const { dataset, studies } = snapshot;
  const guid = guidsOf(dataset.base);
  const isComparison = studies.length > 1;
  const trees = codeTrees(snapshot, language);
  const roots = isComparison ? trees : trees.flatMap(({ children }) => children);
  const links = isComparison ? linksInside(snapshot) : [];
  const notes = readerNotes(snapshot, language);
  const memos = [
    ...notes,
    ...linkNotes(links, language),
    ...(isComparison ? contrastNotes(snapshot, language) : []),
  ];
  const sets = [
    ...roleSets(snapshot),
    ...(isComparison ? constructSets(snapshot, language) : []),
    ...(isComparison ? contrastSets(snapshot, language) : []),
  ];
  const sources = interviewSources(snapshot, roots, language);
  const user = guid('user');
  const created = `${dataset.published}T00:00:00Z`;
  const by = { creatingUser: user, creationDateTime: created };
  const graphs = studies.flatMap((study) => {
    const name = bestText(study.shortTitleForms, language);
    return (
      paradigmXml(
        snapshot,
        study,
        trees.find(({ key }) => key === study.key)?.children ?? [],
        name,
        guid,
      ) ?? []
    );
  });
  const name = bestText(
    isComparison ? dataset.titleForms : (studies[0]?.shortTitleForms ?? []),
    language,
  );
  const refsOf = noteRefsByCode(notes, guid);
  const xml = [
    XML_DECLARATION,
    `<Project${attributes({ xmlns: 'urn:QDA-XML:project:1.0', name, origin: ORIGIN, creatingUserGUID: user, creationDateTime: created })}>`,
    `  <Users><User${attributes({ guid: user, name: dataset.creators.map((one) => one.name).join(', ') })}/></Users>`,
    '  <CodeBook>',
    '    <Codes>',
    ...roots.map((code) => codeXml(code, guid, refsOf)),
    '    </Codes>',
    '  </CodeBook>',
    ...list(
      'Cases',
      sources.map((source) => caseXml(source, guid)),
    ),
    ...list(
      'Sources',
      sources.map((source) => sourceXml(source, { guid, user, created })),
    ),
    ...list(
      'Notes',
      memos.map((memo) => noteXml(memo, guid, by)),
    ),
    ...list('Links', [
      ...snapshot.theory.map((row) => theoryXml(row, guid)),
      ...links.map((row) => linkXml(row, guid)),
    ]),
    ...list(
      'Sets',
      sets.map((set) => setXml(set, guid)),
    ),
    ...list('Graphs', graphs),
    `  <Description>${escapeXml(`${dataset.base} | ${dataset.version}`)}</Description>`,
    ...notes
      .filter(({ codeKeys }) => codeKeys.length === 0)
      .map((memo) => `  ${noteRef(memo, guid)}`),
    '</Project>',
    '',
  ].join('\n');
  return zipOf([
    { name: 'project.qde', text: xml },
    ...sources.map(({ row, text }) => ({ name: `sources/${guid(`source:${row.key}`)}.txt`, text })),
    ...memos.map(({ id, text }) => ({ name: `sources/${guid(id)}.txt`, text })),
  ]);
}

/** A list that would be empty is left out, because the schema wants at least one item. */
const list = (name: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`  <${name}>`, ...items, `  </${name}>`];

const setXml = (
  { id, name, description, members, notes = [] }: CodeSet,
  guid: (name: string) => string,
): string =>
  `    <Set${attributes({ guid: guid(id), name })}><Description>${escapeXml(description)}</Description>${members
    .map((key) => `<MemberCode${attributes({ targetGUID: guid(key) })}/>`)
    .join('')}${notes
    .map((note) => `<MemberNote${attributes({ targetGUID: guid(note) })}/>`)
    .join('')}</Set>`;
