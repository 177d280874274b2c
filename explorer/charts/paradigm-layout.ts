import type { Box } from './geometry.ts';
import { arrowsBetween, type ParadigmArrow, type PlacedArrow } from './paradigm-arrows.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

/** The six places of the paradigm model of grounded theory. */
export type Place =
  | 'CAUSAL_CONDITION'
  | 'CONTEXTUAL_CONDITION'
  | 'INTERVENING_CONDITION'
  | 'CORE_PHENOMENON'
  | 'STRATEGY'
  | 'CONSEQUENCE';

export interface ParadigmItem {
  readonly key: string;
  readonly label: string;
  /** 0 for an item, 1 for what is below it. */
  readonly depth: 0 | 1;
}

export interface ParadigmPlace {
  readonly place: Place;
  readonly heading: string;
  readonly items: readonly ParadigmItem[];
}

export interface PlacedItem {
  readonly key: string;
  readonly depth: 0 | 1;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface PlacedPlace {
  readonly place: Place;
  readonly box: Box;
  readonly heading: { readonly lines: readonly string[]; readonly box: Box };
  readonly items: readonly PlacedItem[];
}

export interface ParadigmLayout {
  readonly width: number;
  readonly height: number;
  readonly isStacked: boolean;
  readonly places: readonly PlacedPlace[];
  readonly arrows: readonly PlacedArrow[];
}

/** Pixels. Words beside an arrow need 100: 60 cut them. */
const GAP = { across: 108, down: 64, stacked: 52 };
const COLUMN = { min: 140, max: 250 };
const LANES = 56;
const PADDING = 14;
const INDENT = 18;
const ITEM_GAP = 6;
const HEADING_WEIGHT = 700;
/** Below this width the places stand one under another. */
const WIDE = COLUMN.min * 4 + GAP.across * 3;

const FIRST_ROW: readonly Place[] = [
  'CAUSAL_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
];
/** The second row, under the core and under the consequences, on either side of what it acts on. */
const SECOND_ROW = { CONTEXTUAL_CONDITION: 1, INTERVENING_CONDITION: 3 } as const;
const STACK: readonly Place[] = [
  'CAUSAL_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONTEXTUAL_CONDITION',
  'INTERVENING_CONDITION',
  'CONSEQUENCE',
];

/** The core phenomenon with the five places around it. Boxes grow with what is in them. */
export function paradigmLayout(
  places: readonly ParadigmPlace[],
  arrows: readonly ParadigmArrow[],
  available: number,
  setting: TypeSetting,
): ParadigmLayout {
  const isStacked = available < WIDE;
  const boxes = isStacked
    ? stacked(places, available, setting)
    : spread(places, available, setting);
  const height = Math.max(0, ...boxes.map(({ box }) => box.y + box.height));
  const width = Math.max(0, ...boxes.map(({ box }) => box.x + box.width)) + (isStacked ? LANES : 0);
  return {
    width,
    height,
    isStacked,
    places: boxes,
    arrows: arrowsBetween(boxes, arrows, isStacked, setting),
  };
}

function spread(places: readonly ParadigmPlace[], available: number, setting: TypeSetting) {
  const column = Math.min(COLUMN.max, (available - GAP.across * 3) / 4);
  const x = (index: number) => index * (column + GAP.across);
  const first = FIRST_ROW.flatMap((name, index) => filled(places, name, x(index), column, setting));
  const tallest = Math.max(0, ...first.map(({ box }) => box.height));
  const second = (['CONTEXTUAL_CONDITION', 'INTERVENING_CONDITION'] as const).flatMap((name) =>
    filled(places, name, x(SECOND_ROW[name]), column, setting).map((place) =>
      moved(place, tallest + GAP.down),
    ),
  );
  return [...first.map((place) => moved(place, (tallest - place.box.height) / 2)), ...second];
}

function stacked(places: readonly ParadigmPlace[], available: number, setting: TypeSetting) {
  let y = 0;
  return STACK.flatMap((name) => filled(places, name, 0, available - LANES, setting)).map(
    (place) => {
      const at = moved(place, y);
      y += place.box.height + GAP.stacked;
      return at;
    },
  );
}

/** A place with its heading and its items, at the top of the drawing. */
function filled(
  places: readonly ParadigmPlace[],
  name: Place,
  x: number,
  width: number,
  setting: TypeSetting,
): PlacedPlace[] {
  const given = places.find(({ place }) => place === name);
  if (given === undefined) return [];
  const room = width - PADDING * 2;
  const lines = linesOf(given.heading, room, setting.widthOf, HEADING_WEIGHT);
  const heading = {
    lines,
    box: { x: x + PADDING, y: PADDING, width: room, height: lines.length * setting.lineHeight },
  };
  let y = heading.box.y + heading.box.height + ITEM_GAP;
  const items = given.items.map(({ key, label, depth }): PlacedItem => {
    const inset = INDENT * (depth + 1);
    const itemLines = linesOf(label, room - inset, setting.widthOf);
    const height = Math.max(24, itemLines.length * setting.lineHeight);
    const box = { x: x + PADDING + inset, y, width: room - inset, height };
    y += height + ITEM_GAP;
    return { key, depth, lines: itemLines, box };
  });
  const height = y - ITEM_GAP + PADDING;
  return [{ place: name, box: { x, y: 0, width, height }, heading, items }];
}

function moved(place: PlacedPlace, down: number): PlacedPlace {
  const lower = (box: Box): Box => ({ ...box, y: box.y + down });
  return {
    ...place,
    box: lower(place.box),
    heading: { ...place.heading, box: lower(place.heading.box) },
    items: place.items.map((item) => ({ ...item, box: lower(item.box) })),
  };
}
