import { useMessages } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** The two things that one can ask of the graph, as links that keep the element. */
export function Modes({
  current,
  element,
}: {
  readonly current: 'around' | 'ways';
  readonly element: string | undefined;
}) {
  const say = useMessages(MESSAGES);
  const key = element ?? '';
  const links = [
    ['around', key === '' ? {} : { roots: key }],
    ['ways', key === '' ? {} : { from: key }],
  ] as const;
  return (
    <nav class="modes" aria-label={say('modes')}>
      {links.map(([mode, parameters]) => (
        <a
          key={mode}
          href={hrefOf('graph', '', parameters)}
          {...(mode === current && { 'aria-current': 'page' })}
        >
          {say(mode)}
        </a>
      ))}
    </nav>
  );
}
