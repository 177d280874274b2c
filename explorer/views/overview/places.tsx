import { useState } from 'preact/hooks';
import { ElementLink } from '../../components/element-link.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudyBadge } from '../../components/study-badge.tsx';
import { type Column, DataTable } from '../../components/table.tsx';
import type { BranchFragment, OverviewQuery } from '../../graphql/generated.ts';
import { loadStyles } from '../../routes.ts';
import { MESSAGES } from './tables.messages.ts';

type RoleRow = NonNullable<OverviewQuery['compareStudies']>['roles'][number];
type Cell = RoleRow['cells'][number];

/** Elements of a cell that are shown; the others are folded. */
const SHOWN = 6;

interface PlacesProps {
  readonly roles: readonly RoleRow[];
  readonly dataset: string;
  /** What the links of the overview assume. */
  readonly parts: readonly string[];
}

/** The drawing needs the style sheet that views with drawings have. */
const loadOneFrame = async () => {
  await loadStyles('graph');
  return import('./one-frame.tsx');
};

/** What stands at each place of the paradigm in each study; in a thematic one, what links tie to it. */
export function Places(props: PlacesProps) {
  const { roles } = props;
  const [isDrawn, setDrawn] = useState(false);
  const say = useMessages(MESSAGES);
  const page = usePage();
  const studies = (roles[0]?.cells ?? []).map(({ study }) => study.key);
  const columns: readonly Column<RoleRow>[] = [
    {
      name: say('place'),
      cell: ({ role }) => <strong>{page.label('ParadigmRole', role)}</strong>,
    },
    ...studies.map(
      (study, at): Column<RoleRow> => ({
        name: page.study(study).name,
        head: <StudyBadge study={study} />,
        width: 'equal',
        cell: ({ cells }) => {
          const cell = cells[at];
          return cell === undefined ? null : <PlaceCell cell={cell} />;
        },
      }),
    ),
  ];
  return (
    <section aria-labelledby="places">
      <h2 id="places">{say('places')}</h2>
      <p class="soft">{say('placesHint')}</p>
      <details onToggle={(event) => setDrawn(event.currentTarget.open)}>
        <summary>{say('drawn')}</summary>
        {isDrawn && <Loaded load={loadOneFrame} props={{ ...props, say }} />}
      </details>
      <DataTable
        caption={say('places')}
        columns={columns}
        rows={roles}
        keyOf={({ role }) => role}
      />
    </section>
  );
}

function PlaceCell({ cell }: { readonly cell: Cell }) {
  const say = useMessages(MESSAGES);
  const { presence, elements } = cell;
  if (elements.length === 0) return <span class="soft">· {say('nothing')}</span>;
  if (presence === 'PRESENT_BY_LINK') {
    const rest = elements.slice(SHOWN);
    return (
      <>
        <span class="soft">◐ {say('byLink')}</span>
        <Linked elements={elements.slice(0, SHOWN)} />
        {rest.length > 0 && (
          <details>
            <summary class="soft">{say('more', { n: rest.length })}</summary>
            <Linked elements={rest} />
          </details>
        )}
      </>
    );
  }
  return (
    <ul class="plain">
      {elements.map((element) => (
        <li key={element.key}>
          <ElementLink element={element} />
          <ul class="tree">
            {element.children.map((child) => (
              <li key={child.key}>
                <ElementLink element={child} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Linked({ elements }: { readonly elements: readonly BranchFragment[] }) {
  return (
    <ul class="plain is-linked">
      {elements.map((element) => (
        <li key={element.key}>
          <ElementLink element={element} />
        </li>
      ))}
    </ul>
  );
}
