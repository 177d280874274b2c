import { type DrawnArrow, type DrawnPlace, Paradigm } from '../../charts/paradigm.tsx';
import { assumedLine } from '../../components/assumed.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Figure } from '../../components/figure.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import type { ShownStudy } from './study.tsx';

type Dimension = ShownStudy['dimensions'][number];

/** The paradigm model of a study, as a drawing and as a table; nothing for a study without a theory. */
export function Theory({
  study,
  dataset,
}: {
  readonly study: ShownStudy;
  readonly dataset: string;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const placed = study.dimensions.filter(({ role }) => role !== null);
  if (placed.length === 0) return null;
  const caption = say('paradigm', { name: study.shortTitle.value });
  const files = {
    caption,
    naming: { view: 'study-paradigm', settings: [['', study.key]] as const, dataset },
    assumptions: assumedLine(page, dataset, []),
  };
  const arrows = arrowsOf(study, page);
  return (
    <section aria-labelledby="theory">
      <h2 id="theory">{say('theory')}</h2>
      <Figure
        {...files}
        isCaptionSaid
        above={<Bases arrows={arrows} />}
        table={
          <FileTable
            {...files}
            columns={columnsOf(study, page, say)}
            rows={placed}
            keyOf={({ key }) => key}
          />
        }
      >
        {(width, setting) => (
          <Paradigm
            places={placed.flatMap(placeOf)}
            arrows={arrows}
            width={width}
            direction={page.direction}
            setting={setting}
            summary={say('paradigmSummary', { n: placed.length, arrows: arrows.length })}
          />
        )}
      </Figure>
    </section>
  );
}

/** A dimension without categories is itself what stands in its place. */
function placeOf({ key, role, label, descendants }: Dimension): DrawnPlace[] {
  if (role === null) return [];
  const categories = descendants.filter(({ level }) => level === 'CATEGORY');
  const items = categories.length > 0 ? categories : descendants.slice(0, 1);
  return [
    {
      place: role,
      heading: label.value,
      items: (items.length > 0 ? items : [{ key, label }]).map((item) => ({
        key: item.key,
        label: item.label.value,
        name: item.label.value,
        depth: 0,
        href: hrefOf('element', item.key),
      })),
    },
  ];
}

function arrowsOf({ theory, dimensions }: ShownStudy, page: PageData): DrawnArrow[] {
  const roles = new Map(dimensions.map(({ key, role }) => [key, role]));
  return theory.flatMap(({ relation, basis, source, target }) => {
    const from = roles.get(source.key) ?? null;
    const to = roles.get(target.key) ?? null;
    if (from === null || to === null) return [];
    return [
      {
        key: `${source.key} ${relation} ${target.key}`,
        from,
        to,
        words: page.label('TheoryRelation', relation),
        isStated: basis === 'STATED',
      },
    ];
  });
}

/** What the two kinds of arrows say, of those that are drawn. */
function Bases({ arrows }: { readonly arrows: readonly DrawnArrow[] }) {
  const page = usePage();
  const kinds = [
    ['STATED', true],
    ['PARADIGM', false],
  ] as const;
  return (
    <ul class="legend">
      {kinds
        .filter(([, isStated]) => arrows.some((arrow) => arrow.isStated === isStated))
        .map(([basis, isStated]) => (
          <li key={basis}>
            <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
              <line
                x1="2"
                x2="34"
                y1="4"
                y2="4"
                stroke="var(--ink)"
                stroke-width="1.5"
                {...(!isStated && { 'stroke-dasharray': '6 4' })}
              />
            </svg>
            {page.label('TheoryBasis', basis)}
          </li>
        ))}
    </ul>
  );
}

function columnsOf(
  { theory, dimensions }: ShownStudy,
  page: PageData,
  say: ReturnType<typeof useMessages<typeof MESSAGES>>,
): readonly FileColumn<Dimension>[] {
  const labels = new Map(dimensions.map(({ key, label }) => [key, label.value]));
  const parts = ({ descendants }: Dimension) =>
    descendants.filter(({ level }) => level === 'CATEGORY');
  const relations = ({ key }: Dimension) =>
    theory
      .filter(({ source }) => source.key === key)
      .map(({ relation, basis, target }) =>
        say('relation', {
          relation: page.label('TheoryRelation', relation),
          target: labels.get(target.key) ?? target.key,
          basis: page.label('TheoryBasis', basis),
        }),
      );
  return [
    {
      name: say('place'),
      cell: ({ role }) => page.label('ParadigmRole', role ?? ''),
      file: ({ role }) => page.label('ParadigmRole', role ?? ''),
    },
    {
      name: page.say('element'),
      cell: (dimension) => <ElementLink element={dimension} />,
      file: ({ label }) => label.value,
    },
    {
      name: say('categories'),
      cell: (dimension) => (
        <ul class="plain">
          {parts(dimension).map((part) => (
            <li key={part.key}>
              <ElementLink element={part} />
            </li>
          ))}
        </ul>
      ),
      file: (dimension) =>
        parts(dimension)
          .map(({ label }) => label.value)
          .join('\n'),
    },
    {
      name: say('relations'),
      width: 'wide',
      cell: (dimension) => relations(dimension).join(' · '),
      file: (dimension) => relations(dimension).join('\n'),
    },
  ];
}
