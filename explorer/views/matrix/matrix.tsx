import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type {
  IdeaMatrixQuery,
  IdeaMatrixQueryVariables,
  MatrixQuery,
  MatrixQueryVariables,
} from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import ideasDocument from './ideas.graphql';
import document from './matrix.graphql';
import { MatrixControls } from './matrix-controls.tsx';
import { MatrixFigure } from './matrix-figure.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { MESSAGES } from './messages.ts';
import { type COLUMNS, firstOf, SLOTS } from './state.ts';
import { Together } from './together.tsx';

/** Either query answers with a matrix, under its own name. */
type Answered = Partial<MatrixQuery> & Partial<IdeaMatrixQuery>;
type Variables = IdeaMatrixQueryVariables & Partial<MatrixQueryVariables>;

const ELEMENTS: QueryDocument<Answered, Variables> = document;
const IDEAS: QueryDocument<Answered, Variables> = ideasDocument;

/** How codes and links spread over interviews, studies or places: as a table, a heat map or flows. */
export default function MatrixView() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable } = useUrlState(SLOTS);
  const { level, columns, as, percent } = values;
  const studies = values.studies.length === 0 ? firstOf(page) : values.studies;
  const common = {
    studies: studies.length === 0 ? null : studies,
    columns,
    languages: page.languages,
  };
  const isOfIdeas = level === 'CONSTRUCT';
  const query = useQuery(isOfIdeas ? IDEAS : ELEMENTS, isOfIdeas ? common : { ...common, level });
  const caption = say(`caption${columns}`, { rows: say(level) });
  const parts = partsOf(columns, page, say);
  return (
    <View title={caption}>
      <MatrixControls />
      <PartOf query={query}>
        {({ codeMatrix, constructMatrix }, dataset) => {
          const matrix = codeMatrix ?? constructMatrix;
          if (!matrix) return null;
          const shown = {
            matrix,
            rows: constructMatrix ? ('construct' as const) : ('element' as const),
            columns,
            share: percent,
            caption,
            naming: {
              view: 'matrix',
              settings: [
                ['', studies.join('+')],
                ['', level.toLowerCase()],
                ['by-', columns.toLowerCase()],
                ...(percent === 'none' ? [] : ([['percent-', percent]] as const)),
              ] as const,
              dataset,
            },
            assumptions: assumedLine(page, dataset, parts),
          };
          const leftOut = matrix.leftOut.map(({ key }) => page.study(key).name);
          const [study, ...others] = (
            studies.length > 0 ? studies : page.studies.map(({ key }) => key)
          ).filter((one) => matrix.leftOut.every(({ key }) => key !== one));
          const isEmpty = matrix.rows.length === 0 || matrix.columns.length === 0;
          return (
            <>
              {leftOut.length > 0 && (
                <p class="soft">
                  {say('leftOut', { names: new Intl.ListFormat(page.language).format(leftOut) })}
                </p>
              )}
              {isEmpty && <p class="empty">{say('empty')}</p>}
              {!isEmpty && as === 'table' && <MatrixTable {...shown} />}
              {!isEmpty && as !== 'table' && <MatrixFigure {...shown} as={as} />}
              {!isOfIdeas && columns === 'INTERVIEW' && study && others.length === 0 && (
                <Together key={`${study} ${level}`} study={study} level={level} />
              )}
            </>
          );
        }}
      </PartOf>
      <Assumptions query={query} unreadable={unreadable} parts={parts} />
    </View>
  );
}

function partsOf(
  columns: (typeof COLUMNS)[number],
  { say, number }: PageData,
  sayHere: ReturnType<typeof useMessages<typeof MESSAGES>>,
): readonly string[] {
  if (columns === 'INTERVIEW') return [sayHere('codesCounted')];
  return [
    sayHere('linksCounted'),
    // The API counts links of this confidence and more.
    say('atLeast', { least: number(0.5, 2) }),
    say('notNegated'),
    say('candidates'),
  ];
}
