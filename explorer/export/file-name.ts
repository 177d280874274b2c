/** What a file is called after. */
export interface FileNaming {
  /** The view and its tab, such as `compare-ideas`. */
  readonly view: string;
  /** What differs from the view's defaults, in the order of the address, such as `['min', '0.50']`. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  /** The dataset's version. */
  readonly dataset: string;
}

/** Characters of a setting; a longer one, such as a list of elements, is cut in the name only. */
const MAX_SETTING = 40;
const VERSION_LENGTH = 8;

/** The name of a file: `compare-ideas_min0.50_b235212b_2026-11-26.csv`. */
export function fileName(
  { view, settings, dataset }: FileNaming,
  extension: string,
  date = new Date(),
): string {
  const parts = [
    view,
    ...settings.map(([name, value]) => `${name}${value}`.slice(0, MAX_SETTING)),
    dataset.slice(0, VERSION_LENGTH),
    date.toISOString().slice(0, 10),
  ];
  return `${parts.map(plain).filter(Boolean).join('_')}.${extension}`;
}

/** Only what every file system takes. */
function plain(part: string): string {
  return part.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
}
