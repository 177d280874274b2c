import type { QuestionVariables } from '../../components/question-variables.ts';
import type { Question, Variable } from '../../graphql/question.ts';
import { MAX_TEXT } from '../../url/limits.ts';
import { keys, numberBetween, type Slot, textUpTo } from '../../url/slots.ts';

/** The slots of a question: its variables, each with the value with which it is first asked. */
export function slotsOf({ variables }: Question): Readonly<Record<string, Slot<unknown>>> {
  return Object.fromEntries(variables.map((variable) => [variable.name, slotOf(variable)]));
}

const MAX_KEYS = 20;

function slotOf({ type, initial }: Variable): Slot<unknown> {
  if (type.startsWith('[')) return { ...keys(MAX_KEYS), initial } as Slot<unknown>;
  if (type.startsWith('UnitInterval')) {
    return numberBetween(0, 1, Number(initial), 2) as Slot<unknown>;
  }
  return { ...textUpTo(MAX_TEXT), initial } as Slot<unknown>;
}

/** The variables whose values are not those with which a question is first asked. */
export function changedIn({ variables }: Question, values: QuestionVariables): readonly Variable[] {
  return variables.filter(({ name, initial }) => String(values[name]) !== String(initial));
}
