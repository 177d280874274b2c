import { openMemory } from '../../src/graph/memory/open.ts';
import { engineContract } from './contract.ts';

engineContract('memory', async (fixture) => openMemory(fixture));
