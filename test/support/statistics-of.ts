import type { Dataset } from '../../src/model/dataset.ts';
import { derivedLinks } from '../../src/model/derived-links.ts';
import { relationStatistics } from '../../src/model/statistics.ts';
import { foldedLabels, vocabularyOf } from '../../src/model/vocabulary.ts';

/** The statistics of a dataset, with what an engine makes of it beforehand. */
export function statisticsOf(dataset: Dataset) {
  const labels = foldedLabels(dataset);
  return relationStatistics(dataset, derivedLinks(dataset), labels, vocabularyOf(labels));
}
