import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { stepsMade } from '../url/location.ts';
import { usePage } from './page.ts';

/** The last step after which a heading has taken the focus. */
let announced = 0;

/**
 * The frame of a view: its heading, which is the document's title too. After a step to another view the heading takes
 * the focus, so that it is read out.
 */
export function View({
  title,
  heading,
  above,
  children,
}: {
  readonly title: string;
  /** The heading where it is more than the title's text. */
  readonly heading?: ComponentChildren;
  /** What stands above the heading, such as the way to it. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { say } = usePage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${say('title')}`;
  }, [title, say]);
  useEffect(() => {
    // The heading of a view that waited is replaced by that of its answer, and the focus with it.
    const isLost = announced > 0 && document.activeElement === document.body;
    if (stepsMade() > announced || isLost) head.current?.focus({ preventScroll: true });
    announced = stepsMade();
    // The part that an address names was not there when the browser looked for it.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      {above}
      <h1 ref={head} tabIndex={-1}>
        {heading ?? title}
      </h1>
      {children}
    </>
  );
}
