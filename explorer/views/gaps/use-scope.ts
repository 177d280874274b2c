import { useMessages, usePage } from '../../components/page.ts';
import type { Values } from '../../url/slots.ts';
import { MESSAGES } from './messages.ts';
import type { Pair } from './pair.ts';
import type { SLOTS } from './state.ts';

/** Which elements are counted, in words. */
export function useScope(pair: Pair, { levels, role }: Values<typeof SLOTS>): string {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const of = page.study(pair.of).name;
  const what =
    levels.length === 0
      ? say('leaves', { of })
      : say('atLevels', {
          of,
          levels: levels.map((level) => page.label('ModelLevel', level)).join(page.say('comma')),
        });
  return role === '' ? what : say('withRole', { what, role: page.label('ParadigmRole', role) });
}
