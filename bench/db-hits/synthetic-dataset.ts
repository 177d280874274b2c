import type { CuratedConstruct, Dataset, RecordedElement } from '../../src/model/dataset.ts';
import { ENUMS, type ParadigmRole } from '../../src/model/enums.ts';
import type {
  EvidenceRow,
  Forms,
  InterviewRow,
  LinkRow,
  NoteRow,
  RecommendationRow,
  StudyRow,
} from '../../src/model/rows.ts';
import * as row from '../../test/support/row-builders.ts';
import type { Subject } from './call.ts';

/**
 * Links stay within blocks of this many studies. Calls on the first studies therefore have the same results among ten
 * studies and among a thousand, and rising figures show the cost of the database alone.
 */
const BLOCK = 10;
const LINKS = 100;
const ROLES: readonly ParadigmRole[] = [
  'CAUSAL_CONDITION',
  'CONTEXTUAL_CONDITION',
  'CORE_PHENOMENON',
  'STRATEGY',
  'CONSEQUENCE',
];
const WORDS = [
  'مشارکت',
  'شفافیت',
  'پاسخگویی',
  'عدالت',
  'اعتماد',
  'نوآوری',
  'آموزش',
  'قانون',
] as const;

type Random = (below: number) => number;

/** Mulberry32: a small generator with the same numbers on every machine. */
function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const studyKey = (at: number): string => `s${String(at).padStart(4, '0')}`;
const chosen = <Item>(random: Random, items: readonly Item[]): Item =>
  items[random(items.length)] as Item;

function label(random: Random): Forms {
  const words = [chosen(random, WORDS), chosen(random, WORDS), random(40)];
  return row.forms(words.join(' '), `Words ${random(1_000)}`);
}

/** 5 dimensions of 3 categories of 2 concepts of 2 codes: 110 elements. */
function elementsOf(study: string, random: Random): RecordedElement[] {
  const below = (keys: readonly string[], each: number) =>
    keys.flatMap((key) => range(each).map((order) => `${key}.${order}`));
  const dimensions = below([study], ROLES.length);
  const categories = below(dimensions, 3);
  const concepts = below(categories, 2);
  const made = (level: RecordedElement['level'], keys: readonly string[]) =>
    keys.map((key, at) =>
      row.element(key, level, {
        role: ROLES[Number(key.split('.')[1]) - 1] ?? null,
        // The first two codes have the same label, so that there is something to find.
        labelForms: level === 'CODE' && at < 2 ? row.forms('یک برچسب', 'One label') : label(random),
        measured: level === 'CATEGORY' && at % 3 === 0 ? alpha(study, random) : null,
      }),
    );
  return [
    ...made('DIMENSION', dimensions),
    ...made('CATEGORY', categories),
    ...made('CONCEPT', concepts),
    ...made('CODE', below(concepts, 2)),
  ];
}

const alpha = (studyKeyOf: string, random: Random): RecordedElement['measured'] => ({
  coefficient: 'CRONBACH_ALPHA',
  value: (600 + random(400)) / 1_000,
  origin: 'REPORTED',
  itemCount: 5,
  sampleSize: 100,
  cite: { studyKey: studyKeyOf, table: '2', rows: [1], section: null },
});

function linksOf(
  own: readonly RecordedElement[],
  others: readonly RecordedElement[],
  random: Random,
): LinkRow[] {
  const made = new Map<string, LinkRow>();
  while (made.size < LINKS) {
    const link = row.link(chosen(random, own).key, chosen(random, others).key, {
      predicate: chosen(random, ENUMS.MappingPredicate),
      confidence: (30 + random(71)) / 100,
      isNegated: random(10) === 0,
    });
    made.set(link.key, link);
  }
  return [...made.values()];
}

interface Part {
  readonly study: StudyRow;
  readonly elements: readonly RecordedElement[];
  readonly interviews: readonly InterviewRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly notes: readonly NoteRow[];
  readonly recommendations: readonly RecommendationRow[];
}

