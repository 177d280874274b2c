import type { ComponentChildren } from 'preact';
import type { JudgementFragment } from '../graphql/generated.ts';
import { Confidence } from './confidence.tsx';
import { ElementLink, studyOf } from './element-link.tsx';
import type { FileColumn } from './file-table.tsx';
import { MESSAGES } from './judgements.messages.ts';
import { LinkReason, useReasonText } from './link-reason.tsx';
import { useMessages, usePage } from './page.ts';
import { INVERSE, Predicate, predicateWords } from './predicate.tsx';
import { StudyBadge } from './study-badge.tsx';
import { DataTable } from './table.tsx';

type LinkEnd = Pick<JudgementFragment['subject'], 'key' | 'label'>;

/** A link as a table shows it. */
export interface ShownLink
  extends Pick<
    JudgementFragment,
    'key' | 'predicate' | 'isNegated' | 'confidence' | 'translation' | 'status' | 'rationale'
  > {
  readonly subject: LinkEnd;
  readonly object: LinkEnd;
}

interface JudgementsProps {
  readonly caption: string;
  readonly links: readonly ShownLink[];
  /** The key of an element that is an end of all of them: each is read from there, and only its other end is shown. */
  readonly readFrom?: string;
}

/** Links as a table. */
export function Judgements({ caption, links, readFrom }: JudgementsProps) {
  const columns = useJudgementColumns(readFrom);
  return <DataTable caption={caption} columns={columns} rows={links} keyOf={({ key }) => key} />;
}

type End = 'subject' | 'object';

/** The columns of a table of links, for a view that has something to add. */
export function useJudgementColumns(
  readFrom?: string,
  /** What stands below the study of an end. */
  noteOf: (link: ShownLink, end: End) => string | null = () => null,
): readonly FileColumn<ShownLink>[] {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const reasonText = useReasonText();
  const isReversed = (link: ShownLink) => link.object.key === readFrom;
  const other = (link: ShownLink): End => (isReversed(link) ? 'subject' : 'object');
  const predicate = (link: ShownLink) =>
    isReversed(link) ? INVERSE[link.predicate] : link.predicate;
  const opposed = ({ translation }: ShownLink) =>
    translation === 'REFUTATIONAL' ? page.label('Translation', translation) : null;

  const endColumn = (name: string, of: (link: ShownLink) => End): FileColumn<ShownLink> => ({
    name,
    by: (link) => link[of(link)].key,
    cell: (link) => {
      const element = link[of(link)];
      return (
        <>
          <ElementLink element={element} />
          <Below>
            <StudyBadge study={studyOf(element.key)} />
          </Below>
          <Below>{noteOf(link, of(link))}</Below>
        </>
      );
    },
    file: (link) => {
      const { key, label } = link[of(link)];
      return linesOf(label.value, page.study(studyOf(key)).name, noteOf(link, of(link)));
    },
  });
  const object = endColumn(say('object'), other);
  const relation: FileColumn<ShownLink> = {
    name: say(readFrom === undefined ? 'relation' : 'relationHere'),
    by: (link) => `${link.isNegated ? 1 : 0} ${predicate(link)}`,
    cell: (link) => (
      <>
        <Predicate predicate={predicate(link)} isNegated={link.isNegated} />
        {opposed(link) !== null && <span class="below-name is-opposed">{opposed(link)}</span>}
      </>
    ),
    file: (link) =>
      linesOf(
        predicateWords(page.language, { predicate: predicate(link), isNegated: link.isNegated }),
        opposed(link),
      ),
  };
  return [
    ...(readFrom === undefined
      ? [endColumn(say('subject'), () => 'subject'), relation, object]
      : [object, relation]),
    {
      name: page.say('confidence'),
      isNumber: true,
      by: (link) => link.confidence,
      cell: (link) => <Confidence value={link.confidence} />,
      file: ({ confidence }) => ({ value: confidence, shown: page.number(confidence, 2) }),
    },
    {
      name: page.say('why'),
      width: 'wide',
      cell: (link) => <LinkReason link={link} />,
      file: (link) => linesOf(reasonText(link), page.label('LinkStatus', link.status)),
    },
  ];
}

/** A line below a name; nothing where there is nothing to say. */
function Below({ children }: { readonly children: ComponentChildren }) {
  return children === null ? null : <span class="below-name">{children}</span>;
}

const linesOf = (...lines: readonly (string | null)[]): string => lines.filter(Boolean).join('\n');
