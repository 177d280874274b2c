import type { Messages } from './language.ts';

/** The views that every page leads to, in this order. */
export const NAMES = {
  overview: ['Overview', 'نمای کلی'],
  compare: ['Compare', 'مقایسه'],
  gaps: ['Gaps', 'شکاف‌ها'],
  graph: ['Graph', 'گراف'],
  matrix: ['Matrix', 'ماتریس'],
  links: ['Links', 'پیوندها'],
  questions: ['Questions', 'پرسش‌ها'],
} as const satisfies Messages;
