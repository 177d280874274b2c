import { Choice, Toggle } from './controls.tsx';
import { useMessages, usePage } from './page.ts';
import { Picker } from './picker.tsx';
import { Several } from './several.tsx';
import { StudyBadge, StudySign } from './study-badge.tsx';
import { MESSAGES } from './study-choice.messages.ts';

/** One study: of few as a list to choose from, of many as a field that finds one. */
export function StudyChoice({
  label,
  value,
  any,
  onChange,
}: {
  readonly label: string;
  /** A key; an empty text for any. */
  readonly value: string;
  /** What no study at all is called; without it there always is one. */
  readonly any?: string;
  readonly onChange: (key: string) => void;
}) {
  const page = usePage();
  if (page.isLarge) {
    return (
      <div class="control">
        <Picker of="study" label={label} onChoose={onChange} />
        <span>{value === '' ? any : <StudyBadge study={value} />}</span>
        {value !== '' && any !== undefined && (
          <button type="button" onClick={() => onChange('')}>
            {any}
          </button>
        )}
      </div>
    );
  }
  const isKnown = value === '' || page.studies.some(({ key }) => key === value);
  return (
    <Choice
      label={label}
      value={value}
      options={[
        ...(any === undefined ? [] : ([['', any]] as const)),
        ...(isKnown ? [] : ([[value, value]] as const)),
        ...page.studies.map(({ key, name }) => [key, name] as const),
      ]}
      onChange={onChange}
    />
  );
}

/** Some studies: of few as check boxes, of many those that are chosen, and a field that finds another. */
export function StudiesChoice({
  label,
  chosen,
  canBeNone = false,
  onChange,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly canBeNone?: boolean;
  readonly onChange: (keys: readonly string[]) => void;
}) {
  const page = usePage();
  const add = useMessages(MESSAGES);
  if (!page.isLarge) {
    return (
      <Several
        label={label}
        all={page.studies.map(({ key }) => key)}
        chosen={chosen}
        nameOf={(key) => page.study(key).name}
        onChange={onChange}
        canBeNone={canBeNone}
      />
    );
  }
  return (
    <fieldset class="several">
      <legend>{label}</legend>
      {chosen.map((key) => (
        <Toggle
          key={key}
          label={page.study(key).name}
          value
          isFixed={!canBeNone && chosen.length === 1}
          onChange={() => onChange(chosen.filter((one) => one !== key))}
        >
          <StudySign study={key} />
        </Toggle>
      ))}
      <Picker
        of="study"
        label={add('addStudy')}
        onChoose={(key) => onChange([...new Set([...chosen, key])])}
      />
    </fieldset>
  );
}
