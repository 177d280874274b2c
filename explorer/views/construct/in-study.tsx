import { ElementLink, Trail } from '../../components/element-link.tsx';
import { Interviews, interviewsOf } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { ShownConstruct } from './construct.tsx';
import { MESSAGES } from './messages.ts';

/** What one study makes of an idea: its elements, and every interview that voiced one or a code below it. */
export function InStudy({
  study,
  construct,
}: {
  readonly study: string;
  readonly construct: ShownConstruct;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const members = construct.members.filter((member) => member.study.key === study);
  const voices = interviewsOf(members);
  return (
    <section class="card" aria-labelledby={`in-${study}`}>
      <h3 id={`in-${study}`}>
        <StudyBadge study={study} />
      </h3>
      {members.length === 0 && <Missing study={study} construct={construct} />}
      <ul class="members">
        {members.map((member) => (
          <li key={member.key}>
            <Trail above={member.ancestors} />
            <strong>
              <ElementLink element={member} />
            </strong>
            <span class="below-name">
              {[
                page.label('ModelLevel', member.level),
                member.role !== null && page.label('ParadigmRole', member.role),
                member.level !== 'CODE' &&
                  member.codeCount !== null &&
                  page.say('codes', { n: member.codeCount }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {members.length > 0 && (
        <>
          <h4>
            {say('voices')} {voices.length > 0 && <span>({page.number(voices.length)})</span>}
          </h4>
          {voices.length > 0 ? (
            <Interviews interviews={voices} />
          ) : (
            <p class="empty">{say('noVoices')}</p>
          )}
        </>
      )}
    </section>
  );
}

/** Why a study has nothing: somebody looked for it, or nobody said anything. */
function Missing({
  study,
  construct,
}: {
  readonly study: string;
  readonly construct: ShownConstruct;
}) {
  const say = useMessages(MESSAGES);
  const absences = construct.members
    .flatMap((member) => member.absences)
    .filter((absence) => absence.study.key === study);
  if (absences.length === 0) return <p class="empty">· {say('noMember')}</p>;
  return (
    <>
      {absences.map(({ key, rationale }) => (
        <p key={key} class="empty">
          ⊘ {say('absent')}: {rationale !== null && <Words text={rationale} />}
        </p>
      ))}
    </>
  );
}
