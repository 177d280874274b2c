import type { Messages } from './language.ts';

/** The parts of the names of sections, which the data has in English only, in small letters. */
export const SECTIONS: Messages = {
  abstract: ['abstract', 'چکیده'],
  'causal factors': ['causal factors', 'عوامل علّی'],
  conclusion: ['conclusion', 'نتیجه‌گیری'],
  consequences: ['consequences', 'پیامدها'],
  'contextual factors': ['contextual factors', 'عوامل زمینه‌ای'],
  'core factors': ['core factors', 'عوامل محوری'],
  'discussion and conclusion': ['discussion and conclusion', 'بحث و نتیجه‌گیری'],
  'english abstract': ['english abstract', 'چکیدهٔ انگلیسی'],
  'extended abstract': ['extended abstract', 'چکیدهٔ مبسوط'],
  findings: ['findings', 'یافته‌ها'],
  'intervening factors': ['intervening factors', 'عوامل مداخله‌گر'],
  introduction: ['introduction', 'مقدمه'],
  methods: ['methods', 'روش'],
  'methods and materials': ['methods and materials', 'مواد و روش‌ها'],
  recommendations: ['recommendations', 'پیشنهادها'],
  references: ['references', 'منابع'],
  strategies: ['strategies', 'راهبردها'],
  'theoretical foundations and research background': [
    'theoretical foundations and research background',
    'مبانی نظری و پیشینهٔ پژوهش',
  ],
};
