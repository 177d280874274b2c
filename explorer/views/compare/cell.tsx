import { ElementLink } from '../../components/element-link.tsx';
import { Interviews } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Words } from '../../components/words.tsx';
import type { ComparedCellFragment, WordsFragment } from '../../graphql/generated.ts';
import { LinksOnDemand } from './cell-links.tsx';
import { factsOf, NOTHING, PRESENCE_SIGNS, placeIn } from './cell-text.ts';
import { MESSAGES } from './messages.ts';

/** Elements of a cell that are shown; the others are folded. */
const SHOWN = 6;

/** An element of a cell, with what lies right below it where that is read. */
type CellElement = ComparedCellFragment['elements'][number] & {
  readonly children?: readonly { readonly key: string; readonly label: WordsFragment }[];
};

export interface ShownCell extends ComparedCellFragment {
  readonly elements: readonly CellElement[];
}

/** What one study has of what a row is about, or why it has nothing: by a sign, by a word and by the reason. */
export function CellContent({
  cell,
  claims = [],
  isLinked,
  isAtPlace = false,
}: {
  readonly cell: ShownCell;
  /** What the study claims against another about the row. */
  readonly claims?: readonly WordsFragment[];
  /** Whether links join the cells of the row, so that one without them says so. */
  readonly isLinked: boolean;
  /** Whether the row says at which place of the paradigm the elements stand. */
  readonly isAtPlace?: boolean;
}) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const { presence, elements, interviews, via } = cell;
  const rest = elements.slice(SHOWN);
  return (
    <div class={`compared is-${presence.toLowerCase().replaceAll('_', '-')}`}>
      <p class="presence">
        <span aria-hidden="true">{PRESENCE_SIGNS[presence]}</span>{' '}
        {page.label('Presence', presence)}
      </p>
      {elements.length === 0 ? (
        <Reasons cell={cell} />
      ) : (
        <>
          <Elements elements={elements.slice(0, SHOWN)} isAtPlace={isAtPlace} />
          {rest.length > 0 && (
            <details>
              <summary>{say('more', { n: rest.length })}</summary>
              <Elements elements={rest} isAtPlace={isAtPlace} />
            </details>
          )}
          {claims.map((claim) => (
            <p key={claim.value} class="claim">
              <strong>{say('claims')}</strong> <Words text={claim} />
            </p>
          ))}
          <p class="soft">{factsOf(cell, page, say, isLinked).join(' · ')}</p>
          {interviews.length > 0 && (
            <details>
              <summary>{page.say('interviews', { n: interviews.length })}</summary>
              <Interviews interviews={interviews} />
            </details>
          )}
          {via.length > 0 && (
            <LinksOnDemand
              ids={via.map(({ id }) => id)}
              readFrom={elements.map(({ key }) => key)}
            />
          )}
          {cell.absences.length > 0 && <Reasons cell={cell} />}
        </>
      )}
    </div>
  );
}

/** Why a cell is empty; beside elements, what else was looked for and is missing. */
function Reasons({ cell: { absences } }: { readonly cell: ComparedCellFragment }) {
  const say = useMessages(MESSAGES);
  if (absences.length === 0) return <p class="soft">{say(NOTHING)}</p>;
  return (
    <>
      {absences.map(({ key, element, rationale }) => (
        <p key={key} class="soft">
          {say('lookedFor', { label: element.label.value })}{' '}
          {rationale !== null && <Words text={rationale} />}
        </p>
      ))}
    </>
  );
}

function Elements({
  elements,
  isAtPlace,
}: {
  readonly elements: readonly CellElement[];
  readonly isAtPlace: boolean;
}) {
  const page = usePage();
  return (
    <ul class="plain">
      {elements.map((element) => (
        <li key={element.key}>
          <ElementLink element={element} />{' '}
          <span class="soft">
            {placeIn(isAtPlace ? { ...element, role: null } : element, page)}
          </span>
          {element.children !== undefined && element.children.length > 0 && (
            <ul class="tree">
              {element.children.map((child) => (
                <li key={child.key}>
                  <ElementLink element={child} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
