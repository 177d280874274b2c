import type { ENUMS } from '../model/enums.ts';
import type { Forms } from '../model/rows.ts';

type Enums = typeof ENUMS;
/** The enums whose values may occur in a response. */
type LegendEnum = Exclude<
  keyof Enums,
  'TextDirection' | 'MatrixColumns' | 'ElementOrderField' | 'LinkOrderField' | 'SortDirection'
>;

/** A label for every value; a value without one is a type error. */
const NAMES: {
  readonly [Name in LegendEnum]: Readonly<
    Record<Enums[Name][number], readonly [en: string, fa: string]>
  >;
} = {
  StudyMethod: {
    GROUNDED_THEORY: ['Grounded theory', 'نظریهٔ داده‌بنیاد'],
    THEMATIC_ANALYSIS: ['Thematic analysis', 'تحلیل مضمون'],
  },
  ModelLevel: {
    DIMENSION: ['Dimension', 'بعد'],
    CATEGORY: ['Category', 'مقوله'],
    CONCEPT: ['Concept', 'مفهوم'],
    CODE: ['Code', 'کد'],
  },
  ParadigmRole: {
    CAUSAL_CONDITION: ['Causal condition', 'شرایط علّی'],
    CONTEXTUAL_CONDITION: ['Contextual condition', 'شرایط زمینه‌ای'],
    INTERVENING_CONDITION: ['Intervening condition', 'شرایط مداخله‌گر'],
    CORE_PHENOMENON: ['Core phenomenon', 'پدیدهٔ محوری'],
    STRATEGY: ['Strategy', 'راهبرد'],
    CONSEQUENCE: ['Consequence', 'پیامد'],
  },
  TextOrigin: {
    PRINTED: ['As printed', 'چنان‌که چاپ شده'],
    CORRECTED: ['Printed slip mended', 'با اصلاح لغزش چاپی'],
    TRANSLATED: ['Our rendering', 'برگردان ما'],
  },
  MappingPredicate: {
    EXACT_MATCH: ['Exact match', 'انطباق کامل'],
    CLOSE_MATCH: ['Close match', 'انطباق نزدیک'],
    BROAD_MATCH: ['The object is broader', 'مقصد عام‌تر است'],
    NARROW_MATCH: ['The object is narrower', 'مقصد خاص‌تر است'],
    RELATED_MATCH: ['Related', 'مرتبط'],
  },
  LinkJustification: {
    MANUAL_CURATION: ['Judged by a curator', 'داوری گردآورنده'],
    LEXICAL: ['Alike in wording', 'همانندی واژگانی'],
    SEMANTIC_SIMILARITY: ['Measured similarity', 'شباهت معنایی سنجیده'],
    CHAINING: ['Follows from a chain of links', 'برآمده از زنجیرهٔ پیوندها'],
    INVERSION: ['Another link read from its other end', 'وارونِ پیوندی دیگر'],
  },
  LinkStatus: {
    CANDIDATE: ['Candidate, not yet reviewed', 'پیشنهادی، هنوز بازبینی‌نشده'],
    ACCEPTED: ['Accepted by an expert', 'پذیرفتهٔ متخصص'],
    REJECTED: ['Rejected by an expert', 'ردشدهٔ متخصص'],
  },
  LinkBasis: {
    LABEL: ['Read from the labels', 'خوانده از برچسب‌ها'],
    PLACE: ['Read from the places in the models', 'خوانده از جای آن‌ها در الگوها'],
    ANSWER: ['Read from a printed answer', 'خوانده از پاسخی چاپ‌شده'],
    TEXT: ['Read from the running text', 'خوانده از متن مقاله'],
  },
  Translation: {
    RECIPROCAL: ['Valued alike', 'هم‌ارزش'],
    REFUTATIONAL: ['Valued oppositely', 'با ارزش‌گذاری متضاد'],
  },
  Overlap: {
    SHARED_BY_ALL: ['Shared by all studies', 'مشترک در همهٔ مطالعه‌ها'],
    SHARED_BY_SOME: ['Shared by some studies', 'مشترک در چند مطالعه'],
    UNIQUE: ['In one study alone', 'تنها در یک مطالعه'],
  },
  Presence: {
    PRESENT: ['Present', 'هست'],
    PRESENT_BY_LINK: ['Present by a link', 'به واسطهٔ پیوند هست'],
    ASSERTED_ABSENT: ['Looked for and missing', 'جسته و نیافته'],
    NOT_RECORDED: ['Nothing recorded', 'ثبت‌نشده'],
  },
  TheoryRelation: {
    CAUSES: ['causes', 'پدید می‌آورد'],
    SHAPES: ['shapes', 'شکل می‌دهد'],
    INTERVENES_IN: ['intervenes in', 'در آن مداخله می‌کند'],
    RESPONDS_TO: ['responds to', 'به آن پاسخ می‌دهد'],
    RESULTS_IN: ['results in', 'به آن می‌انجامد'],
  },
  TheoryBasis: {
    STATED: ['Stated by the paper', 'به تصریح مقاله'],
    PARADIGM: ['Implied by the paradigm', 'به اقتضای پارادایم'],
  },
  GraphEdgeKind: {
    PART_OF: ['is part of', 'بخشی است از'],
    ALIGNS_WITH: ['aligns with, across studies', 'هم‌راستا با، میان مطالعه‌ها'],
    THEORY: ['is related by the theory', 'پیوند نظریه'],
  },
  StatisticOrigin: {
    REPORTED: ['Reported by the paper', 'گزارش مقاله'],
    RECOMPUTED: ['Computed again', 'بازمحاسبه‌شده'],
  },
  Coefficient: { CRONBACH_ALPHA: ['Cronbach’s alpha', 'آلفای کرونباخ'] },
  Engine: { MEMORY: ['In memory', 'در حافظه'], NEO4J: ['Neo4j', 'نئوفورجی'] },
};

/** The label of an enum value in both languages. */
export interface LegendName {
  readonly enum: string;
  readonly value: string;
  readonly labelForms: Forms;
}

/** The label of an enum value, in all languages. */
export const namesOf = <Name extends LegendEnum>(name: Name, value: Enums[Name][number]): Forms =>
  formsOf(NAMES[name][value]);

const formsOf = ([en, fa]: readonly [en: string, fa: string]): Forms => [
  { value: en, language: 'en', origin: 'TRANSLATED' },
  { value: fa, language: 'fa', origin: 'TRANSLATED' },
];

/** The labels of all enum values, enum by enum. */
export const LEGEND: readonly LegendName[] = Object.entries(NAMES).flatMap(([name, values]) =>
  Object.entries(values).map(([value, names]) => ({
    enum: name,
    value,
    labelForms: formsOf(names),
  })),
);
