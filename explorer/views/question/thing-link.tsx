import type { Thing } from '../../components/answer-things.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Key, Words } from '../../components/words.tsx';
import { hrefOf } from '../../url/location.ts';

/** Something of an answer by its name, as a link to its view. */
export function ThingLink({ thing }: { readonly thing: Thing }) {
  const page = usePage();
  const { view, key, label, letter } = thing;
  if (view === 'element' && label !== null) return <ElementLink element={{ key, label }} hasSign />;
  if (view === 'interview') return <Interviews interviews={[{ key, letter }]} />;
  return (
    <a href={hrefOf(view, key)}>
      {view === 'study' && !page.study(key).isMissing ? (
        <StudyBadge study={key} />
      ) : label === null ? (
        <Key value={key} />
      ) : (
        <Words text={label} />
      )}
    </a>
  );
}
