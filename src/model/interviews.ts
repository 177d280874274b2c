/** What a text may name: a letter, as it is stored, or a key. */
export interface InterviewNames {
  readonly letters: readonly string[];
  readonly key: string;
}

/**
 * The interviews that a text names. People write a letter in any case, papers in capitals, and keys have small letters.
 * ASCII only, because other letters fold to ASCII ones: the sign of Kelvin is a K.
 */
export function interviewNames(text: string): InterviewNames {
  const small = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const capital = text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return { letters: [capital, small], key: small };
}
