import { AnswerOf, Gone } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Contrasts } from '../../components/contrasts.tsx';
import { Count } from '../../components/count.tsx';
import { Judgements } from '../../components/judgements.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { View } from '../../components/view.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ConstructQuery, ConstructQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { ViewProps } from '../../routes.ts';
import { CONTRASTS } from '../../url/addresses.ts';
import document from './construct.graphql';
import { InStudy } from './in-study.tsx';
import { MESSAGES } from './messages.ts';

const CONSTRUCT: QueryDocument<ConstructQuery, ConstructQueryVariables> = document;

/** The idea that the query answers. */
export type ShownConstruct = NonNullable<ConstructQuery['construct']>;

/** One idea as each study words it, with the interviews that voiced it and the links among its elements. */
export default function ConstructView({ id }: ViewProps) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const query = useQuery(CONSTRUCT, { key: id, languages: page.languages });
  return (
    <>
      <AnswerOf query={query} title={say('idea')}>
        {({ construct }) =>
          construct === null ? (
            <Gone value={id} title={say('idea')} />
          ) : (
            <Content construct={construct} />
          )
        }
      </AnswerOf>
      <Assumptions query={query} parts={[page.say('candidates')]} />
    </>
  );
}

/** All studies, or of many those that have the idea or were looked through for it. */
function studiesOf(
  { members }: ShownConstruct,
  { isLarge, compared }: PageData,
): readonly string[] {
  if (!isLarge) return compared;
  const found = members.flatMap(({ study, absences }) => [
    study.key,
    ...absences.map((absence) => absence.study.key),
  ]);
  return [...new Set(found)].sort();
}

/** Of a link that makes the idea a contested one, as a contrast does. */
const isOpposed = ({ translation, status }: ShownConstruct['links'][number]) =>
  translation === 'REFUTATIONAL' && status !== 'REJECTED';

function Content({ construct }: { readonly construct: ShownConstruct }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { label, rationale, overlap, isContested, contrasts, links } = construct;
  return (
    <View
      title={label.value}
      heading={<Words text={label} />}
      above={<p class="above">{say('idea')}</p>}
    >
      <p>
        <span class="tag">{page.label('Overlap', overlap)}</span>
        {isContested && (
          <a class="tag is-opposed" href={`#${CONTRASTS}`}>
            {page.say('contested')}
          </a>
        )}
      </p>
      {rationale !== null && (
        <p class="lead">
          <Words text={rationale} />
        </p>
      )}
      <section aria-labelledby="per-study">
        <h2 id="per-study">{say('perStudy')}</h2>
        <div class="cards">
          {studiesOf(construct, page).map((key) => (
            <InStudy key={key} study={key} construct={construct} />
          ))}
        </div>
      </section>
      <Contrasts contrasts={contrasts} construct={construct.key}>
        {links.some(isOpposed) && <p>{say('opposedLinks')}</p>}
      </Contrasts>
      <section aria-labelledby="judgements">
        <h2 id="judgements">
          {say('judgements')} <Count value={links.length} />
        </h2>
        {links.length === 0 ? (
          <p class="empty">{say('noLinks')}</p>
        ) : (
          <Judgements
            caption={say('judgements')}
            links={[...links].sort((a, b) => b.confidence - a.confidence)}
          />
        )}
      </section>
    </View>
  );
}
