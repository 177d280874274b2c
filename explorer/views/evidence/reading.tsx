import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Citation, citationText } from '../../components/citation.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type {
  ReadingQuery,
  ReadingQueryVariables,
  WordsFragment,
} from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import type { TabProps } from './evidence.tsx';
import { MESSAGES } from './messages.ts';
import document from './reading.graphql';

const READING: QueryDocument<ReadingQuery, ReadingQueryVariables> = document;

type ReadStudy = NonNullable<ReadingQuery['study']>;
type Check = ReadStudy['countChecks'][number];
type Participant = ReadStudy['participants'][number];
type Page = ReturnType<typeof usePage>;
type Say = ReturnType<typeof useMessages<typeof MESSAGES>>;

/** What the paper states beside what was counted, what a careful reader should know, and who was asked. */
export function Reading({ study, unreadable }: TabProps) {
  const page = usePage();
  const query = useQuery(READING, { study, languages: page.languages });
  return (
    <>
      <PartOf query={query}>
        {(data, dataset) =>
          data.study && (
            <>
              <Checks study={data.study} dataset={dataset} />
              <NotesAndElements study={data.study} />
              <Participants study={data.study} dataset={dataset} />
            </>
          )
        }
      </PartOf>
      <Assumptions query={query} unreadable={unreadable} parts={[]} />
    </>
  );
}

interface PartProps {
  readonly study: ReadStudy;
  readonly dataset: string;
}

function Checks({ study, dataset }: PartProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  if (study.countChecks.length === 0) return <p class="empty">{say('noChecks')}</p>;
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{say('checks')}</h2>
      <FileTable
        caption={`${say('checks')}: ${page.study(study.key).name}`}
        columns={checkColumns(page, say)}
        rows={study.countChecks}
        keyOf={({ what }) => what.value}
        naming={{ view: 'evidence-checks', settings: [['', study.key]], dataset }}
        assumptions={assumedLine(page, dataset, [])}
      />
    </section>
  );
}

function checkColumns(page: Page, say: Say): readonly FileColumn<Check>[] {
  const agreement = ({ agrees }: Check) =>
    agrees === null ? say('notStatedShort') : say(agrees ? 'yes' : 'no');
  return [
    {
      name: say('what'),
      cell: ({ what }) => <Words text={what} />,
      file: ({ what }) => what.value,
    },
    {
      name: say('statedNumber'),
      isNumber: true,
      cell: ({ stated }) => (stated === null ? say('notStatedShort') : page.number(stated)),
      file: ({ stated }) =>
        stated === null ? say('notStatedShort') : { value: stated, shown: page.number(stated) },
    },
    {
      name: say('counted'),
      isNumber: true,
      cell: ({ counted }) => page.number(counted),
      file: ({ counted }) => ({ value: counted, shown: page.number(counted) }),
    },
    { name: say('agrees'), by: agreement, cell: agreement, file: agreement },
    {
      name: say('explanation'),
      width: 'wide',
      cell: ({ explanation, citation }) => (
        <>
          {explanation !== null && <Words text={explanation} />}{' '}
          {citation !== null && <Citation place={citation} />}
        </>
      ),
      file: ({ explanation, citation }) =>
        [explanation?.value, citation && citationText(page, citation)].filter(Boolean).join('\n'),
    },
  ];
}

function NotesAndElements({ study: { notes } }: { readonly study: ReadStudy }) {
  const say = useMessages(MESSAGES);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('notes')}</h2>
      {notes.length === 0 && <p class="empty">{say('noNotes')}</p>}
      <ul class="notes">
        {notes.map(({ key, text, elements, citation }) => (
          <li key={key}>
            <Words text={text} /> {citation !== null && <Citation place={citation} />}
            {elements.map((element) => (
              <span key={element.key} class="below-name">
                <ElementLink element={element} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Participants({ study, dataset }: PartProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  return (
    <section aria-labelledby="people">
      <h2 id="people">{say('people')}</h2>
      {study.participants.length === 0 ? (
        <p class="empty">{say('noPeople', { n: study.interviewCount })}</p>
      ) : (
        <FileTable
          caption={`${say('people')}: ${page.study(study.key).name}`}
          columns={peopleColumns(page, say)}
          rows={study.participants}
          keyOf={({ order }) => String(order)}
          naming={{ view: 'evidence-people', settings: [['', study.key]], dataset }}
          assumptions={assumedLine(page, dataset, [])}
        />
      )}
    </section>
  );
}

function peopleColumns(page: Page, say: Say): readonly FileColumn<Participant>[] {
  const number = (
    name: string,
    of: (participant: Participant) => number | null,
  ): FileColumn<Participant> => ({
    name,
    isNumber: true,
    by: (participant) => of(participant) ?? -1,
    cell: (participant) => {
      const value = of(participant);
      return value === null ? say('notStatedShort') : page.number(value);
    },
    file: (participant) => {
      const value = of(participant);
      return value === null ? say('notStatedShort') : { value, shown: page.number(value) };
    },
  });
  const text = (
    name: string,
    of: (participant: Participant) => WordsFragment | null,
  ): FileColumn<Participant> => ({
    name,
    by: (participant) => of(participant)?.value ?? '',
    cell: (participant) => {
      const value = of(participant);
      return value === null ? say('notStatedShort') : <Words text={value} />;
    },
    file: (participant) => of(participant)?.value ?? say('notStatedShort'),
  });
  return [
    { ...number(say('number'), ({ order }) => order), isNumber: false },
    text(say('education'), ({ education }) => education),
    text(say('occupation'), ({ occupation }) => occupation),
    number(say('age'), ({ age }) => age),
  ];
}
