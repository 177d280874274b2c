import { type Box, centre, type Point } from './geometry.ts';
import type { Place, PlacedPlace } from './paradigm-layout.ts';
import { linesOf, type TypeSetting } from './text-lines.ts';

export interface ParadigmArrow {
  readonly key: string;
  readonly from: Place;
  readonly to: Place;
  /** What the one does to the other, in words. */
  readonly words: string;
}

export interface PlacedArrow {
  readonly key: string;
  /** The corners, from its beginning to its head. */
  readonly points: readonly Point[];
  readonly lines: readonly string[];
  /** Where the first line of the words begins, in the direction of reading, and the room that they have. */
  readonly wordsBox: Box;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels. */
const HEAD_ROOM = 4;
const WORDS_GAP = 4;
const LANE = 18;
/** From the beginning of a stacked box to its straight arrows. */
const STRAIGHT = 40;

/** The arrows between places that are drawn; what names a place that is missing is left out. */
export function arrowsBetween(
  places: readonly PlacedPlace[],
  arrows: readonly ParadigmArrow[],
  isStacked: boolean,
  setting: TypeSetting,
): PlacedArrow[] {
  const boxes = new Map(places.map(({ place, box }) => [place, box]));
  const order = places.map(({ place }) => place);
  let lanes = 0;
  return arrows.flatMap(({ key, from, to, words }) => {
    const source = boxes.get(from);
    const target = boxes.get(to);
    if (!source || !target || from === to) return [];
    if (!isStacked) return [{ key, ...across(source, target, words, setting) }];
    const isNext = Math.abs(order.indexOf(from) - order.indexOf(to)) === 1;
    if (!isNext) lanes += 1;
    const lane = isNext ? 0 : lanes;
    return [{ key, ...down(source, target, lane, words, setting) }];
  });
}

type Course = Omit<PlacedArrow, 'key'>;

/** Side by side: a straight line in the row, or along the second row and up. */
function across(source: Box, target: Box, words: string, setting: TypeSetting): Course {
  const isAhead = target.x > source.x;
  const start = isAhead ? source.x + source.width : source.x;
  if (source.y >= target.y + target.height) {
    const y = source.y + setting.lineHeight * 2;
    const corner = target.x + target.width * (isAhead ? 0.3 : 0.7);
    const points = [
      { x: start, y },
      { x: corner, y },
      { x: corner, y: target.y + target.height + HEAD_ROOM },
    ];
    return { points, ...wordsOver(start, corner, y, words, setting) };
  }
  const end = isAhead ? target.x - HEAD_ROOM : target.x + target.width + HEAD_ROOM;
  const y = centre(source).y;
  const points = [
    { x: start, y },
    { x: end, y: isSameRow(source, target) ? y : centre(target).y },
  ];
  return { points, ...wordsOver(start, end, y, words, setting) };
}

const isSameRow = (a: Box, b: Box) => Math.abs(centre(a).y - centre(b).y) < 1;

function wordsOver(start: number, end: number, y: number, words: string, setting: TypeSetting) {
  const width = Math.abs(end - start);
  const lines = linesOf(words, width - 12, setting.widthOf);
  const height = lines.length * setting.lineHeight;
  return {
    lines,
    anchor: 'middle' as const,
    wordsBox: { x: Math.min(start, end), y: y - height - WORDS_GAP, width, height },
  };
}

/** One under another: straight to the next box, or along a lane beside the boxes to one farther off. */
function down(source: Box, target: Box, lane: number, words: string, setting: TypeSetting): Course {
  const isBelow = target.y > source.y;
  const { lineHeight } = setting;
  const edge = source.x + source.width;
  const gap = isBelow ? source.y + source.height : target.y + target.height;
  const farther = isBelow ? target.y : source.y;
  if (lane === 0) {
    const x = source.x + STRAIGHT;
    const points = isBelow
      ? [
          { x, y: gap },
          { x, y: farther - HEAD_ROOM },
        ]
      : [
          { x, y: farther },
          { x, y: gap + HEAD_ROOM },
        ];
    const y = (gap + farther - lineHeight) / 2;
    const width = edge - x - STRAIGHT;
    const lines = linesOf(words, width, setting.widthOf);
    return {
      points,
      lines,
      anchor: 'start',
      wordsBox: { x: x + 12, y, width, height: lineHeight },
    };
  }
  const out = edge + LANE * lane;
  const from = source.y + lineHeight;
  const to = target.y + lineHeight * 2;
  const points = [
    { x: edge, y: from },
    { x: out, y: from },
    { x: out, y: to },
    { x: edge + HEAD_ROOM, y: to },
  ];
  const width = source.width / 2;
  return {
    points,
    lines: linesOf(words, width, setting.widthOf),
    anchor: 'end',
    wordsBox: { x: edge - width, y: source.y - lineHeight - WORDS_GAP, width, height: lineHeight },
  };
}
