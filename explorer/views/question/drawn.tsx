import { Figure } from '../../components/figure.tsx';
import { FileTable } from '../../components/file-table.tsx';
import { type AnsweredGraph, GraphDrawing } from '../../components/graph-drawing.tsx';
import { Legend } from '../../components/graph-legend.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { relationOf } from '../../components/relation.ts';
import type { WordsFragment } from '../../graphql/generated.ts';
import type { AnswerData } from '../../graphql/question.ts';
import { useAbout } from './about.ts';
import { MESSAGES } from './messages.ts';

type Edge = AnsweredGraph['edges'][number] & { readonly label: string };

/** Nodes and edges as a drawing, with a table of the edges. */
export function Drawn({ data }: { readonly data: AnswerData }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { naming, assumptions } = useAbout();
  const graph = data as unknown as AnsweredGraph & { readonly edges: readonly Edge[] };
  const labels = new Map(
    graph.nodes.map(({ key, label }: { key: string; label: WordsFragment }) => [key, label.value]),
  );
  const end = (key: string) => labels.get(key) ?? key;
  return (
    <Figure
      caption={say('drawing')}
      naming={naming}
      assumptions={assumptions}
      above={<Legend graph={graph} />}
      table={
        <FileTable
          naming={naming}
          assumptions={assumptions}
          caption={say('drawing')}
          rows={graph.edges}
          keyOf={({ key }) => key}
          columns={[
            {
              name: say('from'),
              cell: ({ source }) => end(source),
              file: ({ source }) => end(source),
            },
            {
              name: say('relation'),
              cell: (edge) => relationOf(page, edge),
              file: (edge) => relationOf(page, edge),
            },
            {
              name: say('to'),
              cell: ({ target }) => end(target),
              file: ({ target }) => end(target),
            },
          ]}
        />
      }
    >
      {(width, setting) => (
        <GraphDrawing graph={graph} isNet={false} width={width} setting={setting} />
      )}
    </Figure>
  );
}
