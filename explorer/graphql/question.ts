/** A variable of a question, by which it can be asked of something else. */
export interface Variable {
  readonly name: string;
  /** As GraphQL writes it, such as `[String!]!`. */
  readonly type: string;
  /** The value with which the question is asked. */
  readonly initial: string | number | readonly string[];
}

/**
 * A field of an answer: its name there, the name of its type, and the fields of an object, of all types that it may
 * have. A text and a citation have none, for each is shown as one.
 */
export type AnswerField = readonly [name: string, type: string, fields?: readonly AnswerField[]];

/** A research question as the page asks it. */
export interface Question {
  readonly name: string;
  readonly group: string;
  readonly en: string;
  readonly fa: string;
  /** The address of a view of its own; null for one that has none. */
  readonly look: string | null;
  /** By which the server knows its query. */
  readonly id: string;
  /** Besides the languages. */
  readonly variables: readonly Variable[];
  readonly fields: readonly AnswerField[];
}

/** The data of an answer, or a part of it. */
export type AnswerData = Readonly<Record<string, unknown>>;
