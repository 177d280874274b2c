import { readFileSync } from 'node:fs';
import { importProject, isProject, PROJECT_USAGE } from './cli-import-project.ts';
import { parseCommand, print, refuse } from './cli-output.ts';
import { openMemory } from './engines/memory/engine.ts';
import { gather } from './exchange/gather.ts';
import type { Decision } from './exchange/read/decisions.ts';
import { UnreadableFile } from './exchange/read/fault.ts';
import { readReview } from './exchange/read/review.ts';
import { SEED_FOLDER } from './paths.ts';
import { check } from './seed/check.ts';
import { formatDiagnostic } from './seed/diagnostics.ts';
import { withReviews } from './seed/edit-links.ts';
import { datasetOf } from './seed/load.ts';
import { type Folder, readFolder } from './seed/read.ts';
import { writeWhole } from './write-whole.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * `npm run import`: takes what an expert decided in a review sheet over into the links of the seed, or makes a study of
 * a project of another program.
 */

const USAGE = `npm run import -- review.xlsx|review.csv|links.sssom.tsv [--write] [--confidence]
  prints what the decisions change in seed/links; --write changes it, --confidence also takes changed confidences over
${PROJECT_USAGE}`;

const OPTIONS = {
  write: { type: 'boolean', default: false },
  confidence: { type: 'boolean', default: false },
} as const;

/** Runs the command; its exit code. @throws WrongUse; any other error is a sentence for the user */
export async function importCommand(args: readonly string[]): Promise<number> {
  if (args.some((argument) => isProject(argument))) return importProject(args, USAGE);
  const { values, positionals } = parseCommand(args, OPTIONS, USAGE);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !/\.(xlsx|csv|tsv|txt)$/i.test(file)) {
    throw new WrongUse(USAGE);
  }
  const folder = readFolder(SEED_FOLDER);
  const snapshot = await gather(openMemory(datasetOf(folder)).reader());
  const read = await reviewOf(file, (bytes) =>
    readReview(file, bytes, snapshot, values.confidence),
  );
  if ('faults' in read && read.faults.length > 0)
    return refuse(file, read.faults, 'nothing was taken over');
  const { decisions, notes } = read;
  for (const note of notes) print(note);
  const changed = edited(folder, decisions);
  const faults = check(changed.folder).faults;
  if (faults.length > 0) {
    for (const fault of faults) console.log(formatDiagnostic(fault));
    return 1;
  }
  const before = new Map(snapshot.links.map((link) => [link.key, link.status]));
  for (const { link, status, reviewedBy, reviewedOn } of decisions) {
    const day = reviewedOn === null ? '' : ` on ${reviewedOn}`;
    print(`${link}: ${before.get(link)} becomes ${status}, reviewed by ${reviewedBy}${day}`);
  }
  if (values.write) for (const { path, text } of changed.files) writeWhole(path, text, true);
  console.log(summary(decisions.length, changed.files.length, values.write));
  return 0;
}

type Read = Awaited<ReturnType<typeof readReview>>;

async function reviewOf(file: string, read: (bytes: Buffer) => Promise<Read>): Promise<Read> {
  try {
    return await read(readFileSync(file));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { decisions: [], notes: [], faults: [error] };
  }
}

/** The seed with the decisions in it, and the files that they change. */
function edited(folder: Folder, decisions: readonly Decision[]) {
  const reviews = new Map(decisions.map((decision) => [decision.link, decision]));
  const files = folder.files.map((file) =>
    file.kind === 'links' ? { ...file, text: withReviews(file.text, reviews) } : file,
  );
  const changed = files.filter(({ text }, at) => text !== folder.files[at]?.text);
  return {
    folder: { ...folder, files },
    files: changed.map(({ file, text }) => ({ path: file, text })),
  };
}

function summary(links: number, files: number, isWritten: boolean): string {
  if (links === 0) return 'Nothing to change.';
  const counted = `${links} ${links === 1 ? 'link' : 'links'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return isWritten ? `Changed ${counted}.` : `This would change ${counted}; --write does.`;
}
