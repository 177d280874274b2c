import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { usePage } from './page.ts';

/** The least confidence of links, as a slider. */
export function LeastConfidence({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { say, number } = usePage();
  const id = useId();
  return (
    <div class="control">
      <label for={id}>{say('least')}</label>
      <input
        id={id}
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={value}
        aria-valuetext={number(value, 2)}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output for={id}>{number(value, 2)}</output>
    </div>
  );
}

/** Something that is so or not, as a check box. */
export function Toggle({
  label,
  value,
  isFixed = false,
  onChange,
  children,
}: {
  readonly label: string;
  readonly value: boolean;
  /** Whether it cannot be changed now. */
  readonly isFixed?: boolean;
  readonly onChange: (value: boolean) => void;
  /** What stands before the label. */
  readonly children?: ComponentChildren;
}) {
  return (
    <label class="control">
      <input
        type="checkbox"
        checked={value}
        disabled={isFixed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
      {label}
    </label>
  );
}

/** One of several values, as a list to choose from. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label class="control">
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text that rows must have. */
export function Find({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="control">
      {label}
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={100}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
