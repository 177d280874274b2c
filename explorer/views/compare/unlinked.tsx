import { Choice } from '../../components/controls.tsx';
import { ElementLink, Trail } from '../../components/element-link.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { STRICTNESSES } from '../../components/strictness.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { Words } from '../../components/words.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { placeIn } from './cell-text.ts';
import { MESSAGES } from './messages.ts';
import type { Shared } from './overlap.tsx';
import { OF_OVERLAP } from './state.ts';

type Unlinked = Shared['unlinked']['nodes'][number];

/** Elements of one study that no link joins to another of those compared, and whether anybody looked for them there. */
export function Unlinked({
  of,
  compared: { studies, unlinked },
  ...files
}: {
  /** The key of the study. */
  readonly of: string;
  readonly compared: Shared;
  readonly naming: FileNaming;
  readonly assumptions: string;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { values, change } = useUrlState(OF_OVERLAP);
  const { totalCount, nodes } = unlinked;
  const columns = useColumns();
  return (
    <section aria-labelledby="unlinked">
      <h2 id="unlinked">{say('unlinked')}</h2>
      <p class="soft">{say('unlinkedHint')}</p>
      <div class="controls">
        <Choice
          label={say('of')}
          value={of}
          options={studies.map(({ key }) => [key, page.study(key).name])}
          onChange={(study) => change({ of: [study] })}
        />
        <Choice
          label={say('strict')}
          value={values.strict}
          options={STRICTNESSES.map((one) => [one, say(one)])}
          onChange={(strict) => change({ strict })}
        />
      </div>
      <p role="status" class="soft">
        {say('unlinkedCount', { n: totalCount, name: page.study(of).name })}
        {nodes.length < totalCount && ` ${say('firstOf', { n: nodes.length })}`}
      </p>
      {nodes.length === 0 ? (
        <p class="empty">{say('allLinked')}</p>
      ) : (
        <FileTable
          caption={say('unlinked')}
          columns={columns}
          rows={nodes}
          keyOf={({ key }) => key}
          {...files}
        />
      )}
    </section>
  );
}

function useColumns(): readonly FileColumn<Unlinked>[] {
  const say = useMessages(MESSAGES);
  const page = usePage();
  return [
    {
      name: page.say('element'),
      by: ({ label }) => label.value,
      cell: (element) => <ElementLink element={element} />,
      file: ({ label }) => label.value,
    },
    {
      name: say('level'),
      by: (element) => placeIn(element, page),
      cell: (element) => placeIn(element, page),
      file: (element) => placeIn(element, page),
    },
    {
      name: say('where'),
      width: 'equal',
      by: ({ key }) => key,
      cell: ({ ancestors }) => <Trail above={ancestors} />,
      file: ({ ancestors }) => ancestors.map(({ label }) => label.value).join(' › '),
    },
    {
      name: say('elsewhere'),
      width: 'wide',
      cell: ({ absences }) =>
        absences.length === 0 ? (
          <span class="soft">· {say('nobody')}</span>
        ) : (
          absences.map(({ key, study, rationale }) => (
            <p key={key}>
              ⊘ {page.label('Presence', 'ASSERTED_ABSENT')}: <StudyBadge study={study.key} />{' '}
              {rationale !== null && <Words text={rationale} />}
            </p>
          ))
        ),
      file: ({ absences }) =>
        absences.length === 0
          ? say('nobody')
          : absences
              .map(({ study, rationale }) =>
                [
                  `[${page.label('Presence', 'ASSERTED_ABSENT')}]`,
                  `${page.study(study.key).name}:`,
                  rationale?.value,
                ]
                  .filter(Boolean)
                  .join(' '),
              )
              .join('\n'),
    },
  ];
}
