import { paint } from './colours.ts';
import { type Dot, dotsLayout } from './dots-layout.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import { type Direction, placing } from './geometry.ts';
import { onScreen, pointOnScreen } from './paths.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

interface DrawnDot extends Dot {
  readonly href: string;
  readonly name: string;
}

interface DotPlotProps {
  readonly dots: readonly DrawnDot[];
  readonly threshold: number;
  /** What the threshold is called. */
  readonly thresholdLabel: string;
  readonly format: (value: number) => string;
  /** Of a tick of the scale, with one digit. */
  readonly formatTick: (value: number) => string;
  readonly width: number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
}

/** One value a row as a dot on a scale that ends at 1; hollow below the threshold. */
export function DotPlot(props: DotPlotProps) {
  const { dots, threshold, format, formatTick, width, direction, setting } = props;
  const layout = dotsLayout(dots, threshold, width, setting);
  const at = placing(width, direction);
  const { axis, height, ticks } = layout;
  return (
    <Drawing
      at={at}
      height={height + setting.lineHeight}
      setting={setting}
      summary={props.summary}
      spots={layout.rows.map(({ key, box }) => ({ key, box: onScreen(box, at) }))}
    >
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <line x1={at.x(x)} x2={at.x(x)} y1={axis.y} y2={height} stroke={paint('line')} />
          <Lines
            lines={[formatTick(value)]}
            x={x}
            y={axis.y - setting.lineHeight - 4}
            at={at}
            setting={setting}
            anchor="middle"
            fill={paint('soft')}
          />
        </g>
      ))}
      <line
        x1={at.x(layout.threshold)}
        x2={at.x(layout.threshold)}
        y1={axis.y}
        y2={height}
        stroke={paint('ink')}
        stroke-width={1.5}
        stroke-dasharray="6 4"
      />
      <Lines
        lines={[props.thresholdLabel]}
        x={layout.threshold}
        y={height}
        at={at}
        setting={setting}
        anchor="middle"
      />
      {layout.rows.map(({ key, point }, index) => (
        <Lines
          key={key}
          lines={[format(dots[index]?.value ?? 0)]}
          x={point.x + 12}
          y={point.y - setting.lineHeight / 2}
          at={at}
          setting={setting}
        />
      ))}
      {layout.rows.map(({ key, lines, label, box, point }, index) => {
        const dot = dots[index];
        if (dot === undefined) return null;
        const { x, y } = pointOnScreen(point, at);
        const isLow = dot.value < threshold;
        return (
          <SpotLink key={key} spot={key} name={dot.name} href={dot.href}>
            <rect {...onScreen(box, at)} fill="transparent" />
            <Lines
              lines={lines}
              x={label.x + label.width}
              y={label.y + 3}
              at={at}
              setting={setting}
              anchor="end"
            />
            <line x1={at.x(axis.x)} x2={x} y1={y} y2={y} stroke={paint('line')} />
            <circle
              cx={x}
              cy={y}
              r={5}
              fill={paint(isLow ? 'ground' : 'accent')}
              stroke={paint('accent')}
              stroke-width={2}
            />
          </SpotLink>
        );
      })}
    </Drawing>
  );
}
