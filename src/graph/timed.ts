import type { GraphSource, KnowledgeGraph } from './port.ts';

/** Told of each read that has ended, well or not, with the milliseconds that it took. */
export type OnRead = (engine: GraphSource['engine'], operation: string, ms: number) => void;

/** The same source, with a clock on every read. */
export function timed(source: GraphSource, onRead: OnRead): GraphSource {
  const clocked = clockedAlike((operation, ms) => onRead(source.engine, operation, ms));
  // An engine that cannot change under a request hands the same view to all. Only the last is kept: in a `WeakMap` by
  // view, what a request had read stayed until the next great collection, and a quarter of all time went into moving it.
  let last: { readonly of: KnowledgeGraph; readonly view: KnowledgeGraph } | undefined;
  return {
    ...source,
    view: (signal) => {
      const of = source.view(signal);
      if (last?.of !== of) last = { of, view: clocked(of) };
      return last.view;
    },
  };
}

type Read = (...asked: readonly unknown[]) => unknown;
interface Clocked {
  readonly view: Readonly<Record<string, Read>>;
}

/** Puts a clock on views that can do the same, whose methods are made once for all of them. */
function clockedAlike(
  onRead: (operation: string, ms: number) => void,
): (view: KnowledgeGraph) => KnowledgeGraph {
  let methods: Record<string, Read> | undefined;
  const clock = (operation: string) =>
    function (this: Clocked, ...asked: readonly unknown[]): unknown {
      const begun = performance.now();
      const answer = this.view[operation]?.(...asked);
      // What answers at once is no read.
      if (!(answer instanceof Promise)) return answer;
      const ended = () => onRead(operation, performance.now() - begun);
      answer.then(ended, ended);
      return answer;
    };
  return (view) => {
    methods ??= Object.fromEntries(
      operationsOf(view).map((operation) => [operation, clock(operation) as Read]),
    );
    return Object.assign(Object.create(methods), { view });
  };
}

/** Of a view whose methods may be its own or its kind's. */
function operationsOf(view: KnowledgeGraph): string[] {
  const operations: string[] = [];
  for (const name in view) {
    if (typeof view[name as keyof KnowledgeGraph] === 'function') operations.push(name);
  }
  return operations;
}
