import { isLeftOpen } from './left-open.ts';
import { MAX_BYTES } from './read.ts';
import { strings } from './walk.ts';
import { parseYaml } from './yaml/parse.ts';

/** How many texts of a file are still to be filled in, and why it cannot be a file of the seed at all, or null. */
export function openQuestions(
  file: string,
  text: string,
): { readonly open: number; readonly refusal: string | null } {
  const { parsed, faults } = parseYaml(file, text);
  const [fault] = faults;
  if (parsed === null) return { open: 0, refusal: fault?.message ?? 'it cannot be read.' };
  return {
    open: strings(parsed.value).filter((found) => isLeftOpen(found.text)).length,
    refusal: Buffer.byteLength(text) > MAX_BYTES ? `It has more than ${MAX_BYTES} bytes.` : null,
  };
}
