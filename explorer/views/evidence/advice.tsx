import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Citation } from '../../components/citation.tsx';
import { Count } from '../../components/count.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { TableFiles } from '../../components/table-files.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { AdviceQuery, AdviceQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import document from './advice.graphql';
import type { TabProps } from './evidence.tsx';
import { MESSAGES } from './messages.ts';

const ADVICE: QueryDocument<AdviceQuery, AdviceQueryVariables> = document;

type Recommendation = NonNullable<AdviceQuery['study']>['recommendations'][number];

/** What the authors advise, by their own groups, and the elements that it follows from. */
export function Advice({ study, unreadable }: TabProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { name } = page.study(study);
  const query = useQuery(ADVICE, { study, languages: page.languages });
  return (
    <>
      <PartOf query={query}>
        {(data, dataset) => {
          if (data.study === null) return null;
          const all = data.study.recommendations;
          if (all.length === 0) return <p class="empty">{say('noAdvice', { name })}</p>;
          const title = `${say('advice')}: ${name}`;
          return (
            <>
              <p class="lead">{say('adviceCount', { n: all.length })}</p>
              {groupsOf(all).map((group) => (
                <Group key={group[0]?.key} recommendations={group} />
              ))}
              <TableFiles
                naming={{ view: 'evidence-advice', settings: [['', study]], dataset }}
                table={() => ({
                  title,
                  language: page.language,
                  direction: page.direction,
                  columns: [say('text'), say('group'), say('follows')],
                  rows: all.map(({ text, group, followsFrom }) => [
                    text.value,
                    group?.value ?? '',
                    followsFrom.map(({ label }) => label.value).join('\n') || say('followsNothing'),
                  ]),
                  assumptions: assumedLine(page, dataset, []),
                })}
              />
            </>
          );
        }}
      </PartOf>
      <Assumptions query={query} unreadable={unreadable} parts={[]} />
    </>
  );
}

/** Recommendations that follow one another with the same group. */
function groupsOf(all: readonly Recommendation[]): readonly (readonly Recommendation[])[] {
  const groups: Recommendation[][] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.group?.value === one.group?.value) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function Group({ recommendations }: { readonly recommendations: readonly Recommendation[] }) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const heading = recommendations[0]?.group ?? null;
  return (
    <section>
      {heading !== null && (
        <h2>
          <Words text={heading} /> <Count value={recommendations.length} />
        </h2>
      )}
      <ul class="evidence">
        {recommendations.map(({ key, text, followsFrom, citation }) => (
          <li key={key}>
            <Words text={text} />
            <span class="below-name">
              {say('follows')}: {followsFrom.length === 0 && say('followsNothing')}
              {followsFrom.map((element, at) => (
                <span key={element.key}>
                  {at > 0 && (page.language === 'fa' ? '، ' : ', ')}
                  <ElementLink element={element} />
                </span>
              ))}
            </span>
            {citation !== null && <Citation place={citation} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
