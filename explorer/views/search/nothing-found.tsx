import { useMessages, usePage } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** That nothing was found, and the words of the models that are nearest to those of the search. */
export function NothingFound({ suggestions }: { readonly suggestions: readonly string[] }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  return (
    <>
      <p class="empty">{page.say('noHits')}</p>
      {suggestions.length > 0 && (
        <p>
          {say('didYouMean')}:{' '}
          {suggestions.map((word, at) => (
            <span key={word}>
              {at > 0 && ' · '}
              <a href={hrefOf('search', '', { q: word })}>
                <bdi dir="auto">{word}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
