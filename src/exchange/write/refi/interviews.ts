import { groupBy } from '../../../model/group-by.ts';
import type { InterviewRow } from '../../../model/rows.ts';
import type { Snapshot } from '../../snapshot.ts';
import { attributes } from '../xml.ts';
import { type Code, plain } from './code-tree.ts';

/** An interview as a source: a line of text in which each code that it voiced is marked. */
interface InterviewSource {
  readonly row: InterviewRow;
  readonly name: string;
  readonly text: string;
  readonly selections: readonly {
    readonly codeKey: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** What the text says of itself first, because no program has a place to say it. */
const INTRODUCTIONS: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `This is no transcript: it lists the codes that interview ${name} voiced.`,
  fa: (name) => `این متن مصاحبه نیست و تنها کدهایی را می‌شمارد که در مصاحبهٔ ${name} آمده است.`,
};

const TITLES: Readonly<Record<string, string>> = { en: 'Interview', fa: 'مصاحبهٔ' };

export function interviewSources(
  { interviews, voiced }: Snapshot,
  codes: readonly Code[],
  language: string,
): readonly InterviewSource[] {
  const names = namesOf(codes);
  const byInterview = groupBy(voiced, ({ interviewKey }) => interviewKey);
  const introduce = INTRODUCTIONS[language] ?? INTRODUCTIONS['en'];
  return interviews.map((row) => {
    const shown = plain(row.letter ?? String(row.order));
    let text = introduce?.(shown) ?? '';
    const selections = (byInterview.get(row.key) ?? []).map(({ codeKey }) => {
      const name = names.get(codeKey) ?? codeKey;
      const start = text.length + 1;
      text = `${text} ${name};`;
      return { codeKey, start, end: start + name.length };
    });
    return { row, name: `${TITLES[language] ?? TITLES['en']} ${shown}`, text, selections };
  });
}

function namesOf(codes: readonly Code[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (code: Code): void => {
    names.set(code.key, code.name);
    code.children.forEach(add);
  };
  codes.forEach(add);
  return names;
}

interface Made {
  readonly guid: (name: string) => string;
  readonly user: string;
  readonly created: string;
}

/** One selection for each code, because a code on a whole source is dropped by QualCoder. */
export function sourceXml(source: InterviewSource, { guid, user, created }: Made): string {
  const { row, name, selections } = source;
  const id = guid(`source:${row.key}`);
  const by = { creatingUser: user, creationDateTime: created };
  return [
    `    <TextSource${attributes({ guid: id, name, plainTextPath: `internal://${id}.txt`, ...by })}>`,
    ...selections.map(({ codeKey, start, end }) => {
      const own = `${row.key}:${codeKey}`;
      const place = { startPosition: start, endPosition: end };
      const coding = `<Coding${attributes({ guid: guid(`coding:${own}`), ...by })}><CodeRef${attributes({ targetGUID: guid(codeKey) })}/></Coding>`;
      return `      <PlainTextSelection${attributes({ guid: guid(`selection:${own}`), ...place, ...by })}>${coding}</PlainTextSelection>`;
    }),
    '    </TextSource>',
  ].join('\n');
}

export const caseXml = ({ row, name }: InterviewSource, guid: Made['guid']): string =>
  `    <Case${attributes({ guid: guid(`case:${row.key}`), name })}><SourceRef${attributes({ targetGUID: guid(`source:${row.key}`) })}/></Case>`;
