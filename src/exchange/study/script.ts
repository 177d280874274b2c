/** The scripts that languages are written in which mix several; other scripts stand for themselves. */
const MIXED: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** A warning where most names hold no letter of the script in which the language is written; else nothing. */
export function scriptWarning(names: readonly string[], language: string): readonly string[] {
  const script = new Intl.Locale(language).maximize().script;
  if (script === undefined) return [];
  const scripts = MIXED[script] ?? [script];
  const own = new RegExp(scripts.map((one) => `\\p{Script=${one}}`).join('|'), 'u');
  const lettered = names.filter((name) => /\p{L}/u.test(name));
  const foreign = lettered.filter((name) => !own.test(name));
  if (foreign.length * 2 <= lettered.length) return [];
  return [
    `${foreign.length} of ${lettered.length} names have no letter of the script of "${language}": --language says which it is`,
  ];
}
