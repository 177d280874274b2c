import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Choice } from '../../components/controls.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { MatrixQuery, MatrixQueryVariables } from '../../graphql/generated.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import document from './matrix.graphql';
import { MatrixFigure } from './matrix-figure.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { MESSAGES } from './messages.ts';
import { COLUMNS, FORMS, LEVELS, SHARES, SLOTS } from './state.ts';

const MATRIX: QueryDocument<MatrixQuery, MatrixQueryVariables> = document;

/** How codes and links spread over interviews, studies or places: as a table, a heat map or flows. */
export default function MatrixView() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable } = useUrlState(SLOTS);
  const { studies, level, columns, as, percent } = values;
  const asked = useAnswer(MATRIX, {
    studies: studies.length === 0 ? null : studies,
    level,
    columns,
    languages: page.languages,
  });
  const caption = say(`caption${columns}`, { rows: say(level) });
  const parts = partsOf(columns, page, say);
  return (
    <View title={caption}>
      <Controls />
      <PartOf asked={asked}>
        {({ codeMatrix }, dataset) => {
          if (codeMatrix === null) return null;
          const common = {
            matrix: codeMatrix,
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
          const leftOut = codeMatrix.leftOut.map(({ key }) => page.study(key).name);
          const isEmpty = codeMatrix.rows.length === 0 || codeMatrix.columns.length === 0;
          return (
            <>
              {leftOut.length > 0 && (
                <p class="soft">
                  {say('leftOut', { names: new Intl.ListFormat(page.language).format(leftOut) })}
                </p>
              )}
              {isEmpty && <p class="empty">{say('empty')}</p>}
              {!isEmpty && as === 'table' && <MatrixTable {...common} />}
              {!isEmpty && as !== 'table' && <MatrixFigure {...common} as={as} />}
            </>
          );
        }}
      </PartOf>
      <Assumptions asked={asked} unreadable={unreadable} parts={parts} />
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

function Controls() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, change } = useUrlState(SLOTS);
  const [study = '', ...others] = values.studies;
  const several = others.length > 0 ? values.studies.join(',') : null;
  return (
    <div class="controls">
      <Choice
        label={say('studies')}
        value={several ?? study}
        options={[
          ['', say('all')],
          ...page.studies.map(({ key, name }) => [key, name] as const),
          ...(several === null
            ? []
            : [[several, values.studies.map((key) => page.study(key).name).join(' + ')] as const]),
        ]}
        onChange={(chosen) => change({ studies: chosen === '' ? [] : chosen.split(',') })}
      />
      <Choice
        label={say('rows')}
        value={values.level}
        options={LEVELS.map((level) => [level, say(level)])}
        onChange={(level) => change({ level })}
      />
      <Choice
        label={say('columns')}
        value={values.columns}
        options={COLUMNS.map((columns) => [columns, say(columns)])}
        onChange={(columns) => change({ columns })}
      />
      <Choice
        label={say('show')}
        value={values.percent}
        options={SHARES.map((share) => [share, say(share)])}
        onChange={(percent) => change({ percent })}
      />
      <Choice
        label={say('as')}
        value={values.as}
        options={FORMS.map((form) => [form, say(form)])}
        onChange={(as) => change({ as })}
      />
    </div>
  );
}
