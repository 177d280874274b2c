import { useState } from 'preact/hooks';
import { LeastConfidence } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Picker } from '../../components/picker.tsx';
import type { QuestionVariables } from '../../components/question-variables.ts';
import { StudiesChoice, StudyChoice } from '../../components/study-choice.tsx';
import { Key } from '../../components/words.tsx';
import type { Variable } from '../../graphql/question.ts';
import { sayIn } from '../../i18n/language.ts';
import { MAX_TEXT } from '../../url/limits.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import { VARIABLES } from './variables.messages.ts';

/** Variables that are keys of elements; those of studies have a list to choose from. */
const ELEMENTS = ['element', 'from', 'to', 'causal', 'contextual', 'intervening', 'mistyped'];
const STUDIES = ['study', 'other'];

/** What a question is asked of, each part of it to be changed. */
export function AskedOf({
  variables,
  values,
  change,
}: {
  readonly variables: readonly Variable[];
  readonly values: QuestionVariables;
  readonly change: (values: QuestionVariables) => void;
}) {
  const say = useMessages(MESSAGES);
  return (
    <section class="asked-of" aria-labelledby="another">
      <h2 id="another">{say('another')}</h2>
      <div class="controls">
        {variables.map((variable) => (
          <Control
            key={variable.name}
            variable={variable}
            value={values[variable.name] ?? ''}
            onChange={(value) => change({ [variable.name]: value })}
          />
        ))}
      </div>
    </section>
  );
}

interface ControlProps {
  readonly variable: Variable;
  readonly value: Variable['initial'];
  readonly onChange: (value: Variable['initial']) => void;
}

function Control({ variable: { name, type }, value, onChange }: ControlProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const label = variableName(page.language, name);
  if (type.startsWith('UnitInterval')) {
    return <LeastConfidence value={Number(value)} onChange={onChange} />;
  }
  if (name === 'studies') {
    return <StudiesChoice label={label} chosen={value as readonly string[]} onChange={onChange} />;
  }
  if (STUDIES.includes(name)) {
    return <StudyChoice label={label} value={String(value)} onChange={onChange} />;
  }
  const view = ELEMENTS.includes(name) ? 'element' : name === 'construct' ? 'construct' : null;
  if (view !== null) {
    return (
      <div class="control">
        <Picker of={view} label={label} onChoose={onChange} />
        <span class="soft">
          {say('now')}{' '}
          <a href={hrefOf(view, String(value))}>
            <Key value={String(value)} />
          </a>
        </span>
      </div>
    );
  }
  const isList = type.startsWith('[');
  return (
    <TextControl
      key={String(value)}
      label={label}
      value={isList ? (value as readonly string[]).join(', ') : String(value)}
      onChange={(text) =>
        onChange(
          isList
            ? text
                .split(/[,،\s]+/)
                .map((part) => part.trim())
                .filter(Boolean)
            : text,
        )
      }
    />
  );
}

/** A text that is asked by Enter or by the button, because each letter would be another question. */
function TextControl({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const say = useMessages(MESSAGES);
  const [text, setText] = useState(value);
  return (
    <form
      class="control"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onChange(text.trim());
      }}
    >
      <label class="control">
        {label}
        <input
          type="text"
          dir="auto"
          maxLength={MAX_TEXT}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('apply')}</button>
    </form>
  );
}

/** What a variable is called. */
export function variableName(language: 'en' | 'fa', name: string): string {
  return name in VARIABLES ? sayIn(language, VARIABLES)(name as keyof typeof VARIABLES) : name;
}
