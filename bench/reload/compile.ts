import { prepare } from '../../src/engines/memory/prepare.ts';
import { compileSeed } from '../../src/seed/compiled.ts';

/** `<folder> <file>`: compiles a seed, as a build does, in a process whose memory is given back. */
const [folder = '', file = ''] = process.argv.slice(2);
await compileSeed(folder, file, prepare);
