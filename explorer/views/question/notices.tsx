import { useMessages } from '../../components/page.ts';
import { Key } from '../../components/words.tsx';
import type { Answer } from '../../graphql/ask.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** What the server says of keys that nothing has, with the nearest ones. */
export function Notices({ notices }: { readonly notices: Answer<unknown>['notices'] }) {
  const say = useMessages(MESSAGES);
  return (
    <>
      {notices.map(({ path, argument, value, nearest }) => (
        <p key={`${path.join('.')} ${argument} ${value}`} class="failure">
          {say('notice', { value: `\u2066${value}\u2069` })}{' '}
          {nearest.map((key) => (
            <a key={key} class="nearest" href={hrefOf(viewOf(key), key)}>
              <Key value={key} />
            </a>
          ))}
        </p>
      ))}
    </>
  );
}

/** The view of a key by its form. */
function viewOf(key: string) {
  if (key.includes('~')) return 'link';
  if (/\.\d/.test(key)) return 'element';
  if (key.includes('.')) return 'interview';
  return key.includes('-') ? 'construct' : 'study';
}
