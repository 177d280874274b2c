import { Confidence } from '../../components/confidence.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { relationOf } from '../../components/relation.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import type { Say } from '../../i18n/language.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import type { Found } from './neighbourhood.tsx';

type Node = Found['nodes'][number];
type Edge = Found['edges'][number];
type SayGraph = Say<keyof typeof MESSAGES>;

interface TablesProps {
  readonly graph: Found;
  readonly naming: FileNaming;
  readonly assumptions: string;
}

/** A neighbourhood as two tables: its elements and its lines. */
export function GraphTables({ graph, naming, assumptions }: TablesProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { nodes, edges } = graph;
  return (
    <>
      <FileTable
        caption={say('elementsCaption')}
        columns={nodeColumns(graph, page, say)}
        rows={nodes}
        keyOf={({ key }) => key}
        naming={{ ...naming, view: 'graph-elements' }}
        assumptions={assumptions}
      />
      {edges.length > 0 && (
        <FileTable
          caption={say('linesCaption')}
          columns={edgeColumns(graph, page, say)}
          rows={edges}
          keyOf={({ key }) => key}
          naming={{ ...naming, view: 'graph-lines' }}
          assumptions={assumptions}
        />
      )}
    </>
  );
}

function nodeColumns({ edges }: Found, page: PageData, say: SayGraph): readonly FileColumn<Node>[] {
  const count = (name: string, of: (node: Node) => number): FileColumn<Node> => ({
    name,
    isNumber: true,
    by: of,
    cell: (node) => page.number(of(node)),
    file: (node) => ({ value: of(node), shown: page.number(of(node)) }),
  });
  return [
    {
      name: page.say('element'),
      by: ({ label }) => label.value,
      cell: (node) => <ElementLink element={node} />,
      file: ({ label }) => label.value,
    },
    {
      name: page.say('study'),
      by: ({ study }) => study,
      cell: ({ study }) => <StudyBadge study={study} />,
      file: ({ study }) => page.study(study).name,
    },
    {
      name: say('level'),
      by: ({ level }) => level,
      cell: ({ level }) => page.label('ModelLevel', level),
      file: ({ level }) => page.label('ModelLevel', level),
    },
    count(say('distance'), ({ distance }) => distance),
    count(
      say('lines'),
      ({ key }) => edges.filter(({ source, target }) => source === key || target === key).length,
    ),
    {
      name: say('key'),
      by: ({ key }) => key,
      cell: ({ key }) => <code dir="ltr">{key}</code>,
      file: ({ key }) => key,
    },
  ];
}

function edgeColumns({ nodes }: Found, page: PageData, say: SayGraph): readonly FileColumn<Edge>[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const end = (name: string, of: (edge: Edge) => string): FileColumn<Edge> => ({
    name,
    by: of,
    cell: (edge) => {
      const node = byKey.get(of(edge));
      return node ? <ElementLink element={node} hasSign /> : of(edge);
    },
    file: (edge) => byKey.get(of(edge))?.label.value ?? of(edge),
  });
  return [
    end(say('subject'), ({ source }) => source),
    {
      name: say('relation'),
      by: ({ kind, label }) => `${kind} ${label}`,
      cell: (edge) =>
        edge.link === null ? (
          relationOf(page, edge)
        ) : (
          <a href={hrefOf('link', edge.link.key)}>{relationOf(page, edge)}</a>
        ),
      file: (edge) => relationOf(page, edge),
    },
    end(say('object'), ({ target }) => target),
    {
      name: page.say('confidence'),
      isNumber: true,
      by: ({ confidence }) => confidence ?? -1,
      cell: ({ confidence }) => confidence !== null && <Confidence value={confidence} />,
      file: ({ confidence }) =>
        confidence === null ? '' : { value: confidence, shown: page.number(confidence, 2) },
    },
  ];
}
