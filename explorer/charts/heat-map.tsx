import { type Colour, paint } from './colours.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import { type Direction, placing } from './geometry.ts';
import { type HeatCell, heatLayout } from './heat-layout.ts';
import { onScreen } from './paths.ts';
import { heatStep } from './scales.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

interface DrawnHead {
  readonly key: string;
  readonly label: string;
  readonly name: string;
  readonly href?: string | undefined;
}

interface HeatMapProps {
  readonly rows: readonly DrawnHead[];
  readonly columns: readonly DrawnHead[];
  readonly counts: readonly (readonly number[])[];
  /** The text of a cell that is not zero. */
  readonly format: (row: number, column: number) => string;
  readonly width: number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
}

/** A matrix as a grid in five steps of one colour, with the number in each cell; zero is an empty cell. */
export function HeatMap(props: HeatMapProps) {
  const { rows, columns, counts, format, direction, setting } = props;
  const layout = heatLayout(rows, columns, props.width, setting);
  const at = placing(layout.width, direction);
  const max = Math.max(0, ...counts.flat());
  const drawn = new Map([...rows, ...columns].map((head) => [head.key, head]));
  const heads = [...layout.columns, ...layout.rows];
  const cell = ({ row, column, box }: HeatCell) => {
    const step = heatStep(counts[row]?.[column] ?? 0, max);
    const { x, y, width, height } = onScreen(box, at);
    return (
      <g key={`${row} ${column}`}>
        <rect
          x={x + 1}
          y={y + 1}
          width={width - 2}
          height={height - 2}
          rx={3}
          {...(step === 0
            ? { fill: 'none', stroke: paint('line') }
            : { fill: paint(`heat-${step}` satisfies Colour) })}
        />
        {step > 0 && (
          <Lines
            lines={[format(row, column)]}
            x={box.x + box.width / 2}
            y={box.y + (box.height - setting.lineHeight) / 2}
            at={at}
            setting={setting}
            anchor="middle"
            fill={paint(step === 5 ? 'on-heat-5' : 'on-heat')}
          />
        )}
      </g>
    );
  };
  return (
    <Drawing
      at={at}
      height={layout.height}
      setting={setting}
      summary={props.summary}
      spots={heads.map(({ key, box }) => ({ key, box: onScreen(box, at) }))}
    >
      {layout.cells.map(cell)}
      {heads.map(({ key, lines, box }, index) => {
        const { name, href } = drawn.get(key) ?? { name: key, href: undefined };
        const isColumn = index < layout.columns.length;
        const down = box.height - lines.length * setting.lineHeight;
        return (
          <SpotLink key={key} spot={key} name={name} href={href}>
            <rect {...onScreen(box, at)} fill="transparent" />
            <Lines
              lines={lines}
              x={isColumn ? box.x + box.width / 2 : box.x}
              y={box.y + (isColumn ? down - 3 : down / 2)}
              at={at}
              setting={setting}
              anchor={isColumn ? 'middle' : 'start'}
              {...(isColumn && { weight: 700 })}
            />
          </SpotLink>
        );
      })}
    </Drawing>
  );
}
