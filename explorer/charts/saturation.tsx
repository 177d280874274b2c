import { paint } from './colours.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import { type Direction, placing } from './geometry.ts';
import { onScreen, pointOnScreen } from './paths.ts';
import { type SaturationStep, saturationLayout } from './saturation-layout.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

interface DrawnStep extends SaturationStep {
  /** The letter of the interview. */
  readonly letter: string;
  readonly href: string;
  readonly name: string;
}

interface SaturationProps {
  readonly steps: readonly DrawnStep[];
  /** The interview, from 1, at which the paper states saturation. */
  readonly statedAt: number | null;
  readonly words: { readonly total: string; readonly added: string; readonly stated: string };
  readonly format: (count: number) => string;
  readonly width: number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
}

/** All labels so far as a curve, and under it what each interview brought that was new. */
export function Saturation(props: SaturationProps) {
  const { steps, statedAt, words, format, width, direction, setting } = props;
  const layout = saturationLayout(steps, statedAt, width, setting.lineHeight);
  const at = placing(width, direction);
  const { plot, base, ticks, stated } = layout;
  const curve = layout.steps.map(({ point }) => {
    const { x, y } = pointOnScreen(point, at);
    return `${x} ${y}`;
  });
  const side = { at, setting, fill: paint('soft') };
  const last = layout.steps.at(-1);
  const total = steps.at(-1)?.total;
  return (
    <Drawing
      at={at}
      height={layout.height}
      setting={setting}
      summary={props.summary}
      spots={layout.steps.map(({ key, box }) => ({ key, box: onScreen(box, at) }))}
    >
      <Lines lines={[words.total]} x={0} y={0} {...side} />
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            x1={at.x(plot.x)}
            x2={at.x(plot.x + plot.width)}
            y1={y}
            y2={y}
            stroke={paint('line')}
          />
          <Lines
            lines={[format(value)]}
            x={plot.x - 8}
            y={y - setting.lineHeight / 2}
            anchor="end"
            {...side}
          />
        </g>
      ))}
      <Lines lines={[words.added]} x={0} y={layout.barsTitle} {...side} />
      {stated !== null && (
        <>
          <line
            x1={at.x(stated)}
            x2={at.x(stated)}
            y1={plot.y}
            y2={plot.y + plot.height}
            stroke={paint('ink')}
            stroke-dasharray="5 4"
          />
          <Lines
            lines={[words.stated]}
            x={stated - 8}
            y={plot.y + plot.height - setting.lineHeight - 4}
            at={at}
            setting={setting}
            anchor="end"
            halo={paint('ground')}
          />
        </>
      )}
      <path d={`M${curve.join('L')}`} fill="none" stroke={paint('accent')} stroke-width={2.5} />
      {last && total !== undefined && (
        <Lines
          lines={[format(total)]}
          x={last.point.x + 10}
          y={last.point.y - setting.lineHeight / 2}
          at={at}
          setting={setting}
          weight={700}
        />
      )}
      {layout.steps.map(({ key, point, bar }, index) => (
        <Lines
          key={key}
          lines={[format(steps[index]?.added ?? 0)]}
          x={point.x}
          y={bar.y - setting.lineHeight}
          at={at}
          setting={setting}
          anchor="middle"
        />
      ))}
      {layout.steps.map(({ key, point, bar, box }, index) => {
        const step = steps[index];
        if (step === undefined) return null;
        const { x, y } = pointOnScreen(point, at);
        const middle = { x: point.x, at, setting, anchor: 'middle' as const };
        return (
          <SpotLink key={key} spot={key} name={step.name} href={step.href}>
            <rect {...onScreen(box, at)} fill="transparent" />
            <circle cx={x} cy={y} r={3.5} fill={paint('accent')} />
            <rect {...onScreen(bar, at)} rx={2} fill={paint('accent')} opacity={0.55} />
            <Lines lines={[step.letter]} y={base + 4} {...middle} fill={paint('soft')} />
          </SpotLink>
        );
      })}
      <line
        x1={at.x(plot.x)}
        x2={at.x(plot.x + plot.width)}
        y1={base}
        y2={base}
        stroke={paint('edge')}
      />
    </Drawing>
  );
}
