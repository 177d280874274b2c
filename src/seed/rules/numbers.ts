import { diagnosticAt, quoted } from '../diagnostics.ts';
import type { FileRule } from './rule.ts';

const PLAIN = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** Any decimal number with so many digits is the same after reading and printing. */
const MAX_DIGITS = 15;
/** The largest `Int` of GraphQL. */
const MAX_INT = 2_147_483_647;

/** Numbers are written in plain digits: not 0x10, 0o7, 1e3, +5, 007, .5 or -0, which YAML all reads as numbers. */
const numbersArePlain: FileRule = ({ numbers, placeAt }) =>
  numbers.flatMap(({ source, value, offset }) => {
    if (!Number.isFinite(value) || PLAIN.test(source)) return [];
    const plain = String(value);
    const hint = PLAIN.test(plain) ? `: ${plain}` : '';
    const message = `${quoted(source)} should be written in plain digits${hint}.`;
    return [diagnosticAt(placeAt(offset), 'numbers-are-plain', message)];
  });

/** Numbers fit into what the API answers with: 32 bits, 15 digits. */
const numbersFit: FileRule = ({ numbers, placeAt }) =>
  numbers.flatMap(({ source, value, offset }) => {
    if (!PLAIN.test(source)) return [];
    const message =
      Math.abs(value) > MAX_INT
        ? `${quoted(source)} is out of range; a number should be ${-MAX_INT} to ${MAX_INT}.`
        : digitsOf(source) > MAX_DIGITS
          ? `${quoted(source)} has too many digits; round it to ${MAX_DIGITS} at most.`
          : null;
    return message === null ? [] : [diagnosticAt(placeAt(offset), 'numbers-fit', message)];
  });

const digitsOf = (source: string): number => source.replace(/^[-0.]+|\./g, '').length;

export const NUMBERS_FILE_RULES: readonly FileRule[] = [numbersArePlain, numbersFit];
