import { useMemo } from 'preact/hooks';
import { columnsLayout } from '../charts/columns-layout.ts';
import type { DrawnEdge } from '../charts/drawn-graph.ts';
import { forceLayout } from '../charts/force-layout.ts';
import { NodeLink } from '../charts/node-link.tsx';
import type { TypeSetting } from '../charts/text-lines.ts';
import type { WordsFragment } from '../graphql/generated.ts';
import { hrefOf } from '../url/location.ts';
import { MESSAGES } from './graph-drawing.messages.ts';
import { useMessages, usePage } from './page.ts';

/** A graph as the API answers it. */
export interface AnsweredGraph {
  readonly nodes: readonly {
    readonly key: string;
    readonly study: string;
    /** Steps from the nearest root; 1 where the query has no distances. */
    readonly distance?: number;
    readonly label: WordsFragment;
  }[];
  readonly edges: readonly DrawnEdge[];
}

interface GraphDrawingProps {
  readonly graph: AnsweredGraph;
  readonly isNet: boolean;
  readonly width: number;
  readonly setting: TypeSetting;
  readonly zoom?: number;
  readonly selected?: string | undefined;
  /** Without it a click opens an element. */
  readonly onSelect?: (key: string) => void;
  readonly onAdd?: (key: string) => void;
}

/** A neighbourhood, drawn. */
export function GraphDrawing(props: GraphDrawingProps) {
  const { graph, isNet, width, setting, onAdd } = props;
  const page = usePage();
  const say = useMessages(MESSAGES);
  const comma = page.say('comma');
  const nodes = useMemo(
    () =>
      graph.nodes.map(({ key, study, distance = 1, label }) => {
        const lines = graph.edges.filter(({ source, target }) => source === key || target === key);
        const studyName = page.study(study).name;
        return {
          key,
          label: label.value,
          group: study,
          distance,
          href: hrefOf('element', key),
          name: [label.value, studyName, page.say('joined', { n: lines.length })].join(comma),
        };
      }),
    [graph, page, say],
  );
  const groups = useMemo(
    () => [
      ...new Set([
        ...page.studies.map(({ key }) => key),
        ...graph.nodes.map(({ study }) => study).sort(),
      ]),
    ],
    [page, graph],
  );
  const layout = useMemo(
    () =>
      (isNet ? forceLayout : columnsLayout)({ nodes, edges: graph.edges }, groups, width, setting),
    [isNet, nodes, graph, groups, width, setting],
  );
  return (
    <NodeLink
      nodes={nodes}
      edges={graph.edges}
      layout={layout}
      headings={new Map(graph.nodes.map(({ study }) => [study, page.study(study).name]))}
      placeOf={(study) => page.study(study).at}
      direction={page.direction}
      setting={setting}
      summary={say('summary', { n: nodes.length, edges: graph.edges.length })}
      zoom={props.zoom ?? 1}
      selected={props.selected}
      onSelect={props.onSelect}
      onKey={(key, node) => {
        if (key !== '+' || onAdd === undefined) return false;
        onAdd(node);
        return true;
      }}
    />
  );
}
