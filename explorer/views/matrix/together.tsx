import { useState } from 'preact/hooks';
import { assumedLine } from '../../components/assumed.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ModelLevel, TogetherQuery, TogetherQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { Say } from '../../i18n/language.ts';
import { MESSAGES } from './messages.ts';
import document from './together.graphql';

const TOGETHER: QueryDocument<TogetherQuery, TogetherQueryVariables> = document;

type Pair = TogetherQuery['coOccurrence'][number];

interface TogetherProps {
  readonly study: string;
  readonly level: ModelLevel;
}

/** Elements that were voiced in the same interviews: asked when it is opened. */
export function Together(props: TogetherProps) {
  const say = useMessages(MESSAGES);
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('together')}</summary>
      {isOpen && <Pairs {...props} />}
    </details>
  );
}

function Pairs({ study, level }: TogetherProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const query = useQuery(TOGETHER, { study, level, languages: page.languages });
  return (
    <PartOf query={query}>
      {({ coOccurrence }, dataset) =>
        coOccurrence.length === 0 ? (
          <p class="empty">{say('notTogether')}</p>
        ) : (
          <>
            <p class="soft">{say('togetherHint')}</p>
            <FileTable
              caption={say('together')}
              columns={columnsOf(page, say)}
              rows={coOccurrence}
              keyOf={({ a, b }) => `${a.key} ${b.key}`}
              naming={{
                view: 'together',
                settings: [
                  ['', study],
                  ['', level.toLowerCase()],
                ],
                dataset,
              }}
              assumptions={assumedLine(page, dataset, [say('togetherHint')])}
            />
          </>
        )
      }
    </PartOf>
  );
}

function columnsOf(page: PageData, say: Say<keyof typeof MESSAGES>): readonly FileColumn<Pair>[] {
  const end = (name: string, of: (pair: Pair) => Pair['a']): FileColumn<Pair> => ({
    name,
    by: (pair) => of(pair).label.value,
    cell: (pair) => <ElementLink element={of(pair)} />,
    file: (pair) => of(pair).label.value,
  });
  return [
    end(page.say('element'), ({ a }) => a),
    end(say('and'), ({ b }) => b),
    {
      name: say('count'),
      isNumber: true,
      by: ({ together }) => together,
      cell: ({ together }) => page.number(together),
      file: ({ together }) => ({ value: together, shown: page.number(together) }),
    },
    {
      name: say('coefficient'),
      isNumber: true,
      by: ({ coefficient }) => coefficient,
      cell: ({ coefficient }) => page.number(coefficient, 2),
      file: ({ coefficient }) => ({ value: coefficient, shown: page.number(coefficient, 2) }),
    },
    {
      name: say('INTERVIEW'),
      cell: ({ interviews }) => <Interviews interviews={interviews} />,
      file: ({ interviews }) => interviews.map(({ key, letter }) => letter ?? key).join(' '),
    },
  ];
}
