import { useState } from 'preact/hooks';
import { ElementLink } from '../../components/element-link.tsx';
import { LinkReason } from '../../components/link-reason.tsx';
import { usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { INVERSE, Predicate } from '../../components/predicate.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type {
  CellLinksQuery,
  CellLinksQueryVariables,
  JudgementFragment,
} from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import document from './cell-links.graphql';

const LINKS: QueryDocument<CellLinksQuery, CellLinksQueryVariables> = document;

/** The most ids that one query takes. */
const MAX_IDS = 200;

interface LinksProps {
  readonly ids: readonly string[];
  /** The keys of the elements from which the links are read; none for as they are recorded. */
  readonly readFrom?: readonly string[];
}

/** How many links there are; opened, each with its kind, its confidence and its reason. */
export function LinksOnDemand(props: LinksProps) {
  const page = usePage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{page.say('links', { n: props.ids.length })}</summary>
      {isOpen && <Links {...props} />}
    </details>
  );
}

function Links({ ids, readFrom = [] }: LinksProps) {
  const page = usePage();
  const query = useQuery(LINKS, { ids: ids.slice(0, MAX_IDS), languages: page.languages });
  return (
    <PartOf query={query}>
      {({ nodes }) => (
        <ul class="plain cell-links">
          {nodes
            .flatMap((node) => (node?.__typename === 'CrossStudyLink' ? [node] : []))
            .sort((a, b) => b.confidence - a.confidence)
            .map((link) => (
              <li key={link.key}>
                <OneLink link={link} readFrom={readFrom} />
              </li>
            ))}
        </ul>
      )}
    </PartOf>
  );
}

function OneLink({
  link,
  readFrom,
}: {
  readonly link: JudgementFragment;
  readonly readFrom: readonly string[];
}) {
  const page = usePage();
  const isReversed = readFrom.includes(link.object.key);
  const [first, second] = isReversed ? [link.object, link.subject] : [link.subject, link.object];
  return (
    <>
      {readFrom.length !== 1 && (
        <>
          <ElementLink element={first} hasSign={readFrom.length === 0} />{' '}
        </>
      )}
      <Predicate
        predicate={isReversed ? INVERSE[link.predicate] : link.predicate}
        isNegated={link.isNegated}
      />{' '}
      <ElementLink element={second} hasSign /> {page.number(link.confidence, 2)}
      <span class="below-name">
        {link.translation === 'REFUTATIONAL' && (
          <strong class="is-opposed">{page.label('Translation', link.translation)}. </strong>
        )}
        <LinkReason link={link} />
      </span>
    </>
  );
}
