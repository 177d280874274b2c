import { openLoaded } from '../engine/loaded.ts';
import { withNeo4j } from '../engine/with-neo4j.ts';
import { askEveryQuestion } from './every.ts';

withNeo4j('the research questions', (login) =>
  askEveryQuestion('neo4j', (dataset) => openLoaded(login, dataset)),
);
