import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { paint } from './colours.ts';
import type { Box, Placing } from './geometry.ts';
import { type Arrow, nearest } from './nearest.ts';
import type { TypeSetting } from './text-lines.ts';
import { INSET } from './use-size.ts';

/** A place of a drawing that takes focus: its name, and where it is on the screen. */
export interface Spot {
  readonly key: string;
  readonly box: Box;
}

interface DrawingProps {
  readonly at: Placing;
  readonly height: number;
  readonly setting: TypeSetting;
  /** What the drawing shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** In the order of reading. */
  readonly spots: readonly Spot[];
  /** How much larger than its pixels it is shown. */
  readonly zoom?: number;
  /** What another key does at a spot. */
  readonly onKey?: (key: string, spot: string) => boolean;
  readonly children: ComponentChildren;
}

interface Focus {
  readonly current: string | undefined;
  readonly choose: (key: string) => void;
}

const FocusContext = createContext<Focus>({ current: undefined, choose: () => {} });

/**
 * A drawing is one stop of the Tab key. Arrows move to the nearest spot that way, Home and End to the first and the
 * last, Enter opens, as links do, and Escape leaves.
 */
export function Drawing(props: DrawingProps) {
  const { at, height, setting, summary, spots, zoom = 1, onKey, children } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const [chosen, choose] = useState<string>();
  const current = spots.find(({ key }) => key === chosen) ?? spots[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = spotAfter(event.key, current, spots);
    if (next !== undefined) {
      choose(next.key);
      spotIn(drawing.current, next.key)?.focus();
    } else if (event.key === 'Escape') spotIn(drawing.current, current.key)?.blur();
    else if (!event.key.startsWith('Arrow') && !onKey?.(event.key, current.key)) return;
    event.preventDefault();
  };
  return (
    <FocusContext.Provider value={{ current: current?.key, choose }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of form fields. */}
      <svg
        ref={drawing}
        class="drawing"
        role="group"
        aria-label={summary}
        width={(at.width + INSET * 2) * zoom}
        height={(height + INSET * 2) * zoom}
        viewBox={`${-INSET} ${-INSET} ${at.width + INSET * 2} ${height + INSET * 2}`}
        direction={at.direction}
        font-size={setting.size}
        fill={paint('ink')}
        onKeyDown={onKeyDown}
      >
        {children}
      </svg>
    </FocusContext.Provider>
  );
}

function spotAfter(key: string, current: Spot, spots: readonly Spot[]): Spot | undefined {
  if (key === 'Home') return spots[0];
  if (key === 'End') return spots.at(-1);
  return ARROWS.has(key) ? nearest(current, spots, key as Arrow) : undefined;
}

const ARROWS = new Set<string>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
] satisfies Arrow[]);

function spotIn(drawing: SVGSVGElement | null, key: string): SVGElement | null {
  return drawing?.querySelector<SVGElement>(`[data-spot="${CSS.escape(key)}"]`) ?? null;
}

interface SpotProps {
  readonly spot: string;
  /** All that the spot says, beginning with what is seen. */
  readonly name: string;
  /** What Enter and a click open; a spot without an address is only read. */
  readonly href?: string | undefined;
  readonly isCurrent?: boolean;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** Called with the key when the spot gets the focus or a pointer, and with null when it loses either. */
  readonly onShow?: ((key: string | null) => void) | undefined;
  readonly children: ComponentChildren;
}

/** A part of a drawing that takes focus. */
export function SpotLink(props: SpotProps) {
  const { spot, name, href, isCurrent = false, onClick, onShow, children } = props;
  const { current, choose } = useContext(FocusContext);
  const common = {
    class: 'spot',
    'data-spot': spot,
    tabIndex: spot === current ? 0 : -1,
    onFocus: () => {
      choose(spot);
      onShow?.(spot);
    },
    onBlur: () => onShow?.(null),
    onPointerEnter: () => onShow?.(spot),
    onPointerLeave: () => onShow?.(null),
  };
  // A name by its title: axe takes some Persian words of an `aria-label` for ligatures of an icon font.
  const title = <title>{name}</title>;
  if (href === undefined) {
    return (
      <g {...common} {...{ role: 'img' }}>
        {title}
        {children}
      </g>
    );
  }
  return (
    <a {...common} href={href} onClick={onClick} {...(isCurrent && { 'aria-current': 'true' })}>
      {title}
      {children}
    </a>
  );
}
