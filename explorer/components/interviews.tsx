import { usePage } from './page.ts';

/** An interview by its letter. */
export interface Voice {
  readonly key: string;
  readonly letter: string | null;
}

/** The interviews of elements, each once, by letter. */
export function interviewsOf(
  elements: readonly { readonly key: string; readonly interviews?: readonly Voice[] }[],
): readonly Voice[] {
  const all = elements.flatMap(({ interviews }) => interviews ?? []);
  return [...new Map(all.map((interview) => [interview.key, interview])).values()].sort((a, b) =>
    (a.letter ?? a.key).localeCompare(b.letter ?? b.key),
  );
}

/** Interviews by their letters. */
export function Interviews({ interviews }: { readonly interviews: readonly Voice[] }) {
  const { say } = usePage();
  return (
    <ul class="interviews">
      {interviews.map(({ key, letter }) => (
        <li key={key}>
          <span class="interview" title={say('interviewNamed', { letter: letter ?? key })}>
            {letter ?? key}
          </span>
        </li>
      ))}
    </ul>
  );
}
