import { Count } from '../../components/count.tsx';
import { useMessages } from '../../components/page.ts';
import { Tree } from '../../components/tree.tsx';
import type { ShownElement } from './element.tsx';
import { MESSAGES } from './messages.ts';

/** What stands below an element, with the interviews of the codes. */
export function Below({ element }: { readonly element: ShownElement }) {
  const say = useMessages(MESSAGES);
  const { descendants } = element;
  if (descendants.length === 0) return null;
  return (
    <section aria-labelledby="below">
      <h2 id="below">
        {say('below')} <Count value={descendants.length} />
      </h2>
      <Tree parent={element.key} parts={descendants} />
    </section>
  );
}
