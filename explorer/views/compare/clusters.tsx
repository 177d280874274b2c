import { Count } from '../../components/count.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { LinksOnDemand } from './cell-links.tsx';
import { MESSAGES } from './messages.ts';
import type { Shared } from './overlap.tsx';

/** Elements that links hold together across studies, each group with its weakest confidence. */
export function Clusters({ clusters }: { readonly clusters: Shared['clusters'] }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <section aria-labelledby="clusters">
      <h2 id="clusters">
        {say('clusters')} <Count value={clusters.length} />
      </h2>
      <p class="soft">{say('clustersHint')}</p>
      {clusters.length === 0 && <p class="empty">{say('noClusters')}</p>}
      <div class="cards">
        {clusters.map(({ members, links, overlap, isContested, weakestConfidence }) => (
          <div key={members[0]?.key} class="card compared">
            <p class="soft">
              {page.label('Overlap', overlap)} ·{' '}
              {say('weakest', { value: page.number(weakestConfidence, 2) })}
              {isContested && (
                <>
                  {' '}
                  · <strong class="is-opposed">{page.say('contested')}</strong>
                </>
              )}
            </p>
            <ul class="plain">
              {members.map((member) => (
                <li key={member.key}>
                  <ElementLink element={member} hasSign />
                  {member.role !== null && (
                    <span class="soft"> {page.label('ParadigmRole', member.role)}</span>
                  )}
                </li>
              ))}
            </ul>
            <LinksOnDemand ids={links.map(({ id }) => id)} />
          </div>
        ))}
      </div>
    </section>
  );
}
