import { AnswerOf, Gone } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Contrasts } from '../../components/contrasts.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { Notes } from '../../components/notes.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { View } from '../../components/view.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ContrastFragment, StudyQuery, StudyQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { ViewProps } from '../../routes.ts';
import { hrefOf } from '../../url/location.ts';
import { StudyFacts } from './facts.tsx';
import { StudyFiles } from './files.tsx';
import { MESSAGES } from './messages.ts';
import { Model } from './model.tsx';
import document from './study.graphql';
import { Theory } from './theory.tsx';

const STUDY: QueryDocument<StudyQuery, StudyQueryVariables> = document;

/** The study that the query answers. */
export type ShownStudy = NonNullable<StudyQuery['study']>;

/** One study: what it rests on, its model as a tree, and what a careful reader should know. */
export default function StudyView({ id }: ViewProps) {
  const page = usePage();
  const query = useQuery(STUDY, { key: id, languages: page.languages });
  return (
    <>
      {page.study(id).isMissing ? (
        <Gone value={id} title={page.say('study')} />
      ) : (
        <AnswerOf query={query} title={page.say('study')}>
          {({ study, contrasts }, dataset) =>
            study !== null && (
              <Content study={study} contrasts={contrasts.nodes} dataset={dataset} />
            )
          }
        </AnswerOf>
      )}
      <Assumptions query={query} parts={[]} />
    </>
  );
}

function Content({
  study,
  contrasts,
  dataset,
}: {
  readonly study: ShownStudy;
  readonly contrasts: readonly ContrastFragment[];
  readonly dataset: string;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return (
    <View
      title={study.shortTitle.value}
      heading={<StudyBadge study={study.key} />}
      above={<p class="above">{page.say('study')}</p>}
    >
      <p class="lead">
        <Words text={study.title} />
      </p>
      <nav class="modes" aria-label={say('more')}>
        {(['saturation', 'reliability', 'reading', 'advice'] as const).map((tab) => (
          <a key={tab} href={hrefOf('evidence', study.key, tab === 'saturation' ? {} : { tab })}>
            {say(`to.${tab}`)}
          </a>
        ))}
        <a
          href={hrefOf('matrix', '', {
            studies: study.key,
            level: 'CATEGORY',
            columns: page.isLarge ? 'ROLE' : 'STUDY',
          })}
        >
          {say('to.matrix')}
        </a>
      </nav>
      <Theory study={study} dataset={dataset} />
      <div class="columns">
        <div class="column-main">
          <Model study={study} />
          <Contrasts contrasts={contrasts} />
        </div>
        <aside class="column-side" aria-label={say('paper')}>
          <StudyFacts study={study} />
          <section aria-labelledby="named">
            <h2 id="named">{say('named')}</h2>
            {study.interviews.length === 0 ? (
              <p class="empty">{say('noneNamed')}</p>
            ) : (
              <Interviews interviews={study.interviews} />
            )}
          </section>
          <StudyFiles study={study.key} />
          {study.notes.length > 0 && (
            <section aria-labelledby="notes">
              <h2 id="notes">{say('notes')}</h2>
              <Notes notes={study.notes} />
            </section>
          )}
        </aside>
      </div>
    </View>
  );
}
