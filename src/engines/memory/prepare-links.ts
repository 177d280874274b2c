import { ENUMS } from '../../model/enums.ts';
import { sortOfLink } from '../../model/order.ts';
import { numberLists } from './number-lists.ts';
import type { Ordered } from './ordered.ts';
import { ascending } from './pages.ts';
import type { LinkColumns } from './prepared.ts';

export function prepareLinks({ links, allLinks, numberOf }: Ordered): LinkColumns {
  return {
    subjects: Uint32Array.from(allLinks, (link) => numberOf.element(link.subjectKey)),
    objects: Uint32Array.from(allLinks, (link) => numberOf.element(link.objectKey)),
    predicates: Uint8Array.from(allLinks, ({ predicate }) =>
      ENUMS.MappingPredicate.indexOf(predicate),
    ),
    confidences: Float64Array.from(allLinks, ({ confidence }) => confidence),
    statuses: Uint8Array.from(allLinks, ({ status }) => ENUMS.LinkStatus.indexOf(status)),
    negations: Uint8Array.from(allLinks, ({ isNegated }) => (isNegated ? 1 : 0)),
    translations: Uint8Array.from(allLinks, ({ translation }) =>
      translation === null ? 0 : ENUMS.Translation.indexOf(translation) + 1,
    ),
    chains: numberLists(
      allLinks.length - links.length,
      allLinks
        .slice(links.length)
        .flatMap(({ derivedFromKeys }, at) =>
          derivedFromKeys.map((key) => [at, numberOf.link(key)] as const),
        ),
    ),
    inOrder: ascending(allLinks.map((link) => sortOfLink(link.subjectKey, link.objectKey))),
  };
}
