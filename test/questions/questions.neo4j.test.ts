import { openLoaded } from '../support/open-loaded-engine.ts';
import { withNeo4j } from '../support/with-neo4j.ts';
import { askEveryQuestion } from './every-question.ts';

withNeo4j('the research questions', (login) =>
  askEveryQuestion('neo4j', (dataset) => openLoaded(login, dataset)),
);
