import { hrefOf } from '../url/location.ts';
import { MESSAGES } from './interviews.messages.ts';
import { useMessages } from './page.ts';

/** An interview by its letter. */
export interface Voice {
  readonly key: string;
  readonly letter: string | null;
}

const nameOf = ({ letter, key }: Voice): string => letter ?? key;

/** The interviews of elements, each once, by letter; AA comes after Z. */
export function interviewsOf(
  elements: readonly { readonly key: string; readonly interviews?: readonly Voice[] }[],
): readonly Voice[] {
  const all = elements.flatMap(({ interviews }) => interviews ?? []);
  return [...new Map(all.map((interview) => [interview.key, interview])).values()].sort(
    (a, b) => nameOf(a).length - nameOf(b).length || nameOf(a).localeCompare(nameOf(b)),
  );
}

/** What an interview is called, by its letter. */
export function useInterviewName(): (letter: string) => string {
  const say = useMessages(MESSAGES);
  return (letter) => say('interviewNamed', { letter });
}

/** Interviews by their letters, as links. */
export function Interviews({
  interviews,
  current,
}: {
  readonly interviews: readonly Voice[];
  /** The key of the interview whose view this is. */
  readonly current?: string;
}) {
  const named = useInterviewName();
  return (
    <ul class="interviews">
      {interviews.map(({ key, letter }) => (
        <li key={key}>
          <a
            class="interview"
            href={hrefOf('interview', key)}
            title={named(letter ?? key)}
            {...(key === current && { 'aria-current': 'page' })}
          >
            {letter ?? key}
          </a>
        </li>
      ))}
    </ul>
  );
}
