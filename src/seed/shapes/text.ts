import { z } from 'zod';

/** A text in both languages. Rules check its characters, because their messages are more precise. */
export const bilingualShape = z.strictObject({ fa: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingualShape>;

/** A label as the paper prints it, with a correction beside it if needed. */
export const labelShape = z.strictObject({
  fa: z.string(),
  corrected: z.string().optional(),
  en: z.string(),
  /** The authors' own English, where their paper prints one; ours is served, and theirs is found as well. */
  printedEn: z.string().optional(),
});
export type Label = z.infer<typeof labelShape>;

/** `printed`: the languages in which the paper itself prints it. */
export const titleShape = z.strictObject({
  fa: z.string(),
  en: z.string(),
  printed: z.array(z.enum(['fa', 'en'])).default([]),
});
export type Title = z.infer<typeof titleShape>;

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
