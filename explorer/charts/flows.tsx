import { useState } from 'preact/hooks';
import { paint } from './colours.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import { type FlowEnd, flowsLayout, type PlacedFlowEnd, type Ribbon } from './flows-layout.ts';
import { type Direction, type Placing, placing } from './geometry.ts';
import { bandPath, onScreen } from './paths.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

interface DrawnFlowEnd extends FlowEnd {
  readonly href?: string | undefined;
  readonly name: string;
}

interface FlowsProps {
  readonly rows: readonly DrawnFlowEnd[];
  readonly columns: readonly DrawnFlowEnd[];
  readonly counts: readonly (readonly number[])[];
  readonly width: number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
  /** What a band says. */
  readonly bandName: (row: string, column: string, count: number) => string;
}

/** Counts as bands from rows to columns. The bands of the end under focus or pointer stand out. */
export function Flows(props: FlowsProps) {
  const { rows, columns, counts, width, direction, setting } = props;
  const [shown, show] = useState<string | null>(null);
  const layout = flowsLayout(rows, columns, counts, width, setting);
  const at = placing(width, direction);
  const ends = [...layout.rows, ...layout.columns];
  const drawn = new Map([...rows, ...columns].map((end) => [end.key, end]));
  const isShown = ({ row, column }: Ribbon) =>
    shown === null || shown === row || shown === column || shown === `${row} ${column}`;
  return (
    <Drawing
      at={at}
      height={layout.height}
      setting={setting}
      summary={props.summary}
      spots={ends.map((end) => ({ key: end.key, box: onScreen(end.labelBox, at) }))}
    >
      {layout.ribbons.map((ribbon) => (
        <path
          key={`${ribbon.row} ${ribbon.column}`}
          d={bandPath(ribbon.from, ribbon.to, at)}
          fill={paint('accent')}
          opacity={isShown(ribbon) ? (shown === null ? 0.3 : 0.6) : 0.08}
          onPointerEnter={() => show(`${ribbon.row} ${ribbon.column}`)}
          onPointerLeave={() => show(null)}
        >
          <title>{props.bandName(ribbon.row, ribbon.column, ribbon.count)}</title>
        </path>
      ))}
      {ends.map((end, index) => {
        const { name, href } = drawn.get(end.key) ?? { name: end.key, href: undefined };
        return (
          <SpotLink key={end.key} spot={end.key} name={name} href={href} onShow={show}>
            <End end={end} isRow={index < rows.length} at={at} setting={setting} />
          </SpotLink>
        );
      })}
    </Drawing>
  );
}

interface EndProps {
  readonly end: PlacedFlowEnd;
  readonly isRow: boolean;
  readonly at: Placing;
  readonly setting: TypeSetting;
}

function End({ end, isRow, at, setting }: EndProps) {
  const { labelBox, bar, lines } = end;
  return (
    <>
      <rect {...onScreen(labelBox, at)} fill="transparent" />
      <rect {...onScreen(bar, at)} rx={2} fill={paint('accent')} />
      <Lines
        lines={lines}
        x={isRow ? labelBox.x + labelBox.width : labelBox.x}
        y={labelBox.y}
        at={at}
        setting={setting}
        anchor={isRow ? 'end' : 'start'}
        {...(end.total === 0 && { fill: paint('soft') })}
      />
    </>
  );
}
