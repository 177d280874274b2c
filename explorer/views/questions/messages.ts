import type { Messages } from '../../i18n/language.ts';

/** The groups have the titles that the playground gives them. */
export const MESSAGES = {
  title: ['Questions and their answers', 'پرسش‌ها و پاسخ‌هایشان'],
  lead: [
    'Questions that researchers asked of these studies, each with its answer; many can be asked of another element, study or threshold.',
    'پرسش‌هایی که پژوهشگران از این مطالعه‌ها پرسیده‌اند، هر یک با پاسخش؛ بسیاری را می‌توان دربارهٔ عنصر، مطالعه یا آستانه‌ای دیگر هم پرسید.',
  ],
  filter: ['Words of the question', 'واژه‌های پرسش'],
  shown: ['{n} question|{n} questions', '{n} پرسش'],
  nothing: [
    'No question has all of these words; try fewer or shorter ones.',
    'هیچ پرسشی همهٔ این واژه‌ها را ندارد؛ واژه‌های کمتر یا کوتاه‌تری بنویسید.',
  ],
  noAnswer: ['It has no answer now.', 'اکنون پاسخی ندارد.'],
  one: ['One model: what leads to what', 'یک مدل: چه به چه می‌انجامد'],
  two: ['Two models: counterparts and shifts', 'دو مدل: همتاها و جابه‌جایی‌ها'],
  three: ['Three models: shared, contested, missing', 'سه مدل: مشترک، محل اختلاف، غایب'],
  evidence: ['Evidence: who said it, how reliably', 'شواهد: چه کسی گفته، با چه پایایی'],
  method: ['Method: counts, saturation, judgement', 'روش: شمارش، اشباع، داوری'],
  strictness: [
    'Strictness: what one study says and another does not',
    'سخت‌گیری: آنچه یک مطالعه می‌گوید و دیگری نمی‌گوید',
  ],
} as const satisfies Messages;
