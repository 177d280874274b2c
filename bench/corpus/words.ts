/** A text as a Persian study has it. */
type Bilingual = { readonly fa: string; readonly en: string };

import { chosen, type Random, weighted } from './random.ts';

/** Labels and sentences of an invented corpus: plain words of governance, put together by chance. */

type Word = readonly [fa: string, en: string];

const ACTS: readonly (readonly [Word | null, number])[] = [
  [null, 8],
  [['بهبود', 'Improving'], 2],
  [['تقویت', 'Strengthening'], 2],
  [['کاهش', 'Reducing'], 1],
  [['پایش', 'Monitoring'], 1],
  [['توجه به', 'Attention to'], 2],
];
const MATTERS: readonly Word[] = [
  ['مشارکت', 'participation'],
  ['شفافیت', 'transparency'],
  ['پاسخگویی', 'accountability'],
  ['عدالت', 'justice'],
  ['اعتماد', 'trust'],
  ['نوآوری', 'innovation'],
  ['آموزش', 'training'],
  ['قانون', 'law'],
  ['هماهنگی', 'coordination'],
  ['نظارت', 'oversight'],
  ['بودجه', 'budget'],
  ['فناوری', 'technology'],
  ['زیرساخت', 'infrastructure'],
  ['داده', 'data'],
  ['خدمت', 'service'],
  ['کیفیت', 'quality'],
  ['رضایت', 'satisfaction'],
  ['انگیزه', 'motivation'],
  ['فرهنگ', 'culture'],
  ['راهبرد', 'strategy'],
  ['ارتباط', 'communication'],
  ['همکاری', 'cooperation'],
  ['تصمیم‌گیری', 'decision-making'],
  ['برنامه‌ریزی', 'planning'],
  ['ارزیابی', 'evaluation'],
  ['مسئولیت‌پذیری', 'responsibility'],
  ['توانمندسازی', 'empowerment'],
  ['شایسته‌سالاری', 'meritocracy'],
  ['امنیت', 'security'],
  ['کارایی', 'efficiency'],
];
const WHOSE: readonly Word[] = [
  ['کارکنان', 'staff'],
  ['مدیران', 'managers'],
  ['شهروندان', 'citizens'],
  ['بیمه‌شدگان', 'the insured'],
  ['ذی‌نفعان', 'stakeholders'],
  ['سازمان', 'the organization'],
  ['نهادهای مردمی', 'grassroots institutions'],
  ['بخش خصوصی', 'the private sector'],
  ['دولت', 'the state'],
  ['جامعه', 'society'],
];
const WHERE: readonly (readonly [Word | null, number])[] = [
  [null, 12],
  [['در تصمیم‌ها', 'in decisions'], 1],
  [['در اجرا', 'in implementation'], 1],
  [['در ارائه خدمات', 'in service delivery'], 1],
  [['در سیاست‌گذاری', 'in policy-making'], 1],
  [['در فضای دیجیتال', 'in the digital space'], 1],
  [['در سطح محلی', 'at the local level'], 1],
  [['در بلندمدت', 'in the long run'], 1],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label of two to six words. */
export function labelText(random: Random): Bilingual {
  const [act, matter, whose, where] = [
    weighted(random, ACTS),
    chosen(random, MATTERS),
    chosen(random, WHOSE),
    weighted(random, WHERE),
  ];
  return {
    fa: [act?.[0], matter[0], whose[0], where?.[0]].filter(Boolean).join(' '),
    en: capital([act?.[1], matter[1], 'of', whose[1], where?.[1]].filter(Boolean).join(' ')),
  };
}

/** Names the region of some studies by a number, so that a word is found in as many labels of few studies or many. */
export const inRegion = ({ fa, en }: Bilingual, region: number): Bilingual => ({
  fa: `${fa} در منطقه ${region}`,
  en: `${en} in region ${region}`,
});

const SENTENCES: readonly ((a: Word, b: Word, whose: Word) => Word)[] = [
  ([a, aEn], [b, bEn], [w, wEn]) => [
    `${a} به ${b} ${w} وابسته است.`,
    `It says that ${aEn} depends on the ${bEn} of ${wEn}.`,
  ],
  ([a, aEn], [b, bEn], [w, wEn]) => [
    `بی ${a} از ${b} ${w} چیزی نمی‌ماند.`,
    `Without ${aEn} little remains of the ${bEn} of ${wEn}.`,
  ],
  ([a, aEn], [b, bEn], [w, wEn]) => [
    `${w} از ${a} به ${b} می‌رسند، نه برعکس.`,
    `By ${aEn} one comes to the ${bEn} of ${wEn}, and not the other way round.`,
  ],
  ([a, aEn], [b, bEn], [w, wEn]) => [
    `پرسش این است که ${a} چه سهمی در ${b} ${w} دارد.`,
    `The question is what part ${aEn} has in the ${bEn} of ${wEn}.`,
  ],
];

/** Sentences of ten to fifteen words each, as a reason, a note or a claim has them. */
export function sentences(random: Random, count: number): Bilingual {
  const made = Array.from({ length: count }, () =>
    chosen(random, SENTENCES)(
      chosen(random, MATTERS),
      chosen(random, MATTERS),
      chosen(random, WHOSE),
    ),
  );
  return { fa: made.map(([fa]) => fa).join(' '), en: made.map(([, en]) => en).join(' ') };
}
