import type { GraphSource, KnowledgeGraph } from './port.ts';

/** Told of each read that has ended, well or not, with the milliseconds that it took. */
export type OnRead = (engine: GraphSource['engine'], operation: string, ms: number) => void;

/** The same source, with a clock on every read. */
export function timed(source: GraphSource, onRead: OnRead): GraphSource {
  // An engine that cannot change under a request hands the same view to all.
  const views = new WeakMap<KnowledgeGraph, KnowledgeGraph>();
  return {
    ...source,
    view: (signal) => {
      const view = source.view(signal);
      let clocked = views.get(view);
      if (clocked === undefined) {
        clocked = timedView(view, (operation, ms) => onRead(source.engine, operation, ms));
        views.set(view, clocked);
      }
      return clocked;
    },
  };
}

type Read = (...asked: readonly unknown[]) => unknown;

function timedView(
  view: KnowledgeGraph,
  onRead: (operation: string, ms: number) => void,
): KnowledgeGraph {
  const timedRead =
    (operation: string, read: Read): Read =>
    (...asked) => {
      const begun = performance.now();
      const answer = read(...asked);
      // What answers at once is no read.
      if (!(answer instanceof Promise)) return answer;
      const ended = () => onRead(operation, performance.now() - begun);
      answer.then(ended, ended);
      return answer;
    };
  return Object.fromEntries(
    Object.entries(view).map(([operation, read]) => [
      operation,
      timedRead(operation, read as Read),
    ]),
  ) as unknown as KnowledgeGraph;
}
