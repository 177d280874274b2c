import { AnswerOf, Gone } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Interviews, useInterviewName } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { InterviewQuery, InterviewQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { ViewProps } from '../../routes.ts';
import { hrefOf } from '../../url/location.ts';
import { Codes } from './codes.tsx';
import document from './interview.graphql';
import { MESSAGES } from './messages.ts';

const INTERVIEW: QueryDocument<InterviewQuery, InterviewQueryVariables> = document;

/** The interview that the query answers. */
export type ShownInterview = NonNullable<InterviewQuery['interview']>;

/** One interview: what it said, who else said so, and what it was the first to bring. */
export default function InterviewView({ id }: ViewProps) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const query = useQuery(INTERVIEW, { key: id, languages: page.languages });
  return (
    <>
      <AnswerOf query={query} title={say('interview')}>
        {({ interview }) =>
          interview === null ? (
            <Gone value={id} title={say('interview')} />
          ) : (
            <Content interview={interview} />
          )
        }
      </AnswerOf>
      <Assumptions query={query} parts={[]} />
    </>
  );
}

function Content({ interview }: { readonly interview: ShownInterview }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const named = useInterviewName();
  const { study, codes, order } = interview;
  const letter = interview.letter ?? interview.key;
  const point = study.saturation.points.find((one) => one.interview.key === interview.key);
  return (
    <View
      title={named(letter)}
      above={
        <div class="above">
          <a href={hrefOf('study', study.key)}>
            <StudyBadge study={study.key} />
          </a>
          {order !== null && <span>{say('place', { order, count: study.interviews.length })}</span>}
        </div>
      }
    >
      {point !== undefined && (
        <p class="lead">
          {say('brought', {
            codes: page.say('codes', { n: codes.length }),
            fresh: point.newCodes,
            sum: point.cumulativeCodes,
          })}
        </p>
      )}
      <Neighbours interview={interview} />
      <section aria-labelledby="codes">
        <h2 id="codes">{say('codes')}</h2>
        {codes.length === 0 ? (
          <p class="empty">{say('noCodes')}</p>
        ) : (
          <Codes interview={interview} />
        )}
      </section>
      <section aria-labelledby="neighbours">
        <h2 id="neighbours">{say('neighbours')}</h2>
        <Interviews interviews={study.interviews} current={interview.key} />
      </section>
    </View>
  );
}

/** The interviews before and after. */
function Neighbours({ interview }: { readonly interview: ShownInterview }) {
  const say = useMessages(MESSAGES);
  const named = useInterviewName();
  const { interviews } = interview.study;
  const at = interviews.findIndex(({ key }) => key === interview.key);
  const steps = [
    ['previous', interviews[at - 1]],
    ['next', interviews[at + 1]],
  ] as const;
  return (
    <p class="pager">
      {steps.map(
        ([name, other]) =>
          other !== undefined && (
            <a
              key={name}
              rel={name === 'next' ? 'next' : 'prev'}
              href={hrefOf('interview', other.key)}
            >
              {say(name)}: {named(other.letter ?? other.key)}
            </a>
          ),
      )}
    </p>
  );
}
