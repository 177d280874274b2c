import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MAX_TEXT } from '../url/limits.ts';

/** Something that can be chosen from the list of a combobox. */
export interface Option {
  readonly key: string;
  readonly content: ComponentChildren;
}

/**
 * A text field with a list of what fits (combobox of the ARIA Authoring Practices): arrows move through the list, Enter
 * chooses, Escape closes it and then empties the field.
 */
export function Combobox({
  label,
  text,
  options,
  status,
  onText,
  onChoose,
  onEnter,
}: {
  readonly label: string;
  readonly text: string;
  readonly options: readonly Option[];
  /** What is said of the list, such as how much was found. */
  readonly status: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (key: string) => void;
  /** Enter without a choice. */
  readonly onEnter: () => void;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // By its key, because what is typed before may bring other options meanwhile.
  const [activeKey, setActiveKey] = useState('');
  const active = options.findIndex(({ key }) => key === activeKey);
  const isShown = isOpen && text.trim() !== '';
  const choose = (key: string) => {
    setOpen(false);
    setActiveKey('');
    onChoose(key);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      // The field itself is a place of the round, as -1.
      const places = options.length + 1;
      setActiveKey(options[((active + 1 + step + places) % places) - 1]?.key ?? '');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[active];
      if (isShown && option !== undefined) choose(option.key);
      else if (activeKey === '') {
        setOpen(false);
        onEnter();
      }
    } else if (event.key === 'Escape') {
      if (!isShown) onText('');
      setOpen(false);
      setActiveKey('');
    }
  };
  return (
    <div class="combobox">
      <input
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_TEXT}
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        aria-expanded={isShown && options.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        {...(active >= 0 && isShown && { 'aria-activedescendant': `${id}${active}` })}
        value={text}
        onInput={(event) => {
          setOpen(true);
          setActiveKey('');
          onText(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div class={isShown ? 'popup' : 'popup is-closed'}>
        {/* Options take the pointer before the field loses the focus. */}
        <div
          id={`${id}list`}
          role="listbox"
          aria-label={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {isShown &&
            options.map(({ key, content }, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys of its list.
              <div
                key={key}
                id={`${id}${at}`}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                onClick={() => choose(key)}
              >
                {content}
              </div>
            ))}
        </div>
        <p role="status">{isShown ? status : ''}</p>
      </div>
    </div>
  );
}
