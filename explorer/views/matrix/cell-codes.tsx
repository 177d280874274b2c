import { ElementLink } from '../../components/element-link.tsx';
import { useInterviewName } from '../../components/interviews.tsx';
import { usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { Words } from '../../components/words.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { MatrixCellQuery, MatrixCellQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import document from './cell.graphql';

const CELL: QueryDocument<MatrixCellQuery, MatrixCellQueryVariables> = document;

interface CellCodesProps {
  readonly element: string;
  readonly interview: string;
  readonly onClose: () => void;
}

/** The codes that a cell counts: those below its element that its interview voiced. */
export function CellCodes({ element, interview, onClose }: CellCodesProps) {
  const page = usePage();
  const named = useInterviewName();
  const query = useQuery(CELL, { key: element, languages: page.languages });
  const letter = interview.slice(interview.lastIndexOf('.') + 1).toUpperCase();
  return (
    <>
      <div class="dialog-head">
        <h2 id="cell">{named(letter)}</h2>
        <button type="button" onClick={onClose}>
          {page.say('close')}
        </button>
      </div>
      <PartOf query={query}>
        {(data) =>
          data.element && (
            <>
              <p class="lead">
                <Words text={data.element.label} />
              </p>
              <ul class="plain">
                {codesOf(data.element, interview).map((code) => (
                  <li key={code.key}>
                    <ElementLink element={code} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </PartOf>
    </>
  );
}

/** An element may itself be the code. */
function codesOf(element: NonNullable<MatrixCellQuery['element']>, interview: string) {
  const codes = element.level === 'CODE' ? [element] : element.descendants;
  return codes.filter(({ interviews }) => interviews.some(({ key }) => key === interview));
}
