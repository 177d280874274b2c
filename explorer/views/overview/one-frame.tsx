import { type DrawnArrow, type DrawnItem, Paradigm } from '../../charts/paradigm.tsx';
import type { Place } from '../../charts/paradigm-layout.ts';
import { assumedLine } from '../../components/assumed.ts';
import { Figure } from '../../components/figure.tsx';
import { type PageData, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { TableFiles } from '../../components/table-files.tsx';
import type { OverviewQuery } from '../../graphql/generated.ts';
import type { Say } from '../../i18n/language.ts';
import { hrefOf } from '../../url/location.ts';
import type { MESSAGES } from './tables.messages.ts';

type RoleRow = NonNullable<OverviewQuery['compareStudies']>['roles'][number];
type Cell = RoleRow['cells'][number];
type SayTables = Say<keyof typeof MESSAGES>;

/** How the places act on one another, as the paradigm of grounded theory has it. */
const ARROWS = [
  ['CAUSAL_CONDITION', 'CAUSES', 'CORE_PHENOMENON'],
  ['CONTEXTUAL_CONDITION', 'SHAPES', 'STRATEGY'],
  ['INTERVENING_CONDITION', 'INTERVENES_IN', 'STRATEGY'],
  ['STRATEGY', 'RESPONDS_TO', 'CORE_PHENOMENON'],
  ['STRATEGY', 'RESULTS_IN', 'CONSEQUENCE'],
] as const satisfies (readonly [Place, string, Place])[];

/** Elements of a thematic study at one place that are drawn; the table has all. */
const SHOWN_BY_LINK = 4;

interface OneFrameProps {
  readonly roles: readonly RoleRow[];
  readonly dataset: string;
  /** What the links of the overview assume. */
  readonly parts: readonly string[];
  readonly say: SayTables;
}

/** All models in one paradigm: what each study has at each place, by its mark; hollow where only by links. */
export default function OneFrame({ roles, dataset, parts, say }: OneFrameProps) {
  const page = usePage();
  const caption = say('oneFrame');
  const naming = { view: 'overview-paradigm', settings: [], dataset };
  const assumptions = assumedLine(page, dataset, parts);
  const studies = (roles[0]?.cells ?? []).map(({ study }) => study.key);
  return (
    <Figure
      caption={caption}
      naming={naming}
      assumptions={assumptions}
      above={
        <ul class="legend">
          {studies.map((study) => (
            <li key={study}>
              <StudyBadge study={study} />
            </li>
          ))}
          <li>{say('hollow')}</li>
        </ul>
      }
      table={
        <TableFiles
          naming={naming}
          table={() => ({
            title: caption,
            language: page.language,
            direction: page.direction,
            columns: [say('place'), ...studies.map((study) => page.study(study).name)],
            rows: roles.map(({ role, cells }) => [
              page.label('ParadigmRole', role),
              ...cells.map(({ elements }) =>
                elements.length === 0
                  ? `[${say('nothing')}]`
                  : elements.map(({ label }) => label.value).join('\n'),
              ),
            ]),
            assumptions,
          })}
        />
      }
    >
      {(width, setting) => (
        <Paradigm
          places={roles.map(({ role, cells }) => ({
            place: role,
            heading: page.label('ParadigmRole', role),
            items: cells.flatMap((cell) => itemsOf(role, cell, page, say)),
          }))}
          arrows={arrows(page)}
          width={width}
          direction={page.direction}
          setting={setting}
          summary={say('oneFrameSummary', { n: studies.length })}
        />
      )}
    </Figure>
  );
}

/** Categories of a paradigm study, or the dimension where it has none; of a thematic one, the first that are tied. */
function itemsOf(
  role: Place,
  { study, presence, elements }: Cell,
  page: PageData,
  say: SayTables,
): DrawnItem[] {
  const isByLink = presence === 'PRESENT_BY_LINK';
  const all = isByLink
    ? elements
    : elements.flatMap((element) => (element.children.length > 0 ? element.children : [element]));
  const shown = isByLink ? all.slice(0, SHOWN_BY_LINK) : all;
  const { at, name } = page.study(study.key);
  const items = shown.map(
    ({ key, label }): DrawnItem => ({
      // An element of a thematic study may stand at several places.
      key: `${role} ${key}`,
      label: label.value,
      name: label.value + page.say('comma') + name,
      depth: 0,
      href: hrefOf('element', key),
      study: at,
      isByLink,
    }),
  );
  const rest = all.length - shown.length;
  if (rest === 0) return items;
  const more = say('more', { n: rest });
  return [
    ...items,
    {
      key: `${role} ${study.key}`,
      label: more,
      name: more + page.say('comma') + name,
      depth: 1,
      href: hrefOf('study', study.key),
      study: at,
      isByLink,
    },
  ];
}

function arrows({ label }: PageData): DrawnArrow[] {
  return ARROWS.map(([from, relation, to]) => ({
    key: relation,
    from,
    to,
    words: label('TheoryRelation', relation),
    isStated: false,
  }));
}
