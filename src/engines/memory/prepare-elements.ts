import { ENUMS } from '../../model/enums.ts';
import { labelRanks, languagesOf } from '../../model/labels.ts';
import { isActive } from '../../model/links.ts';
import type { Ordered } from './ordered.ts';
import { type ElementColumns, NONE } from './prepared.ts';

export function prepareElements(ordered: Ordered): ElementColumns {
  const { elements, numberOf } = ordered;
  return {
    studies: Uint32Array.from(elements, ({ studyKey }) => numberOf.study(studyKey)),
    levels: Uint8Array.from(elements, ({ level }) => ENUMS.ModelLevel.indexOf(level)),
    roles: Uint8Array.from(elements, ({ role }) =>
      role === null ? 0 : ENUMS.ParadigmRole.indexOf(role) + 1,
    ),
    orders: Float64Array.from(elements, ({ order }) => order),
    parents: Uint32Array.from(elements, ({ parentKey }) =>
      parentKey === null ? NONE : numberOf.element(parentKey),
    ),
    linkCounts: linkCounts(ordered),
    codeCounts: codeCounts(ordered),
    ranks: Object.fromEntries(
      languagesOf(elements).map((language) => {
        const ranks = labelRanks(elements, language);
        return [language, Uint32Array.from(elements, ({ key }) => ranks.get(key) ?? NONE)];
      }),
    ),
  };
}

function linkCounts({ elements, links, numberOf }: Ordered): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(elements.length);
  for (const link of links) {
    if (!isActive(link)) continue;
    for (const key of [link.subjectKey, link.objectKey]) {
      const number = numberOf.element(key);
      counts[number] = (counts[number] as number) + 1;
    }
  }
  return counts;
}

/** Each code counts for itself and all above it. */
function codeCounts({ elements, numberOf }: Ordered): Uint32Array<ArrayBuffer> {
  const counts = new Uint32Array(elements.length);
  for (const { key, level } of elements) {
    if (level !== 'CODE') continue;
    for (let above: string | null = key; above !== null; ) {
      const number = numberOf.element(above);
      counts[number] = (counts[number] as number) + 1;
      above = elements[number]?.parentKey ?? null;
    }
  }
  return counts;
}
