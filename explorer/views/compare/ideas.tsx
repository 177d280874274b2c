import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Contrasts } from '../../components/contrasts.tsx';
import { ExportLinks } from '../../components/export-links.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { StudyBadge } from '../../components/study-badge.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ContrastFragment, IdeasQuery, IdeasQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { CellContent } from './cell.tsx';
import { cellText } from './cell-text.ts';
import { IdeaFilters } from './idea-filters.tsx';
import { IdeaHead } from './idea-head.tsx';
import { selectRows } from './idea-rows.ts';
import document from './ideas.graphql';
import { MESSAGES } from './messages.ts';
import { PresenceCounts } from './presence-counts.tsx';
import { exportsOf } from './server-files.ts';
import { type IdeaRow, OF_IDEAS } from './state.ts';
import { type Comparison, useComparison } from './use-comparison.ts';

const IDEAS: QueryDocument<IdeasQuery, IdeasQueryVariables> = document;

type Compared = NonNullable<IdeasQuery['compareStudies']>;

/** What each study makes of the shared ideas; where studies disagree, each says what it claims. */
export function Ideas() {
  const comparison = useComparison();
  const state = useUrlState(OF_IDEAS);
  const { overlap } = state.values;
  const query = useQuery(IDEAS, {
    ...comparison.variables,
    overlap: overlap.length === 0 ? null : overlap,
  });
  return (
    <>
      <IdeaFilters state={state} />
      <PartOf query={query}>
        {({ compareStudies }, dataset) =>
          compareStudies && (
            <Rows compared={compareStudies} comparison={comparison} dataset={dataset} />
          )
        }
      </PartOf>
      <Assumptions
        query={query}
        parts={comparison.parts}
        unreadable={[...comparison.unreadable, ...state.unreadable]}
      />
    </>
  );
}

interface RowsProps {
  readonly compared: Compared;
  readonly comparison: Comparison;
  readonly dataset: string;
}

function Rows({ compared, comparison, dataset }: RowsProps) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { values } = useUrlState(OF_IDEAS);
  const rows = selectRows(compared.constructs, values, page.language);
  const columns = useColumns(compared);
  return (
    <>
      <PresenceCounts cells={rows.flatMap(({ cells }) => cells)}>
        <span>{say('rows', { n: rows.length })}</span>
      </PresenceCounts>
      {rows.length === 0 ? (
        <p class="empty">{say('noRows')}</p>
      ) : (
        <FileTable
          caption={say('ideasTitle')}
          columns={columns}
          rows={rows}
          keyOf={({ construct }) => construct.key}
          isComparison
          naming={comparison.naming(dataset, [
            ['', values.overlap.join('+').toLowerCase()],
            ['', values.contested ? 'disputed' : ''],
            ['', values.gap ? 'gaps' : ''],
            ['', values.find],
          ])}
          assumptions={assumedLine(page, dataset, comparison.parts)}
        />
      )}
      <ExportLinks files={exportsOf(comparison, page.language)} />
      <Contrasts contrasts={compared.contrasts} />
    </>
  );
}

function useColumns({ studies, contrasts }: Compared): readonly FileColumn<IdeaRow>[] {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const ofRow = ({ construct }: IdeaRow) => contrasts.filter(isAbout(construct.key));
  const claimsOf = (row: IdeaRow, study: string) =>
    ofRow(row).flatMap(({ sides }) =>
      sides.filter((side) => side.study.key === study).map(({ claim }) => claim),
    );
  return [
    {
      name: say('idea'),
      cell: (row) => <IdeaHead row={row} contrasts={ofRow(row)} />,
      file: ({ construct, overlap, isContested }) =>
        [
          construct.label.value,
          [page.label('Overlap', overlap), isContested && page.say('contested')]
            .filter(Boolean)
            .join(' · '),
        ].join('\n'),
    },
    ...studies.map(
      ({ key }, at): FileColumn<IdeaRow> => ({
        name: page.study(key).name,
        head: <StudyBadge study={key} />,
        cell: (row) => {
          const cell = row.cells[at];
          return cell && <CellContent cell={cell} claims={claimsOf(row, key)} isLinked />;
        },
        file: (row) => {
          const cell = row.cells[at];
          return cell === undefined ? '' : cellText(cell, claimsOf(row, key), page, say, true);
        },
      }),
    ),
  ];
}

/** Whether a contrast keeps the row of an idea from being read as agreement; a rejected one does not. */
const isAbout =
  (construct: string) =>
  (contrast: ContrastFragment): boolean =>
    contrast.construct?.key === construct && contrast.status !== 'REJECTED';
