import { openMemory } from '../../../src/engines/memory/engine.ts';
import { comparable } from './comparable.ts';

comparable('memory', async (dataset) => openMemory(dataset));
