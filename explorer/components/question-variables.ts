import type { Question, Variable } from '../graphql/question.ts';

/** The values of a question's variables. */
export type QuestionVariables = Readonly<Record<string, Variable['initial'] | readonly string[]>>;

/** The values with which a question is asked, in the languages of the page. */
export function variablesOf(
  { variables }: Question,
  languages: readonly string[],
): QuestionVariables {
  const initial = variables.map(({ name, initial: value }) => [name, value] as const);
  return { ...Object.fromEntries(initial), languages };
}
