import type { Dataset } from '../../src/model/dataset.ts';
import { derivedLinks } from '../../src/model/derived-links.ts';
import { relationStatistics } from '../../src/model/statistics.ts';
import { vocabularyOf } from '../../src/model/vocabulary.ts';

/** The statistics of a dataset, with what an engine makes of it beforehand. */
export const statisticsOf = (dataset: Dataset) =>
  relationStatistics(dataset, derivedLinks(dataset), vocabularyOf(dataset));
