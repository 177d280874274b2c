import { openMemory } from '../../src/engines/memory/engine.ts';
import { askEveryQuestion } from './every-question.ts';

askEveryQuestion('memory', async (dataset) => openMemory(dataset));
