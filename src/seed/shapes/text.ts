import { z } from 'zod';

/**
 * A text by languages, with their tags as names of fields. Rules check which languages are due, and the characters of
 * the texts, because their messages are more precise.
 */
export const textShape = z.object({ en: z.string() }).catchall(z.string());
export type Texts = z.infer<typeof textShape>;

/** A label as the paper prints it, with a correction beside it if needed. */
export const labelShape = z
  .object({
    corrected: z.string().optional(),
    en: z.string(),
    /** The authors' own English, where their paper prints one; ours is served, and theirs is found as well. */
    printedEn: z.string().optional(),
  })
  .catchall(z.string());
export type Label = z.infer<typeof labelShape>;

/** `printed`: the languages in which the paper itself prints it. */
export const titleShape = z
  .object({ en: z.string(), printed: z.array(z.string()).default([]) })
  // A list under another name is refused by a rule; the type could not tell `printed` from a text otherwise.
  .catchall(z.union([z.string(), z.array(z.string())], { error: 'should be text' }));
export type Title = z.infer<typeof titleShape>;

/** What the codebook says about an element; no language is due. */
export const definitionShape = z
  .record(z.string(), z.string())
  .refine((texts) => Object.keys(texts).length > 0, 'should not be empty');

/** A place in the paper. `rows` as the seed writes them: `7`, `1-6` or `1-3,7`. */
export const citeShape = z.strictObject({
  table: z.string().optional(),
  rows: z
    .union([z.number(), z.string()], { error: 'should be rows such as 7, 1-6 or 1-3,7' })
    .optional(),
  section: z.string().optional(),
});
/** A place in the paper of a study that is named. */
export const studyCiteShape = citeShape.extend({ study: z.string() });

export type Cite = z.infer<typeof citeShape>;
