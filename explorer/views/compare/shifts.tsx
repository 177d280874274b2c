import { Flows } from '../../charts/flows.tsx';
import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { Figure } from '../../components/figure.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { useJudgementColumns } from '../../components/judgements.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { ShiftsQuery, ShiftsQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { MESSAGES } from './messages.ts';
import { flowsOf, type PlaceFlow } from './shift-flows.ts';
import document from './shifts.graphql';
import { useComparison } from './use-comparison.ts';

const SHIFTS: QueryDocument<ShiftsQuery, ShiftsQueryVariables> = document;

type Compared = NonNullable<ShiftsQuery['compareStudies']>;
type Shift = Compared['roleShifts'][number];

/** Ideas that stand at another place in another study: as flows from place to place, and each with its reason. */
export function Shifts() {
  const page = usePage();
  const comparison = useComparison();
  const query = useQuery(SHIFTS, comparison.variables);
  return (
    <>
      <PartOf query={query}>
        {({ compareStudies }, dataset) =>
          compareStudies && (
            <Shown
              compared={compareStudies}
              naming={comparison.naming(dataset)}
              assumptions={assumedLine(page, dataset, comparison.parts)}
            />
          )
        }
      </PartOf>
      <Assumptions query={query} parts={comparison.parts} unreadable={comparison.unreadable} />
    </>
  );
}

interface Files {
  readonly naming: FileNaming;
  readonly assumptions: string;
}

function Shown({ compared, ...files }: Files & { readonly compared: Compared }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { studies, roleShifts } = compared;
  const placesOf = new Map(roleShifts.map((shift) => [shift.link.key, shift]));
  const columns = useJudgementColumns(undefined, ({ key }, end) => {
    const place = placesOf.get(key)?.[end === 'subject' ? 'from' : 'to'];
    return place === undefined ? null : page.label('ParadigmRole', place);
  });
  if (studies.filter(({ method }) => method === 'GROUNDED_THEORY').length < 2) {
    return <p class="empty">{say('noPlaces')}</p>;
  }
  if (roleShifts.length === 0) return <p class="empty">{say('noShifts')}</p>;
  return (
    <>
      <ShiftFlows shifts={roleShifts} {...files} />
      <FileTable
        caption={say('shiftsTitle')}
        columns={columns}
        rows={roleShifts.map(({ link }) => link)}
        keyOf={({ key }) => key}
        {...files}
      />
    </>
  );
}

function ShiftFlows({
  shifts,
  naming,
  assumptions,
}: Files & { readonly shifts: readonly Shift[] }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { from, to, counts, flows } = flowsOf(shifts);
  const label = (role: string) => page.label('ParadigmRole', role);
  const named = (flow: PlaceFlow) =>
    say('flow', { from: label(flow.from), to: label(flow.to), n: flow.count });
  const ends = (side: 'from' | 'to', roles: typeof from) =>
    roles.map((role) => {
      const of = flows.filter((flow) => flow[side] === role);
      const n = of.reduce((sum, { count }) => sum + count, 0);
      return {
        key: `${side}.${role}`,
        label: say('withCount', { label: label(role), n }),
        name: of.map(named).join(page.say('comma')),
      };
    });
  const columns: readonly FileColumn<PlaceFlow>[] = [
    { name: say('fromPlace'), cell: (flow) => label(flow.from), file: (flow) => label(flow.from) },
    { name: say('toPlace'), cell: (flow) => label(flow.to), file: (flow) => label(flow.to) },
    {
      name: say('linkCount'),
      isNumber: true,
      cell: ({ count }) => page.number(count),
      file: ({ count }) => ({ value: count, shown: page.number(count) }),
    },
  ];
  const drawn = { ...naming, view: 'compare-shifts-flows' };
  return (
    <Figure
      caption={say('shiftsDrawn')}
      naming={drawn}
      assumptions={assumptions}
      table={
        <FileTable
          caption={say('shiftsDrawn')}
          columns={columns}
          rows={flows}
          keyOf={(flow) => `${flow.from} ${flow.to}`}
          naming={drawn}
          assumptions={assumptions}
        />
      }
    >
      {(width, setting) => (
        <Flows
          rows={ends('from', from)}
          columns={ends('to', to)}
          counts={counts}
          width={width}
          direction={page.direction}
          setting={setting}
          summary={say('shiftsSummary', { n: shifts.length })}
          bandName={(row, column, n) =>
            say('flow', {
              from: label(roleOf(row)),
              to: label(roleOf(column)),
              n,
            })
          }
        />
      )}
    </Figure>
  );
}

/** The place of an end of the drawing, in which a place may stand on both sides. */
const roleOf = (end: string): string => end.slice(end.indexOf('.') + 1);
