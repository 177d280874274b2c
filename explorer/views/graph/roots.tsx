import { useMessages } from '../../components/page.ts';
import { Picker } from '../../components/picker.tsx';
import { StudySign } from '../../components/study-badge.tsx';
import { MESSAGES } from './messages.ts';
import { MAX_ROOTS } from './state.ts';

interface RootsProps {
  readonly roots: readonly { readonly key: string; readonly name: string }[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** The elements around which is looked: each can be removed, and others added. */
export function Roots({ roots, onChange }: RootsProps) {
  const say = useMessages(MESSAGES);
  const keys = roots.map(({ key }) => key);
  return (
    <div class="roots">
      <ul aria-label={say('roots')}>
        {roots.map(({ key, name }) => (
          <li key={key} class="root">
            <StudySign study={key.split('.')[0] ?? ''} />
            <bdi>{name}</bdi>
            {roots.length > 1 && (
              <button
                type="button"
                class="remove"
                aria-label={say('remove', { name })}
                onClick={() => onChange(keys.filter((one) => one !== key))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {roots.length < MAX_ROOTS && (
        <Picker
          of="element"
          label={say('addRoot')}
          onChoose={(key) => onChange([...new Set([...keys, key])])}
        />
      )}
    </div>
  );
}
