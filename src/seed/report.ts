import type { Dataset } from '../graph/dataset.ts';
import { checkFolder } from './check.ts';
import { faultLine } from './fault.ts';
import { flatten } from './load.ts';
import { LEVELS } from './shapes/element.ts';

export interface Report {
  readonly isSound: boolean;
  readonly lines: readonly string[];
}

/** What `check` prints: every fault, or how much there is of everything. */
export function report(folder: string): Report {
  const { seed, faults } = checkFolder(folder);
  if (faults.length > 0) {
    const total = `${counted(faults.length, 'fault')} in ${folder}`;
    return { isSound: false, lines: [...faults.map(faultLine), total] };
  }
  return { isSound: true, lines: sizes(flatten(seed)) };
}

function sizes(dataset: Dataset): readonly string[] {
  const { studies, elements, links, constructs, absences, version } = dataset;
  const perStudy = studies.map(({ key }) => {
    const own = elements.filter(({ studyKey }) => studyKey === key);
    const isOwn = ({ studyKey }: { readonly studyKey: string }): boolean => studyKey === key;
    const counts = [
      ...LEVELS.map((level) => counted(own.filter((row) => row.level === level).length, level)),
      counted(dataset.interviews.filter(isOwn).length, 'interview'),
      counted(dataset.evidence.filter(({ cite }) => isOwn(cite)).length, 'evidence row'),
      counted(dataset.recommendations.filter(isOwn).length, 'recommendation'),
      counted(dataset.notes.filter(isOwn).length, 'note'),
    ];
    return `${key}: ${counts.join(', ')}`;
  });
  const curated = [
    counted(links.length, 'link'),
    counted(constructs.length, 'construct'),
    counted(absences.length, 'absence'),
  ];
  return [...perStudy, `curated: ${curated.join(', ')}`, `version: ${version}`];
}

function counted(count: number, noun: string): string {
  const one = noun.toLowerCase();
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  return `${count} ${count === 1 ? one : many}`;
}
