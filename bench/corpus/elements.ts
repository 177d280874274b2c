import { ENUMS, type ModelLevel } from '../../src/model/enums.ts';
import { stepOf } from '../../src/seed/element-key.ts';
import type { SeedElement } from '../../src/seed/shapes/element.ts';
import type { Label } from '../../src/seed/shapes/text.ts';
import type { StudyKind } from './kinds.ts';
import { chosen, type Random, range } from './random.ts';
import { inRegion, labelText } from './words.ts';

/** Interviews of a study that ties its codes to them. */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRST'];

/** The elements of a study, depth first. `region` is the number that some labels name. */
export function elementsOf(
  key: string,
  kind: StudyKind,
  region: number,
  random: Random,
): SeedElement[] {
  const elements: SeedElement[] = [];
  const add = (at: string, levels: readonly ModelLevel[]): void => {
    const [level, ...below] = levels;
    if (level === undefined) return;
    const row = elements.length + 1;
    elements.push({
      key: at,
      level,
      label: labelOf(random, kind, region),
      cite: { table: '1', rows: row },
      ...(level === 'DIMENSION' && kind.hasRoles && { role: ENUMS.ParadigmRole[stepOf(at) - 1] }),
      ...(level === 'CATEGORY' &&
        kind.hasAlphas && { alpha: { value: (600 + random(400)) / 1_000, row } }),
      ...(level === 'CODE' && kind.hasInterviews && { voicedIn: [chosen(random, LETTERS)] }),
    });
    const count = below[0] === undefined ? 0 : kind.children[level] + random(2);
    for (const order of range(count)) add(`${at}.${order}`, below);
  };
  for (const order of range(kind.dimensions)) add(`${key}.${order}`, kind.levels);
  return elements;
}

/** One label in 33 corrects a slip of the print, one in 24 has English by its authors, one in 50 names a region. */
function labelOf(random: Random, { hasRoles }: StudyKind, region: number): Label {
  const text = random(50) === 0 ? inRegion(labelText(random), region) : labelText(random);
  return {
    ...text,
    ...(random(33) === 0 && { fa: `${text.fa}ی`, corrected: text.fa }),
    ...(hasRoles && random(16) === 0 && { printedEn: `The ${text.en.toLowerCase()}` }),
  };
}
