import { openMemory } from '../../src/graph/memory/open.ts';
import { askEveryQuestion } from './every.ts';

askEveryQuestion('memory', async (dataset) => openMemory(dataset));
