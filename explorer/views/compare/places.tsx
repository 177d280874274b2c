import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { StudyBadge } from '../../components/study-badge.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { PlacesQuery, PlacesQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { CellContent, type ShownCell } from './cell.tsx';
import { cellText } from './cell-text.ts';
import { MESSAGES } from './messages.ts';
import document from './places.graphql';
import { PresenceCounts } from './presence-counts.tsx';
import { useComparison } from './use-comparison.ts';

const PLACES: QueryDocument<PlacesQuery, PlacesQueryVariables> = document;

type Compared = NonNullable<PlacesQuery['compareStudies']>;
type PlaceRow = Compared['roles'][number];

/** What stands at each place of the paradigm in each study. */
export function Places() {
  const page = usePage();
  const comparison = useComparison();
  const query = useQuery(PLACES, comparison.variables);
  return (
    <>
      <PartOf query={query}>
        {({ compareStudies }, dataset) =>
          compareStudies && (
            <>
              <PresenceCounts cells={compareStudies.roles.flatMap(({ cells }) => cells)} />
              <PlaceTable
                compared={compareStudies}
                naming={comparison.naming(dataset)}
                assumptions={assumedLine(page, dataset, comparison.parts)}
              />
            </>
          )
        }
      </PartOf>
      <Assumptions query={query} parts={comparison.parts} unreadable={comparison.unreadable} />
    </>
  );
}

function PlaceTable({
  compared,
  ...files
}: {
  readonly compared: Compared;
  readonly naming: ReturnType<ReturnType<typeof useComparison>['naming']>;
  readonly assumptions: string;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const columns: readonly FileColumn<PlaceRow>[] = [
    {
      name: say('place'),
      cell: ({ role }) => <strong>{page.label('ParadigmRole', role)}</strong>,
      file: ({ role }) => page.label('ParadigmRole', role),
    },
    ...compared.studies.map(({ key, method }, at): FileColumn<PlaceRow> => {
      // Only what a thematic study has at a place is there by links.
      const isLinked = method === 'THEMATIC_ANALYSIS';
      return {
        name: page.study(key).name,
        head: <StudyBadge study={key} />,
        cell: ({ cells }) =>
          cells[at] && (
            <CellContent
              cell={shownAt(cells[at], compared.studies)}
              isLinked={isLinked}
              isAtPlace
            />
          ),
        file: ({ cells }) =>
          cells[at] ? cellText(shownAt(cells[at], compared.studies), [], page, say, isLinked) : '',
      };
    }),
  ];
  return (
    <FileTable
      caption={say('placesTitle')}
      columns={columns}
      rows={compared.roles}
      keyOf={({ role }) => role}
      isComparison
      {...files}
    />
  );
}

/** A cell with what lies right below its dimension; of an element that a link brought there, nothing below is tied. */
function shownAt(cell: PlaceRow['cells'][number], studies: Compared['studies']): ShownCell {
  const dimensions = new Map(
    studies.flatMap((study) => study.dimensions.map(({ key, children }) => [key, children])),
  );
  if (cell.presence !== 'PRESENT') return cell;
  const elements = cell.elements.map((element) => ({
    ...element,
    children: dimensions.get(element.key) ?? [],
  }));
  return { ...cell, elements };
}
