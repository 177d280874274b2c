import { Choice, LeastConfidence } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Several } from '../../components/several.tsx';
import { StudiesChoice } from '../../components/study-choice.tsx';
import type { GraphEdgeKind, MappingPredicate } from '../../graphql/generated.ts';
import { MESSAGES } from './messages.ts';
import { KINDS, MOST, PREDICATES } from './state.ts';

/** Which ways may be taken. */
export interface Traversal {
  readonly kinds: readonly GraphEdgeKind[];
  readonly predicates: readonly MappingPredicate[];
  readonly min: number;
  readonly studies: readonly string[];
  readonly hops: number;
  readonly max: number;
}

interface ControlsProps {
  readonly values: Traversal;
  /** What `max` may be. */
  readonly most: number;
  readonly change: (values: Partial<Traversal>, isAdjustment?: boolean) => void;
}

/** The numbers of elements to choose from; a number in the address is added to them. */
const SIZES = [5, 12, 20, 30, 50, 60, 120, 250, 500, 1000];

/** Over what, how far, how surely and within which studies. */
export function TraversalControls({ values, most, change }: ControlsProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  // Of many studies none is chosen where all are meant.
  const all = page.isLarge ? [] : page.compared;
  const numbers = (all: readonly number[]) =>
    all.map((value) => [String(value), page.number(value)] as const);
  return (
    <div class="controls">
      <Several
        label={say('kinds')}
        all={KINDS}
        chosen={values.kinds}
        nameOf={(kind) => say(kind)}
        onChange={(kinds) => change({ kinds })}
      />
      <LeastConfidence value={values.min} onChange={(min) => change({ min }, true)} />
      <Choice
        label={say('hops')}
        value={String(values.hops)}
        options={numbers(Array.from({ length: MOST.hops }, (_, at) => at + 1))}
        onChange={(hops) => change({ hops: Number(hops) })}
      />
      <Choice
        label={say('most')}
        value={String(values.max)}
        options={numbers(
          [...new Set([...SIZES.filter((size) => size <= most), values.max])].sort((a, b) => a - b),
        )}
        onChange={(max) => change({ max: Number(max) })}
      />
      <details class="more">
        <summary>{say('more')}</summary>
        <Several
          label={say('predicates')}
          all={PREDICATES}
          chosen={values.predicates.length === 0 ? PREDICATES : values.predicates}
          nameOf={(predicate) => page.label('MappingPredicate', predicate)}
          onChange={(chosen) =>
            change({ predicates: chosen.length === PREDICATES.length ? [] : chosen })
          }
        />
        <StudiesChoice
          label={say('studies')}
          chosen={values.studies.length === 0 ? all : values.studies}
          onChange={(chosen) => change({ studies: chosen.length === all.length ? [] : chosen })}
          canBeNone={page.isLarge}
        />
      </details>
    </div>
  );
}
