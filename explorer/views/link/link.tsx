import { AnswerOf, Gone } from '../../components/answer.tsx';
import { Assumptions } from '../../components/assumptions.tsx';
import { Confidence } from '../../components/confidence.tsx';
import { Fact } from '../../components/fact.tsx';
import { Judgements } from '../../components/judgements.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Predicate, PredicateSign } from '../../components/predicate.tsx';
import { View } from '../../components/view.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { LinkQuery, LinkQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { formatDay } from '../../i18n/day.ts';
import type { ViewProps } from '../../routes.ts';
import { LinkEnd } from './end.tsx';
import document from './link.graphql';
import { MESSAGES } from './messages.ts';

const LINK: QueryDocument<LinkQuery, LinkQueryVariables> = document;

type ShownLink = NonNullable<LinkQuery['link']>;

/** What a link claims, why, how surely and on whose word, with its two ends side by side. */
export default function LinkView({ id }: ViewProps) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const query = useQuery(LINK, { key: id, languages: page.languages });
  return (
    <>
      <AnswerOf query={query} title={say('link')}>
        {({ link }) =>
          link === null ? <Gone value={id} title={say('link')} /> : <Content link={link} />
        }
      </AnswerOf>
      <Assumptions query={query} parts={[]} />
    </>
  );
}

function Content({ link }: { readonly link: ShownLink }) {
  const say = useMessages(MESSAGES);
  const { subject, object, predicate, isNegated, rationale, derivedFrom } = link;
  return (
    <View
      title={`${subject.label.value} – ${object.label.value}`}
      heading={
        <>
          <Words text={subject.label} />{' '}
          <PredicateSign predicate={predicate} isNegated={isNegated} />{' '}
          <Words text={object.label} />
        </>
      }
      above={<p class="above">{say('link')}</p>}
    >
      {rationale !== null && (
        <p class="lead">
          <Words text={rationale} />
        </p>
      )}
      {isNegated && <p class="empty">{say('negated')}</p>}
      <Claim link={link} />
      <section aria-labelledby="ends">
        <h2 id="ends">{say('ends')}</h2>
        <div class="cards is-pair">
          <LinkEnd element={subject} link={link.key} />
          <LinkEnd element={object} link={link.key} />
        </div>
      </section>
      {derivedFrom.length > 0 && (
        <section aria-labelledby="follows">
          <h2 id="follows">{say('follows')}</h2>
          <Product link={link} />
          <Judgements caption={say('follows')} links={derivedFrom} />
        </section>
      )}
    </View>
  );
}

/** The terms of the link: its predicate, confidence, valuation, review and origin. */
function Claim({ link }: { readonly link: ShownLink }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const day = formatDay(page.language, link.proposedOn);
  return (
    <dl class="facts is-wide">
      <Fact name={say('claim')}>
        <Predicate predicate={link.predicate} isNegated={link.isNegated} />
      </Fact>
      <Fact name={page.say('confidence')}>
        <Confidence value={link.confidence} />
      </Fact>
      {link.translation !== null && (
        <Fact name={say('valued')}>{page.label('Translation', link.translation)}</Fact>
      )}
      <Fact name={say('status')}>{page.label('LinkStatus', link.status)}</Fact>
      <Fact name={say('basis')}>{page.label('LinkJustification', link.justification)}</Fact>
      <Fact name={say('proposed')}>{day}</Fact>
      {link.reviewedBy !== null && <Fact name={say('reviewer')}>{link.reviewedBy}</Fact>}
    </dl>
  );
}

/** The confidence of a derived link, as the product that it is. */
function Product({ link }: { readonly link: ShownLink }) {
  const say = useMessages(MESSAGES);
  const { number } = usePage();
  const product = link.derivedFrom.map(({ confidence }) => number(confidence, 2)).join(' × ');
  return (
    <p>
      {say('product', {
        product: `\u2066${product}\u2069`,
        total: number(link.confidence, 2),
      })}
    </p>
  );
}
