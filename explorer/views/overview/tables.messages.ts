import type { Messages } from '../../i18n/language.ts';

export const MESSAGES = {
  places: ['What stands at each place of the paradigm', 'در هر جای مدل پارادایمی چیست'],
  place: ['Place', 'جای'],
  placesHint: [
    'A thematic study has no such places; what stands there is tied to them by links.',
    'مطالعهٔ مضمونی این جای‌ها را ندارد؛ آنچه آنجا آمده با پیوند به آن‌ها رسیده است.',
  ],
  oneFrame: ['All models in one paradigm', 'همهٔ مدل‌ها در یک پارادایم'],
  drawn: ['See them drawn in one paradigm', 'دیدن همه در یک نقشهٔ پارادایمی'],
  hollow: ['hollow: tied to its place only by links', 'توخالی: تنها از راه پیوند به جای خود می‌رسد'],
  oneFrameSummary: [
    'The six places of the paradigm with what {n} study has at each, and the arrows that the paradigm draws between them.|The six places of the paradigm with what {n} studies have at each, and the arrows that the paradigm draws between them.',
    'شش جایگاه پارادایم با آنچه {n} مطالعه در هر یک دارد، و پیکان‌هایی که پارادایم میانشان می‌کشد.',
  ],
  byLink: ['by a link', 'با پیوند'],
  nothing: ['nothing recorded', 'چیزی ثبت نشده'],
  more: ['{n} more|{n} more', '{n} مورد دیگر'],
  joins: ['What joins them', 'چه آن‌ها را به هم پیوند می‌دهد'],
} as const satisfies Messages;
