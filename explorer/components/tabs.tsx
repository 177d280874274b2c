import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { usePage } from './page.ts';

/** Parts of a view of which one is seen (tabs of the ARIA Authoring Practices): arrows move between their names. */
export function Tabs<T extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: {
  /** What the parts are parts of. */
  readonly label: string;
  readonly tabs: readonly (readonly [value: T, name: string])[];
  readonly current: T;
  readonly onChange: (value: T) => void;
  /** The current part. */
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const { direction } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = tabs.findIndex(([value]) => value === current);
    const next = { [ahead]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const chosen = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen[0]);
    list.current?.querySelectorAll('button')[tabs.indexOf(chosen)]?.focus();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label}>
        {tabs.map(([value, name]) => (
          <button
            key={value}
            id={`${id}${value}`}
            type="button"
            role="tab"
            aria-selected={value === current}
            aria-controls={`${id}panel`}
            tabIndex={value === current ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => onChange(value)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${current}`}>
        {children}
      </div>
    </>
  );
}