function partOf(at: number): Part {
  const random = seeded(at);
  const key = studyKey(at);
  const elements = elementsOf(key, random);
  const interviews = range(10).map((order) =>
    row.interview(key, 'abcdefghij'.charAt(order - 1), order),
  );
  const codes = elements.filter(({ level }) => level === 'CODE');
  const cite = { studyKey: key, table: null, rows: null, section: '5' };
  const about = (order: number) => [(elements[order] as RecordedElement).key];
  return {
    study: row.study(key, { coreKey: `${key}.3`, statedAtInterview: 8, reliabilityThreshold: 0.7 }),
    elements,
    interviews,
    evidence: codes.map((code) => row.voiced(code.key, chosen(random, interviews).key)),
    notes: range(3).map((order) => ({
      key: `${key}.note.${order}`,
      studyKey: key,
      textForms: row.forms('یادداشت', 'A note'),
      elementKeys: about(order),
      cite,
    })),
    recommendations: range(10).map((order) => ({
      key: `${key}.rec.${order}`,
      studyKey: key,
      textForms: row.forms('پیشنهاد', 'Advice'),
      groupForms: row.forms('گروه', 'A group'),
      elementKeys: about(order),
      cite,
    })),
  };
}

/** Studies of the size of the seed's; the first ten of a thousand equal a dataset of ten. */
export function syntheticDataset(studies: number): Dataset {
  const parts = range(studies).map(partOf);
  const links = parts.flatMap((part, at) => {
    const from = at - (at % BLOCK);
    const others = parts.slice(from, from + BLOCK).filter((other) => other !== part);
    return linksOf(
      part.elements,
      others.flatMap(({ elements }) => elements),
      seeded(-1 - at),
    );
  });
  const constructs = parts.map(({ study: { key } }, at): CuratedConstruct => {
    const ends = links.slice(at * LINKS, at * LINKS + 2);
    const members = ends.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]);
    return row.construct(`idea-of-${key}`, [...new Set(members)]);
  });
  const keys = parts.map(({ study }) => study.key);
  const beside = (at: number): string => keys[at % BLOCK === 0 ? at + 1 : at - 1] as string;
  const contrasts = keys.map((key, at) =>
    row.contrast(`matter-of-${key}`, [[`${key}.2`], [`${beside(at)}.3`]], {
      constructKey: `idea-of-${key}`,
    }),
  );
  return row.dataset({
    version: `synthetic-${studies}`,
    studies: parts.map(({ study }) => study),
    elements: parts.flatMap(({ elements }) => elements),
    theory: keys.map((key) => row.theory(`${key}.1`, 'CAUSES', `${key}.3`)),
    interviews: parts.flatMap(({ interviews }) => interviews),
    evidence: parts.flatMap(({ evidence }) => evidence),
    participants: keys.flatMap((key) =>
      range(10).map((order) => ({
        studyKey: key,
        order,
        educationForms: row.forms('دکتری', 'PhD'),
        occupationForms: row.forms('استاد', 'Professor'),
        age: 40 + order,
      })),
    ),
    countChecks: keys.flatMap((key) =>
      range(5).map((counted) => ({
        studyKey: key,
        whatForms: row.forms('کدها', 'Codes'),
        stated: counted,
        counted,
        explanationForms: [],
        cite: null,
      })),
    ),
    notes: parts.flatMap(({ notes }) => notes),
    recommendations: parts.flatMap(({ recommendations }) => recommendations),
    links,
    constructs,
    absences: keys.map((key, at) => row.absence(`${key}.1`, beside(at))),
    contrasts: contrasts.map((one) => one.row),
    contrastSides: contrasts.flatMap(({ sides }) => sides),
  });
}

/** The keys of synthetic studies that the calls use. */
export function syntheticSubject({ links, constructs, absences }: Dataset): Subject {
  const [link] = links;
  const [construct] = constructs;
  const [absence] = absences;
  if (!link || !construct || !absence) throw new Error('No study was made.');
  return {
    studies: [studyKey(1), studyKey(2)],
    dimension: 's0001.1',
    code: 's0001.1.1.1.1',
    interview: 's0001.a',
    link: link.key,
    linked: link.subjectKey,
    construct: construct.key,
    member: link.subjectKey,
    absence: absence.key,
    absent: absence.elementKey,
    contrast: 'matter-of-s0001',
    onSide: 's0001.2',
    note: 's0001.note.1',
    noted: 's0001.2',
    recommendation: 's0001.rec.1',
    measured: 's0001',
    words: [WORDS[0]],
  };
}
