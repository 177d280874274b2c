import { openMemory } from '../../../src/engines/memory/engine.ts';
import { engineContract } from './contract.ts';

engineContract('memory', async (fixture) => openMemory(fixture));
