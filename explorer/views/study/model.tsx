import { Count } from '../../components/count.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Tree } from '../../components/tree.tsx';
import { Words } from '../../components/words.tsx';
import { keys } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { MESSAGES } from './messages.ts';
import type { ShownStudy } from './study.tsx';

const SLOTS = { open: keys(50) };

/** The model as a tree: its dimensions, each of which unfolds; the address says which are open. */
export function Model({ study }: { readonly study: ShownStudy }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { values, change } = useUrlState(SLOTS);
  const { dimensions } = study;
  const all = dimensions.map(({ key }) => key);
  const isAllOpen = all.every((key) => values.open.includes(key));
  const count = dimensions.reduce((sum, { descendants }) => sum + 1 + descendants.length, 0);
  return (
    <section aria-labelledby="model">
      <h2 id="model">{say('model')}</h2>
      <div class="controls">
        <span class="soft">{say('modelCount', { n: count })}</span>
        <button type="button" onClick={() => change({ open: isAllOpen ? [] : all }, true)}>
          {say(isAllOpen ? 'closeAll' : 'openAll')}
        </button>
      </div>
      {dimensions.map((dimension) => (
        <details
          key={dimension.key}
          class="dimension"
          open={values.open.includes(dimension.key)}
          onToggle={(event) => {
            const isOpen = event.currentTarget.open;
            if (isOpen === values.open.includes(dimension.key)) return;
            const others = values.open.filter((key) => key !== dimension.key);
            change({ open: isOpen ? [...others, dimension.key] : others }, true);
          }}
        >
          <summary>
            <span class="soft">
              {dimension.role === null ? (
                <Words text={dimension.sourceTerm} />
              ) : (
                page.label('ParadigmRole', dimension.role)
              )}
            </span>{' '}
            <strong>
              <Words text={dimension.label} />
            </strong>{' '}
            <Count value={dimension.descendants.length} />
          </summary>
          <p>
            <ElementLink element={dimension} />
          </p>
          <Tree parent={dimension.key} parts={dimension.descendants} />
        </details>
      ))}
    </section>
  );
}
