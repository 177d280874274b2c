import type { GraphReader } from '../../src/model/port.ts';
import { slice } from '../../test/engines/contract/queries.ts';

/** The keys of a dataset that the calls use. */
export interface Subject {
  readonly studies: readonly [string, string];
  /** As many as one comparison takes, or all. */
  readonly compared: readonly string[];
  readonly dimension: string;
  readonly code: string;
  readonly interview: string;
  readonly link: string;
  readonly linked: string;
  readonly construct: string;
  readonly member: string;
  readonly absence: string;
  readonly absent: string;
  readonly contrast: string;
  /** An element on a side of a contrast. */
  readonly onSide: string;
  readonly note: string;
  readonly noted: string;
  readonly recommendation: string;
  readonly measured: string;
  readonly words: readonly string[];
}

/** One read of an engine. */
export interface Call {
  readonly name: string;
  /** Whether it names studies, roots or keys, so that its answer is the same among three studies and a thousand. */
  readonly isNamed: boolean;
  /** The number of studies from which on it asks the same; absent where any number will do. */
  readonly from?: number;
  readonly ask: (graph: GraphReader, subject: Subject) => Promise<unknown>;
}

export const named = (name: string, ask: Call['ask']): Call => ({ name, isNamed: true, ask });
export const whole = (name: string, ask: Call['ask']): Call => ({ name, isNamed: false, ask });

/** The page that paged calls read. */
export const page = slice({ limit: 20 });
