import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { PartOf } from '../../components/part.tsx';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { GraphQuery, GraphQueryVariables } from '../../graphql/generated.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { serverUrl } from '../../url/location.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { assumedOf } from './assumed-traversal.ts';
import document from './graph.graphql';
import { MESSAGES } from './messages.ts';
import { Modes } from './modes.tsx';
import { Neighbourhood } from './neighbourhood.tsx';
import { Roots } from './roots.tsx';
import { Start } from './start.tsx';
import { AROUND, MOST, orAll } from './state.ts';
import { TraversalControls } from './traversal-controls.tsx';

const GRAPH: QueryDocument<GraphQuery, GraphQueryVariables> = document;

/** What lies around some elements; without any, where one can begin. */
export function Around() {
  const { values } = useUrlState(AROUND);
  return values.roots.length === 0 ? <Start /> : <AroundRoots />;
}

function AroundRoots() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, unreadable, change } = useUrlState(AROUND);
  const { roots, kinds, predicates, min, studies, hops, max } = values;
  const query = useQuery(GRAPH, {
    roots,
    kinds: orAll(kinds),
    predicates: orAll(predicates),
    min,
    studies: orAll(studies),
    hops,
    max,
    languages: page.languages,
  });
  const nodes = query.state === 'answered' ? (query.answer.data.neighbourhood?.nodes ?? []) : [];
  const named = roots.map((key) => ({
    key,
    name: nodes.find((node) => node.key === key)?.label.value ?? key,
  }));
  const names = new Intl.ListFormat(page.language).format(
    named.slice(0, 2).map(({ name }) => name),
  );
  const all = named.length > 2 ? say('andMore', { names, n: named.length - 2 }) : names;
  const title = say('aroundTitle', { names: all });
  const parts = assumedOf(values, page, say);
  return (
    <View title={title}>
      <Modes current="around" element={roots[0]} />
      <Roots roots={named} onChange={(next) => change({ roots: next })} />
      <TraversalControls values={values} most={MOST.nodes} change={change} />
      <PartOf query={query}>
        {({ neighbourhood }, dataset) =>
          neighbourhood && (
            <Neighbourhood
              graph={neighbourhood}
              caption={title}
              dataset={dataset}
              assumptions={assumedLine(page, dataset, parts)}
              unknown={roots.filter((key) => !neighbourhood.nodes.some((node) => node.key === key))}
            />
          )
        }
      </PartOf>
      <p class="soft">
        <a href={serverUrl(wholeGraph(kinds, studies))} download>
          {say('whole')}
        </a>
      </p>
      <Assumptions query={query} unreadable={unreadable} parts={parts} />
    </View>
  );
}

/** The file with the whole graph for other programs, of the same kinds of edges and studies. */
function wholeGraph(kinds: readonly string[], studies: readonly string[]): string {
  const parameters = new URLSearchParams({ links: kinds.join(','), negated: 'omit' });
  if (studies.length > 0) parameters.set('studies', studies.join(','));
  return `export/graph.graphml?${parameters}`;
}
