import type { Dataset, RecordedElement } from '../../model/dataset.ts';
import { languagesOf } from '../../model/labels.ts';
import { packRows } from '../../model/pack-rows.ts';
import type { DetailRow, ElementRow } from '../../model/rows.ts';
import { relationStatistics } from '../../model/statistics.ts';
import { foldedLabels, vocabularyOf } from '../../model/vocabulary.ts';
import { computeConstructs } from './constructs.ts';
import { inOrder } from './ordered.ts';
import { prepareEdges } from './prepare-edges.ts';
import { prepareElements } from './prepare-elements.ts';
import { prepareLinks } from './prepare-links.ts';
import { prepareSearch } from './prepare-search.ts';
import type { Prepared } from './prepared.ts';

/** Makes of a dataset all that the engine needs; what takes long is done here. */
export function prepare(dataset: Dataset): Prepared {
  const ordered = inOrder(dataset);
  const { version, description, agreement, elements, links, allLinks } = ordered;
  const derived = allLinks.slice(links.length);
  const labels = foldedLabels(ordered);
  const words = vocabularyOf(labels);
  const constructs = computeConstructs(ordered);
  return {
    about: {
      version,
      description,
      agreement,
      languages: languagesOf(elements),
      statistics: relationStatistics(dataset, derived, labels, words),
    },
    rows: {
      studies: packRows(ordered.studies),
      elements: packRows(elements.map(elementRowOf)),
      details: packRows(elements.map(detailOf)),
      interviews: packRows(ordered.interviews),
      constructs: packRows(constructs),
      theory: packRows(ordered.theory),
      absences: packRows(ordered.absences),
      contrasts: packRows(ordered.contrasts),
      contrastSides: packRows(ordered.contrastSides),
      evidence: packRows(ordered.evidence),
      participants: packRows(ordered.participants),
      countChecks: packRows(ordered.countChecks),
      notes: packRows(ordered.notes),
      recommendations: packRows(ordered.recommendations),
      links: packRows(links),
      words: packRows(words),
    },
    edges: prepareEdges(ordered),
    links: prepareLinks(ordered),
    elements: prepareElements(ordered),
    search: prepareSearch(labels),
  };
}

function elementRowOf({
  sourceTermForms: _,
  definitionForms: _definition,
  measured: __,
  cite: ___,
  ...row
}: RecordedElement): ElementRow {
  return row;
}

const detailOf = ({
  key,
  sourceTermForms,
  definitionForms,
  measured,
  cite,
}: RecordedElement): DetailRow => ({
  key,
  sourceTermForms,
  definitionForms,
  measured,
  cite,
});
