import { usePage } from './page.ts';
import { StudySign } from './study-badge.tsx';
import type { SearchResult } from './use-search.ts';
import { Words } from './words.tsx';

/** One result in the list of a field: what it is called, what it is and of which study. */
export function ResultOption({ result }: { readonly result: SearchResult }) {
  const { label, say, study } = usePage();
  switch (result.__typename) {
    case 'Study':
      return (
        <>
          <StudySign study={result.key} />
          <span class="option-name">{study(result.key).name}</span>
        </>
      );
    case 'Construct':
      return <Words text={result.name} />;
    default: {
      const owner = result.key.split('.')[0] ?? '';
      return (
        <>
          <StudySign study={owner} />
          <span class="option-name">
            <Words text={result.label} />
          </span>
          <span class="option-kind">
            {label('ModelLevel', result.level) + say('comma') + study(owner).name}
          </span>
        </>
      );
    }
  }
}
