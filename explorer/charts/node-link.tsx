import { useMemo, useState } from 'preact/hooks';
import { paint } from './colours.ts';
import { LABEL_INSET } from './column.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import type { DrawnEdge, DrawnNode } from './drawn-graph.ts';
import { EdgeLine } from './edge-line.tsx';
import { type Direction, placing } from './geometry.ts';
import type { GraphLayout, PlacedNode } from './graph-shape.ts';
import { Mark, studyPaint } from './mark.tsx';
import { onScreen, pointOnScreen } from './paths.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

interface NodeLinkProps {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly layout: GraphLayout;
  readonly headings: ReadonlyMap<string, string>;
  /** The place of a study among all, from 0. */
  readonly placeOf: (group: string) => number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
  readonly zoom?: number;
  /** The node that a panel beside the drawing describes. */
  readonly selected?: string | undefined;
  /** Without it a click opens a node. */
  readonly onSelect?: ((key: string) => void) | undefined;
  readonly onKey?: (key: string, node: string) => boolean;
}

/** Elements and what joins them. The lines of the node under focus or pointer stand out. */
export function NodeLink(props: NodeLinkProps) {
  const { nodes, edges, layout, placeOf, direction, setting, selected, onSelect } = props;
  const [shown, show] = useState<string | null>(null);
  const at = placing(layout.width, direction);
  const drawn = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes]);
  const known = useMemo(() => new Map(edges.map((edge) => [edge.key, edge])), [edges]);
  const centreOfAttention = shown ?? selected;
  const isColumns = layout.columns.length > 0;
  return (
    <Drawing
      at={at}
      height={layout.height}
      setting={setting}
      summary={props.summary}
      {...(props.zoom !== undefined && { zoom: props.zoom })}
      {...(props.onKey && { onKey: props.onKey })}
      spots={layout.nodes.map(({ key, box }) => ({ key, box: onScreen(box, at) }))}
    >
      {layout.columns.map(({ group, box }) => (
        <g key={group}>
          <Mark study={placeOf(group)} at={pointOnScreen({ x: box.x + 8, y: box.y + 12 }, at)} />
          <Lines
            lines={[props.headings.get(group) ?? group]}
            x={box.x + 22}
            y={box.y + 12 - setting.lineHeight / 2}
            at={at}
            setting={setting}
            weight={700}
          />
        </g>
      ))}
      {layout.edges.map((edge) => (
        <EdgeLine
          key={edge.key}
          edge={edge}
          drawn={known.get(edge.key)}
          at={at}
          attention={centreOfAttention}
        />
      ))}
      {layout.nodes.map((placed) => {
        const node = drawn.get(placed.key);
        if (node === undefined) return null;
        return (
          <SpotLink
            key={node.key}
            spot={node.key}
            name={node.name}
            href={node.href}
            isCurrent={node.key === selected}
            onShow={show}
            onClick={onSelect && ((event) => select(event, node.key, onSelect))}
          >
            <NodeShape
              node={placed}
              study={placeOf(node.group)}
              at={at}
              setting={setting}
              isRoot={node.distance === 0}
              isSelected={node.key === selected}
              isBoxed={isColumns}
            />
          </SpotLink>
        );
      })}
    </Drawing>
  );
}

/** A plain click selects. Enter arrives as a click without a pointer, and opens; so does a click with Ctrl. */
function select(event: MouseEvent, key: string, onSelect: (key: string) => void): void {
  if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  onSelect(key);
}

interface NodeShapeProps {
  readonly node: PlacedNode;
  readonly study: number;
  readonly at: ReturnType<typeof placing>;
  readonly setting: TypeSetting;
  readonly isRoot: boolean;
  readonly isSelected: boolean;
  readonly isBoxed: boolean;
}

function NodeShape({ node, study, at, setting, isRoot, isSelected, isBoxed }: NodeShapeProps) {
  const { box, lines, mark } = node;
  const isStrong = isRoot || isSelected;
  return (
    <>
      <rect
        {...onScreen(box, at)}
        rx={6}
        fill={isBoxed ? paint('ground') : 'transparent'}
        stroke={isBoxed || isSelected ? (isStrong ? studyPaint(study) : paint('line')) : 'none'}
        stroke-width={isStrong ? 2 : 1}
      />
      <Mark study={study} at={pointOnScreen(mark, at)} />
      <Lines
        lines={lines}
        x={isBoxed ? box.x + LABEL_INSET.x : mark.x}
        y={isBoxed ? box.y + LABEL_INSET.y : mark.y + 12}
        at={at}
        setting={setting}
        anchor={isBoxed ? 'start' : 'middle'}
        {...(isRoot && { weight: 700 })}
        {...(!isBoxed && { halo: paint('ground') })}
      />
    </>
  );
}
