import type { DatasetRow } from './dataset-rows.ts';
import type { Forms } from './rows.ts';

const PATTERNS = [
  { language: 'fa', version: 'نسخهٔ', kind: 'مجموعه‌داده' },
  { language: 'en', version: 'version', kind: 'Data set' },
] as const;

/** How to cite the dataset, in both languages: creators, year, title, version and identifier (as APA orders them). */
export function datasetCitation(row: DatasetRow): Forms {
  const names = row.creators.map(({ name }) => name).join(', ');
  const year = row.published.slice(0, 4);
  return PATTERNS.map(({ language, version, kind }) => {
    const title = row.titleForms.find((form) => form.language === language)?.value ?? row.key;
    const value = `${names} (${year}). ${title} (${version} ${row.version}) [${kind}]. ${row.base}`;
    return { value, language, origin: 'TRANSLATED' };
  });
}
