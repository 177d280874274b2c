import { paint } from './colours.ts';
import { Drawing, SpotLink } from './drawing.tsx';
import { type Direction, type Placing, placing } from './geometry.ts';
import { Mark } from './mark.tsx';
import type { ParadigmArrow, PlacedArrow } from './paradigm-arrows.ts';
import {
  type ParadigmItem,
  type ParadigmPlace,
  type PlacedItem,
  type PlacedPlace,
  paradigmLayout,
} from './paradigm-layout.ts';
import { arrowHead, cornersPath, onScreen, pointOnScreen } from './paths.ts';
import { Lines } from './text.tsx';
import type { TypeSetting } from './text-lines.ts';

export interface DrawnItem extends ParadigmItem {
  readonly href: string;
  /** Its label and what else is said of it. */
  readonly name: string;
  /** The place of its study among all, from 0; none where a drawing shows one study. */
  readonly study?: number;
  /** Whether its study has it in this place only by a link. */
  readonly isByLink?: boolean;
}

export interface DrawnPlace extends ParadigmPlace {
  readonly items: readonly DrawnItem[];
}

export interface DrawnArrow extends ParadigmArrow {
  /** Stated by the paper, or only implied by the paradigm. */
  readonly isStated: boolean;
}

interface ParadigmProps {
  readonly places: readonly DrawnPlace[];
  readonly arrows: readonly DrawnArrow[];
  readonly width: number;
  readonly direction: Direction;
  readonly setting: TypeSetting;
  readonly summary: string;
}

/** The paradigm model of grounded theory: causes where reading begins, the core, what is done, and what comes of it. */
export function Paradigm(props: ParadigmProps) {
  const { places, arrows, direction, setting } = props;
  const layout = paradigmLayout(places, arrows, props.width, setting);
  const at = placing(layout.width, direction);
  const items = new Map(places.flatMap((place) => place.items.map((item) => [item.key, item])));
  const stated = new Set(arrows.filter(({ isStated }) => isStated).map(({ key }) => key));
  return (
    <Drawing
      at={at}
      height={layout.height}
      setting={setting}
      summary={props.summary}
      spots={layout.places.flatMap((place) =>
        place.items.map(({ key, box }) => ({ key, box: onScreen(box, at) })),
      )}
    >
      {layout.places.map((place) => (
        <Frame key={place.place} place={place} at={at} setting={setting} />
      ))}
      {layout.arrows.map((arrow) => (
        <Arrow
          key={arrow.key}
          arrow={arrow}
          at={at}
          setting={setting}
          isStated={stated.has(arrow.key)}
        />
      ))}
      {layout.places.flatMap((place) =>
        place.items.map((item) => {
          const drawn = items.get(item.key);
          return (
            drawn && <Item key={item.key} placed={item} item={drawn} at={at} setting={setting} />
          );
        }),
      )}
    </Drawing>
  );
}

interface Common {
  readonly at: Placing;
  readonly setting: TypeSetting;
}

function Frame({ place, at, setting }: Common & { readonly place: PlacedPlace }) {
  const isCore = place.place === 'CORE_PHENOMENON';
  const { heading } = place;
  return (
    <>
      <rect
        {...onScreen(place.box, at)}
        rx={8}
        fill={paint('ground')}
        stroke={paint(isCore ? 'accent' : 'edge')}
        stroke-width={isCore ? 2.5 : 1.25}
      />
      <Lines lines={heading.lines} {...heading.box} at={at} setting={setting} weight={700} />
    </>
  );
}

function Arrow(props: Common & { readonly arrow: PlacedArrow; readonly isStated: boolean }) {
  const { arrow, at, setting, isStated } = props;
  const { points, wordsBox, anchor, lines } = arrow;
  const [before, end] = points.slice(-2).map((point) => pointOnScreen(point, at));
  const x = { start: 0, middle: wordsBox.width / 2, end: wordsBox.width }[anchor] + wordsBox.x;
  return (
    <>
      <path
        d={cornersPath(points, at)}
        fill="none"
        stroke={paint('ink')}
        stroke-width={1.5}
        {...(!isStated && { 'stroke-dasharray': '6 4' })}
      />
      {before && end && <path d={arrowHead(before, end)} fill={paint('ink')} />}
      <Lines
        lines={lines}
        x={x}
        y={wordsBox.y}
        at={at}
        setting={setting}
        anchor={anchor}
        fill={paint('soft')}
      />
    </>
  );
}

function Item({
  placed,
  item,
  at,
  setting,
}: Common & { readonly placed: PlacedItem; readonly item: DrawnItem }) {
  const { box, lines } = placed;
  const mark = { x: box.x - 11, y: box.y + setting.lineHeight / 2 };
  return (
    <SpotLink spot={item.key} name={item.name} href={item.href}>
      <rect {...onScreen(box, at)} fill="transparent" />
      {item.study !== undefined ? (
        <Mark study={item.study} at={pointOnScreen(mark, at)} isHollow={item.isByLink ?? false} />
      ) : (
        <circle
          cx={at.x(mark.x)}
          cy={mark.y}
          r={item.depth === 0 ? 2.5 : 1.75}
          fill={paint('soft')}
        />
      )}
      <Lines lines={lines} x={box.x} y={box.y} at={at} setting={setting} />
    </SpotLink>
  );
}
