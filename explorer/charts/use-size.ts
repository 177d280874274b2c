import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TypeSetting } from './text-lines.ts';

/** Pixels around a drawing, so that the lines at its sides are not cut. */
export const INSET = 3;

const within = (width: number) => Math.max(0, Math.floor(width) - INSET * 2);

/** The width that a drawing has, in pixels; 0 until it is known. Follows the window. */
export function useWidth<Kind extends HTMLElement>(): [RefObject<Kind | null>, number] {
  const element = useRef<Kind | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return;
    setWidth(within(element.current.clientWidth));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(within(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

const SIZE = 14;
/** Persian letters reach farther up and down: 1.8 of their size, where Latin ones are read well at 1.45. */
const LINE_HEIGHT = { rtl: 25, ltr: 20 };

/** How texts of the page's language are set. Their widths are measured again when the page's own font has loaded. */
export function useTypeSetting(direction: 'ltr' | 'rtl'): TypeSetting {
  const [setting, setSetting] = useState(() => settingOf(direction));
  useLayoutEffect(() => {
    let isShown = true;
    setSetting(settingOf(direction));
    void document.fonts.ready.then(() => isShown && setSetting(settingOf(direction)));
    return () => {
      isShown = false;
    };
  }, [direction]);
  return setting;
}

function settingOf(direction: 'ltr' | 'rtl'): TypeSetting {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  const known = new Map<string, number>();
  const widthOf = (text: string, weight = 400) => {
    const name = `${weight} ${text}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    if (context === null) return text.length * SIZE * 0.55;
    context.font = `${weight} ${SIZE}px ${fontFamily}`;
    const { width } = context.measureText(text);
    known.set(name, width);
    return width;
  };
  return { size: SIZE, lineHeight: LINE_HEIGHT[direction], widthOf };
}
