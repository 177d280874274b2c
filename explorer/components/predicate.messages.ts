import type { Messages } from '../i18n/language.ts';

/** As read from the element that stands first: what the other one is to it. */
export const MESSAGES = {
  EXACT_MATCH: ['the same idea', 'همان ایده'],
  CLOSE_MATCH: ['nearly the same idea', 'تقریباً همان ایده'],
  BROAD_MATCH: ['part of a broader idea', 'بخشی از ایده‌ای عام‌تر'],
  NARROW_MATCH: ['contains a narrower idea', 'دربردارندهٔ ایده‌ای خاص‌تر'],
  RELATED_MATCH: ['related', 'مرتبط'],
  'not.EXACT_MATCH': ['not the same idea', 'همان ایده نیست'],
  'not.CLOSE_MATCH': ['not nearly the same', 'تقریباً همان نیست'],
  'not.BROAD_MATCH': ['not part of it', 'بخشی از آن نیست'],
  'not.NARROW_MATCH': ['does not contain it', 'دربردارندهٔ آن نیست'],
  'not.RELATED_MATCH': ['not related', 'مرتبط نیست'],
} as const satisfies Messages;
