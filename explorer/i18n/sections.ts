import type { Language } from './language.ts';

/** The parts of the names of sections, which the data has in English only. */
const PERSIAN: Readonly<Record<string, string>> = {
  abstract: 'چکیده',
  'causal factors': 'عوامل علّی',
  conclusion: 'نتیجه‌گیری',
  consequences: 'پیامدها',
  'contextual factors': 'عوامل زمینه‌ای',
  'core factors': 'عوامل محوری',
  'discussion and conclusion': 'بحث و نتیجه‌گیری',
  'english abstract': 'چکیدهٔ انگلیسی',
  'extended abstract': 'چکیدهٔ مبسوط',
  findings: 'یافته‌ها',
  'intervening factors': 'عوامل مداخله‌گر',
  introduction: 'مقدمه',
  methods: 'روش',
  'methods and materials': 'مواد و روش‌ها',
  recommendations: 'پیشنهادها',
  references: 'منابع',
  strategies: 'راهبردها',
  'theoretical foundations and research background': 'مبانی نظری و پیشینهٔ پژوهش',
};

/** What a section of a paper is called, such as `Conclusion: strategies`; as the data has it where that is not known. */
export function sectionIn(language: Language, section: string): string {
  if (language === 'en') return section;
  const parts = section.split(/(: |, )/);
  return parts
    .map((part) => (part === ', ' ? '، ' : (PERSIAN[part.toLowerCase()] ?? part)))
    .join('');
}
