import { Toggle } from './controls.tsx';

/** Some of a list, as check boxes; the last one stays, unless none at all means something. */
export function Several<T extends string>({
  label,
  all,
  chosen,
  nameOf,
  onChange,
  canBeNone = false,
}: {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
  readonly canBeNone?: boolean;
}) {
  return (
    <fieldset class="several">
      <legend>{label}</legend>
      {all.map((value) => (
        <Toggle
          key={value}
          label={nameOf(value)}
          value={chosen.includes(value)}
          onChange={(isOn) => {
            const next = all.filter((one) => (one === value ? isOn : chosen.includes(one)));
            if (canBeNone || next.length > 0) onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}
