import type { RenderedFile } from '../../src/exchange/render.ts';
import type { LinkRow } from '../../src/model/rows.ts';
import { textOf } from './rendered.ts';
import { unzip } from './unzip.ts';

/**
 * What a reader of each format who knows nothing of this project takes for "these two belong together", as
 * `subject~object`. Made here a second time, by the rules of the format and not by the code of the writer.
 */
export type Statements = (
  files: ReadonlyMap<string, RenderedFile>,
  links: readonly LinkRow[],
) => readonly string[];

/** The cells of a line of CSV or TSV. */
const cells = (line: string, separator: string): readonly string[] =>
  [
    ...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g')),
  ].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');

/** The records of a table: a line break inside quotes ends none. */
function recordsOf(text: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    if (open) lines.push(`${lines.pop()}\n${line}`);
    else lines.push(line);
    if ((line.match(/"/g) ?? []).length % 2 === 1) open = !open;
  }
  const [head = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const names = cells(head, separator);
  return rows.map((row) =>
    Object.fromEntries(cells(row, separator).map((cell, at) => [names[at] ?? '', cell])),
  );
}

const local = (curie = ''): string => curie.replace(/^qg\w*:/, '');

const MATCH = /(exact|close|broad|narrow|related)Match/;

export const STATEMENTS: Readonly<Record<string, Statements>> = {
  'links.sssom.tsv': (files) =>
    recordsOf(textOf(files, 'links.sssom.tsv'), '\t')
      .filter((row) => row['predicate_modifier'] !== 'Not' && row['reviewer_agreement'] !== '-1')
      .filter((row) => row['object_id'] !== 'sssom:NoTermFound')
      .map((row) => `${local(row['subject_id'])}~${local(row['object_id'])}`),
  'links.csv': (files) =>
    recordsOf(textOf(files, 'links.csv'), ',')
      .filter((row) => row['isNegated'] === 'false' && row['status'] !== 'REJECTED')
      .map((row) => `${row['subject']}~${row['object']}`),
  'review.csv': (files) =>
    recordsOf(textOf(files, 'review.csv'), ',')
      .filter((row) => !row['predicate']?.startsWith('not ') && row['decision'] !== 'reject')
      .map((row) => row['link'] ?? ''),
  'studies.ttl': (files) =>
    textOf(files, 'studies.ttl')
      .split('\n\n')
      .flatMap((paragraph) => {
        const subject = local(/^(\S+)\n/.exec(paragraph.trimStart())?.[1]);
        const objects = [...paragraph.matchAll(/^ {2}skos:\w+Match (.*?) [;.]$/gm)]
          .flatMap(([, list]) => list?.split(', ') ?? [])
          .map((object) => `${subject}~${local(object)}`);
        // An annotated axiom is taken for a stated one.
        const target = /^ {2}owl:annotatedTarget (\S+) /m.exec(paragraph)?.[1];
        const source = /^ {2}owl:annotatedSource (\S+) /m.exec(paragraph)?.[1];
        return target === undefined ? objects : [...objects, `${local(source)}~${local(target)}`];
      }),
  'studies.jsonld': (files) => {
    const { '@graph': nodes } = JSON.parse(textOf(files, 'studies.jsonld')) as {
      '@graph': readonly Readonly<Record<string, string | readonly string[]>>[];
    };
    const key = (iri: unknown) => String(iri).slice(String(iri).lastIndexOf('/') + 1);
    return nodes.flatMap((node) => [
      ...Object.entries(node)
        .filter(([predicate]) => MATCH.test(predicate))
        .flatMap(([, objects]) => objects)
        .map((object) => `${key(node['@id'])}~${key(object)}`),
      ...('owl:annotatedTarget' in node
        ? [`${key(node['owl:annotatedSource'])}~${key(node['owl:annotatedTarget'])}`]
        : []),
    ]);
  },
  // Programs that draw graphs read the label and the weight.
  'graph.graphml': (files) =>
    [
      ...textOf(files, 'graph.graphml').matchAll(
        /<edge id="ALIGNS_WITH:[^>]*source="([^"]*)" target="([^"]*)">(.*?)<\/edge>/g,
      ),
    ]
      .filter(([, , , data]) => !/<data key="edge.label">(not|rejected) /.test(data ?? ''))
      .map(([, source, target]) => `${source}~${target}`),
  'comparison.en.qdpx': (files, links) => {
    const archive = unzip(files.get('comparison.en.qdpx')?.bytes ?? Buffer.alloc(0));
    const xml = archive.get('project.qde')?.toString('utf8') ?? '';
    // The notes name the links in the order in which the project has them.
    const names = [...xml.matchAll(/<Link [^>]*name="([^"]*Match [^"]*)"/g)].map(
      ([, name]) => name,
    );
    if (names.length !== links.length) throw new Error('The project has other links.');
    return links.flatMap(({ key }, at) => (/^(not|rejected) /.test(names[at] ?? '') ? [] : [key]));
  },
};
