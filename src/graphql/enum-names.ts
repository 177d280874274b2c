import type { ENUMS } from '../model/enums.ts';

export type Enums = typeof ENUMS;
export type EnumName = keyof Enums;

/** Two labels and a definition; the English definition is the description in the schema. */
type Entry = readonly [en: string, fa: string, faDefinition: string];

/** An entry for every value of every enum; a missing one is a type error. */
export const NAMES: {
  readonly [Name in EnumName]: Readonly<Record<Enums[Name][number], Entry>>;
} = {
  StudyMethod: {
    GROUNDED_THEORY: [
      'Grounded theory',
      'نظریهٔ داده‌بنیاد',
      'کدگذاری باز، محوری و گزینشی تا رسیدن به الگوی پارادایمی (اشتراوس و کوربین).',
    ],
    THEMATIC_ANALYSIS: [
      'Thematic analysis',
      'تحلیل مضمون',
      'مضمون‌ها از پایه تا سازمان‌دهنده ساخته می‌شوند (آتراید-استرلینگ؛ براون و کلارک). نقش پارادایمی در کار نیست.',
    ],
  },
  ModelLevel: {
    DIMENSION: ['Dimension', 'بعد', 'بالاترین سطح: بعد، مقولهٔ اصلی یا مضمون سازمان‌دهنده.'],
    CATEGORY: ['Category', 'مقوله', 'یک سطح پایین‌تر: مؤلفه، مقولهٔ فرعی یا مضمون پیش‌سازمان‌دهنده.'],
    CONCEPT: ['Concept', 'مفهوم', 'شاخص یا مفهوم؛ شاید تحلیل مضمون این سطح را نداشته باشد.'],
    CODE: ['Code', 'کد', 'پایین‌ترین سطح: کد باز یا مضمون پایه.'],
  },
  ParadigmRole: {
    CAUSAL_CONDITION: ['Causal condition', 'شرایط علّی', 'آنچه پدیدهٔ محوری را پدید می‌آورد.'],
    CONTEXTUAL_CONDITION: [
      'Contextual condition',
      'شرایط زمینه‌ای',
      'بستر ویژه‌ای که راهبردها در آن به کار می‌روند.',
    ],
    INTERVENING_CONDITION: [
      'Intervening condition',
      'شرایط مداخله‌گر',
      'آنچه از بیرون، راهبردها را آسان یا دشوار می‌کند.',
    ],
    CORE_PHENOMENON: [
      'Core phenomenon',
      'پدیدهٔ محوری',
      'مقولهٔ محوری: اندیشه‌ای که نظریه گرد آن ساخته شده است.',
    ],
    STRATEGY: ['Strategy', 'راهبرد', 'آنچه در پاسخ به پدیدهٔ محوری انجام می‌شود.'],
    CONSEQUENCE: ['Consequence', 'پیامد', 'آنچه راهبردها به آن می‌انجامند، خواسته یا ناخواسته.'],
  },
  TextOrigin: {
    PRINTED: [
      'As printed',
      'چنان‌که چاپ شده',
      'چنان‌که مقاله چاپ کرده است؛ تنها نیم‌فاصله‌های ازدست‌رفته بازگردانده شده‌اند.',
    ],
    CORRECTED: [
      'Printed slip mended',
      'با اصلاح لغزش چاپی',
      'همان متن چاپی که لغزش قلم آن اصلاح شده است.',
    ],
    TRANSLATED: [
      'Our rendering',
      'برگردان ما',
      'به قلم گردآورندگان: برگردان به زبانی دیگر یا بازگویی به عبارت خودشان.',
    ],
  },
  TextDirection: {
    LTR: ['Left to right', 'چپ به راست', 'از چپ به راست، مانند انگلیسی.'],
    RTL: ['Right to left', 'راست به چپ', 'از راست به چپ، مانند فارسی.'],
  },
  MappingPredicate: {
    EXACT_MATCH: [
      'Exact match',
      'انطباق کامل',
      'هر دو یک اندیشه‌اند؛ در هر مقایسه‌ای یکی می‌تواند جای دیگری بنشیند.',
    ],
    CLOSE_MATCH: [
      'Close match',
      'انطباق نزدیک',
      'چنان همانندند که در بیشتر مقایسه‌ها یکی می‌تواند جای دیگری بنشیند.',
    ],
    BROAD_MATCH: [
      'The object is broader',
      'مقصد عام‌تر است',
      'مقصد اندیشهٔ عام‌تر است و مبدأ را در بر می‌گیرد.',
    ],
    NARROW_MATCH: [
      'The object is narrower',
      'مقصد خاص‌تر است',
      'مقصد اندیشهٔ خاص‌تر است و در دل مبدأ جای دارد.',
    ],
    RELATED_MATCH: ['Related', 'مرتبط', 'با هم نسبت دارند، ولی هیچ‌یک دیگری را در بر نمی‌گیرد.'],
  },
  LinkJustification: {
    MANUAL_CURATION: [
      'Judged by a curator',
      'داوری گردآورنده',
      'گردآورنده‌ای هر دو مقاله را خوانده و داوری کرده است.',
    ],
    LEXICAL: ['Alike in wording', 'همانندی واژگانی', 'برچسب‌ها همانندند.'],
    SEMANTIC_SIMILARITY: [
      'Measured similarity',
      'شباهت معنایی سنجیده',
      'سنجه‌ای از شباهت معنایی آن را پیشنهاد کرده است.',
    ],
    CHAINING: [
      'Follows from a chain of links',
      'برآمده از زنجیرهٔ پیوندها',
      'از چند پیوند پیاپی نتیجه می‌شود.',
    ],
    INVERSION: [
      'Another link read from its other end',
      'وارونِ پیوندی دیگر',
      'پیوندی دیگر است که از سر دیگرش خوانده شده است.',
    ],
  },
  LinkStatus: {
    CANDIDATE: [
      'Candidate, not yet reviewed',
      'پیشنهادی، هنوز بازبینی‌نشده',
      'گردآورنده پیشنهادش کرده و هنوز هیچ متخصصی آن را بازبینی نکرده است.',
    ],
    ACCEPTED: [
      'Accepted by an expert',
      'پذیرفتهٔ متخصص',
      'متخصص حوزه آن را بازبینی کرده و پذیرفته است.',
    ],
    REJECTED: [
      'Rejected by an expert',
      'ردشدهٔ متخصص',
      'متخصص حوزه آن را بازبینی و رد کرده است؛ ثبت می‌ماند تا ناخواسته دوباره پیشنهاد نشود.',
    ],
  },
  LinkBasis: {
    LABEL: ['Read from the labels', 'خوانده از برچسب‌ها', 'تنها برچسب‌های دو عنصر خوانده شده است.'],
    PLACE: [
      'Read from the places in the models',
      'خوانده از جای آن‌ها در الگوها',
      'جای آن‌ها در الگوها نیز خوانده شده است: زیر چه هستند، چه زیر آن‌هاست و کنار چه آمده‌اند.',
    ],
    ANSWER: [
      'Read from a printed answer',
      'خوانده از پاسخی چاپ‌شده',
      'پاسخ یا نقل‌قولی خوانده شده که مقاله در جدولی برای یکی از عناصر چاپ کرده است.',
    ],
    TEXT: [
      'Read from the running text',
      'خوانده از متن مقاله',
      'متن مقاله خوانده شده است، مانند بحث، نتیجه‌گیری یا پیشنهادها.',
    ],
  },
  Translation: {
    RECIPROCAL: [
      'Valued alike',
      'هم‌ارزش',
      'ترجمهٔ متقابل: هر دو مطالعه یک چیز را می‌گویند و یکسان ارزش‌گذاری می‌کنند.',
    ],
    REFUTATIONAL: [
      'Valued oppositely',
      'با ارزش‌گذاری متضاد',
      'ترجمهٔ ابطالی: هر دو یک چیز را می‌گویند و ارزش‌گذاری‌شان متضاد است؛ مثلاً اینجا فایده و آنجا خطر.',
    ],
  },
  Overlap: {
    SHARED_BY_ALL: ['Shared by all studies', 'مشترک در همهٔ مطالعه‌ها', 'در همهٔ مطالعه‌ها هست.'],
    SHARED_BY_SOME: [
      'Shared by some studies',
      'مشترک در چند مطالعه',
      'در چند مطالعه هست، نه در همه.',
    ],
    UNIQUE: ['In one study alone', 'تنها در یک مطالعه', 'تنها در یک مطالعه هست.'],
  },
  Presence: {
    PRESENT: ['Present', 'هست', 'مطالعه آن را در الگوی خود دارد.'],
    PRESENT_BY_LINK: [
      'Present by a link',
      'به واسطهٔ پیوند هست',
      'مطالعه چنین جایی ندارد، ولی برخی از عناصرش به مطالعه‌ای که دارد پیوند خورده‌اند.',
    ],
    ASSERTED_ABSENT: [
      'Looked for and missing',
      'جسته و نیافته',
      'گردآورنده سراسر مطالعه را در پی آن گشته و نیافته است؛ گزارهٔ نبود می‌گوید چگونه.',
    ],
    NOT_RECORDED: [
      'Nothing recorded',
      'ثبت‌نشده',
      'چیزی ثبت نشده و کسی هم نگفته که نیست: آن را نشانهٔ نبود نگیرید.',
    ],
  },
  TheoryRelation: {
    CAUSES: ['causes', 'پدید می‌آورد', 'شرایط علّی پدیدهٔ محوری را پدید می‌آورد.'],
    SHAPES: ['shapes', 'شکل می‌دهد', 'زمینه شرایطی را می‌سازد که راهبردها در آن به کار می‌روند.'],
    INTERVENES_IN: [
      'intervenes in',
      'در آن مداخله می‌کند',
      'شرایط مداخله‌گر راهبردها را آسان یا دشوار می‌کند.',
    ],
    RESPONDS_TO: ['responds to', 'به آن پاسخ می‌دهد', 'راهبردها به پدیدهٔ محوری پاسخ می‌دهند.'],
    RESULTS_IN: ['results in', 'به آن می‌انجامد', 'راهبردها به پیامدها می‌انجامند.'],
  },
  TheoryBasis: {
    STATED: [
      'Stated by the paper',
      'به تصریح مقاله',
      'جمله‌ای از مقاله این دو را به هم مربوط می‌کند.',
    ],
    PARADIGM: [
      'Implied by the paradigm',
      'به اقتضای پارادایم',
      'جمله‌ای در کار نیست؛ پارادایمی که نویسندگان مقوله‌ها را در آن نشانده‌اند چنین اقتضا می‌کند.',
    ],
  },
  GraphEdgeKind: {
    PART_OF: ['is part of', 'بخشی است از', 'در یک الگو، عنصری زیر عنصر دیگر جای دارد.'],
    ALIGNS_WITH: [
      'aligns with, across studies',
      'هم‌راستا با، میان مطالعه‌ها',
      'پیوندی میان دو مطالعه.',
    ],
    THEORY: [
      'is related by the theory',
      'پیوند نظریه',
      'رابطه‌ای در نظریهٔ یک مطالعه، میان دو بعد آن.',
    ],
  },
  StatisticOrigin: {
    REPORTED: ['Reported by the paper', 'گزارش مقاله', 'مقاله آن را گزارش کرده است.'],
    RECOMPUTED: ['Computed again', 'بازمحاسبه‌شده', 'از دادهٔ منتشرشده دوباره حساب شده است.'],
  },
  Coefficient: {
    CRONBACH_ALPHA: [
      'Cronbach’s alpha',
      'آلفای کرونباخ',
      'آلفای کرونباخ (۱۹۵۱): همسانی درونی پرسش‌ها؛ آستانهٔ معمول ۰٫۷ است.',
    ],
  },
  MatrixColumns: {
    INTERVIEW: [
      'Interviews',
      'مصاحبه‌ها',
      'مصاحبه‌های مطالعه‌های خواسته‌شده؛ هر خانه کدهایی را می‌شمارد که در آن مصاحبه بیان شده‌اند. مطالعه‌ای که مصاحبه‌هایش را مشخص نکرده کنار می‌ماند.',
    ],
    STUDY: [
      'Studies',
      'مطالعه‌ها',
      'همهٔ مطالعه‌ها؛ هر خانه پیوندهای فعالی را می‌شمارد که به آن مطالعه می‌رسند: ردنشده، منفی‌نشده، با اطمینان دست‌کم ۰٫۵.',
    ],
    ROLE: [
      'Paradigm roles',
      'نقش‌های پارادایمی',
      'همهٔ نقش‌های پارادایمی؛ هر خانه پیوندهای فعال به عناصر آن نقش را می‌شمارد.',
    ],
  },
  ElementOrderField: {
    KEY: [
      'By key',
      'به ترتیب کلید',
      'کلید، گام به گام و عددها به ترتیب بزرگی: همان ترتیب جدول‌های مقاله.',
    ],
    LABEL: [
      'By label',
      'به ترتیب الفبایی برچسب',
      'برچسب، به ترتیب الفبای زبان خواسته‌شده؛ عنصری که برچسبی به آن زبان ندارد در پایان می‌آید.',
    ],
    LINK_COUNT: [
      'By number of links',
      'به شمار پیوندها',
      'شمار پیوندهای فعال: ردنشده، منفی‌نشده، با اطمینان دست‌کم ۰٫۵.',
    ],
    CODE_COUNT: ['By number of codes', 'به شمار کدها', 'شمار کدها: خود عنصر و هر چه زیر آن است.'],
  },
  LinkOrderField: {
    KEY: [
      'By key',
      'به ترتیب کلید',
      'کلید مبدأ و سپس کلید مقصد، گام به گام و عددها به ترتیب بزرگی.',
    ],
    CONFIDENCE: ['By confidence', 'به ترتیب اطمینان', 'میزان اطمینان به پیوند.'],
  },
  SortDirection: {
    ASC: ['Ascending', 'صعودی', 'از کوچک‌ترین.'],
    DESC: ['Descending', 'نزولی', 'از بزرگ‌ترین.'],
  },
  Engine: {
    MEMORY: [
      'In memory',
      'در حافظه',
      'گرافی درون همین برنامه که هنگام آغاز از پرونده‌های داده خوانده می‌شود.',
    ],
    NEO4J: ['Neo4j', 'نئوفورجی', 'پایگاه دادهٔ نئوفورجی.'],
  },
};
