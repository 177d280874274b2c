import { type Dataset, STUDY_RECORDS } from '../model/dataset.ts';
import { ENUMS } from '../model/enums.ts';
import { groupBy } from '../model/group-by.ts';
import { formInLanguage } from '../model/labels.ts';
import { likelyName } from '../model/nearest-keys.ts';
import type { Forms, LinkRow } from '../model/rows.ts';
import type { OnStep } from './check.ts';
import { coverage, unlinked } from './coverage.ts';
import { type Diagnostic, formatDiagnostic, quoted } from './diagnostics.ts';
import { agreementRow } from './flatten/dataset.ts';
import { flatten, readValues } from './load.ts';
import type { SeedSample } from './shapes/agreement.ts';
import { unevenness } from './unevenness.ts';

export interface Report {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/** A study, and another one that its elements may be linked to. */
type Towards = readonly [from: string, to: string];

/** The output of `check`: all diagnostics, or else the sizes, agreement and coverage. */
export function report(folder: string, onStep?: OnStep): Report {
  const { values, faults } = readValues(folder, onStep);
  if (faults.length > 0) return unsound(folder, faults);
  const dataset = flatten(values);
  const agreements = values.samples.flatMap(({ value }) => agreement(value));
  const lines = [...sizes(dataset), ...agreements, '', ...coverageTable(dataset)];
  return { isSound: true, lines };
}

/** The output of `check --unlinked`: the elements of a study without a link to another. */
export function unlinkedReport(folder: string, [from, to]: Towards): Report {
  const { values, faults } = readValues(folder);
  if (faults.length > 0) return unsound(folder, faults);
  const dataset = flatten(values);
  const keys = dataset.studies.map(({ key }) => key);
  const unknownKeys = [from, to].filter((key) => !keys.includes(key));
  if (unknownKeys.length > 0)
    return { isSound: false, lines: unknownKeys.map((key) => unknownStudy(key, keys)) };
  if (from === to) {
    const line = `${quoted(from)} is named twice; links join two studies.`;
    return { isSound: false, lines: [line] };
  }
  const found = unlinked(dataset, from, to);
  const total = `${counted(found.length, 'element')} of ${from} without a link to ${to}`;
  const width = Math.max(0, ...found.map(({ key }) => key.length));
  const absent = new Set(
    dataset.absences.filter(({ studyKey }) => studyKey === to).map(({ elementKey }) => elementKey),
  );
  const lines = found.map(({ key, labelForms }) => {
    const mark = absent.has(key) ? '(absence asserted)  ' : '';
    return `${key.padEnd(width)}  ${mark}${labels(labelForms)}`;
  });
  return { isSound: true, lines: [...lines, total] };
}

/** The output of `check --uneven`: elements that are joined to one of two that are alike, and not to the other. */
export function unevenReport(folder: string): Report {
  const { values, faults } = readValues(folder);
  if (faults.length > 0) return unsound(folder, faults);
  const told = ({ predicate, isNegated, status, confidence }: LinkRow): string =>
    `${predicate}${isNegated ? ' negated' : ''}${status === 'REJECTED' ? ' rejected' : ''} ${confidence}`;
  const found = unevenness(flatten(values));
  const lines = found.map(({ third, joinedTo, link, notTo, instead, because }) => {
    const other = instead === null ? 'no link' : told(instead);
    return `${third}: ${told(link)} with ${joinedTo}, ${other} with ${notTo}  (${because})`;
  });
  const total = `${found.length} uneven, which is no fault: each is a question to the papers`;
  return { isSound: true, lines: [...lines, total] };
}

function unsound(folder: string, faults: readonly Diagnostic[]): Report {
  const total = `${counted(faults.length, 'fault')} in ${folder}`;
  return { isSound: false, lines: [...faults.map(formatDiagnostic), total] };
}

function unknownStudy(key: string, keys: readonly string[]): string {
  const guess = likelyName(key, keys);
  const hint = guess ? `; did you mean ${quoted(guess)}?` : `; there are ${keys.join(', ')}.`;
  return `There is no study ${quoted(key)}${hint}`;
}

/** English before the paper's language, so that text from the right is at the end of the line in every terminal. */
function labels(forms: Forms): string {
  const shown = (wanted: string): string => formInLanguage(forms, wanted)?.value ?? '';
  const own = forms[0]?.language ?? 'en';
  return own === 'en' ? shown('en') : `${shown('en')}  ${shown(own)}`;
}

function sizes(dataset: Dataset): readonly string[] {
  const { studies, elements, links, constructs, absences, contrasts, version } = dataset;
  const ofStudy = ({ studyKey }: { readonly studyKey: string }): string => studyKey;
  const elementsOf = groupBy(elements, ofStudy);
  const evidenceOf = groupBy(dataset.evidence, ({ cite }) => ofStudy(cite));
  const recordsOf = STUDY_RECORDS.map((name) => ({ name, of: groupBy(dataset[name], ofStudy) }));
  const perStudy = studies.map(({ key }) => {
    const levels = groupBy(elementsOf.get(key) ?? [], ({ level }) => level);
    const [interviews = '', ...others] = recordsOf.map(({ name, of }) =>
      counted(of.get(key)?.length ?? 0, name.slice(0, -1)),
    );
    const counts = [
      ...ENUMS.ModelLevel.map((level) => counted(levels.get(level)?.length ?? 0, level)),
      interviews,
      counted(evidenceOf.get(key)?.length ?? 0, 'evidence row'),
      ...others,
    ];
    return `${key}: ${counts.join(', ')}`;
  });
  const curated = [
    counted(links.length, 'link'),
    counted(constructs.length, 'construct'),
    counted(absences.length, 'absence'),
    counted(contrasts.length, 'contrast'),
  ];
  return [...perStudy, `curated: ${curated.join(', ')}`, `version: ${version}`];
}

function agreement(sample: SeedSample): readonly string[] {
  const { pairs, alikeTie, kappaTie, alikePredicate, kappaPredicate } = agreementRow(sample);
  const line = (question: string, alike: number, kappa: number | null): string =>
    `  ${question}: ${alike} alike, kappa ${kappa === null ? 'undefined' : kappa.toFixed(2)}`;
  return [
    `agreement: ${counted(pairs, 'pair')} judged by two readers, ${sample.judgedOn}`,
    line('which predicate, or none', alikePredicate, kappaPredicate),
    line('linked or not', alikeTie, kappaTie),
  ];
}

function coverageTable(dataset: Dataset): readonly string[] {
  const rows = coverage(dataset).map((row) => [
    `${row.from} to ${row.to}`,
    row.level.toLowerCase(),
    ...[row.elements, row.linked, row.denied, row.nothing].map(String),
  ]);
  const head = ['coverage', 'level', 'elements', 'linked', 'only denied', 'no link'];
  const widths = head.map((_, column) =>
    [head, ...rows].reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 2 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return [head, ...rows].map(line);
}

function counted(count: number, noun: string): string {
  const one = noun.toLowerCase();
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${count} ${count === 1 ? one : many}`;
}
