import { LIGHT } from '../charts/colours.ts';
import type { Direction } from '../charts/geometry.ts';
import { linesOf, type TypeSetting } from '../charts/text-lines.ts';

/** What surrounds a drawing once it leaves the page. */
export interface SvgSurroundings {
  readonly title: string;
  readonly assumptions: string;
  readonly language: string;
  readonly direction: Direction;
  readonly setting: TypeSetting;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE_WEIGHT = 700;
const FONT_FAMILY = 'Vazirmatn, system-ui, sans-serif';
/** What only the page needs. Presentation attributes stay, and these are all that a drawing has besides. */
const OF_THE_PAGE = /^(?:class|style|tabindex|role|href|target|aria-.*|data-.*)$/;
const COLOUR = /^var\(--([\w-]+)\)$/;

/**
 * A copy of a drawing that needs no style sheet: light colours written out, no classes, no links, its title above and
 * what it assumes below.
 */
export function svgFile(drawing: SVGSVGElement, surroundings: SvgSurroundings): SVGSVGElement {
  const { title, assumptions, language, direction, setting } = surroundings;
  const { x: startX, y: startY, width, height } = drawing.viewBox.baseVal;
  const room = Math.max(width, 1);
  const titleLines = linesOf(title, room, setting.widthOf, TITLE_WEIGHT);
  const noteLines = linesOf(assumptions, room, setting.widthOf);
  const top = MARGIN + titleLines.length * setting.lineHeight + 12;
  const bottom = top + height + 12;
  const total = bottom + noteLines.length * setting.lineHeight + MARGIN;
  const file = element('svg', {
    width: width + MARGIN * 2,
    height: total,
    viewBox: `0 0 ${width + MARGIN * 2} ${total}`,
    direction,
    lang: language,
    'font-family': FONT_FAMILY,
    'font-size': setting.size,
    fill: LIGHT.ink,
  });
  const x = direction === 'rtl' ? width + MARGIN : MARGIN;
  const line = (y: number, weight?: number) => (text: string, index: number) => {
    const at = y + (index + 0.72) * setting.lineHeight;
    const set = element('text', { x, y: at, ...(weight && { 'font-weight': weight }) });
    set.textContent = text;
    return set;
  };
  const body = element('g', { transform: `translate(${MARGIN - startX} ${top - startY})` });
  for (const child of drawing.childNodes) body.append(...copyOf(child));
  const name = element('title', {});
  name.textContent = title;
  file.append(
    name,
    element('rect', { width: '100%', height: '100%', fill: LIGHT.ground }),
    ...titleLines.map(line(MARGIN, TITLE_WEIGHT)),
    body,
    ...noteLines.map(line(bottom)),
  );
  return file;
}

/** The text of an SVG file. */
export function svgText(file: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}

function copyOf(node: ChildNode): Node[] {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? [node.cloneNode()] : [];
  // A link of the page would lead to the place that the page had when the file was made.
  const copy = document.createElementNS(SVG, node.localName === 'a' ? 'g' : node.localName);
  for (const { name, value } of node.attributes) {
    if (!OF_THE_PAGE.test(name)) copy.setAttribute(name, lightOf(value));
  }
  for (const child of node.childNodes) copy.append(...copyOf(child));
  return [copy];
}

/** A named colour as it is on white paper, whatever the reader's screen shows. */
function lightOf(value: string): string {
  const name = COLOUR.exec(value)?.[1];
  return name === undefined ? value : ((LIGHT as Readonly<Record<string, string>>)[name] ?? value);
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value));
  }
  return made;
}
