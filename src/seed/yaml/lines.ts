import type { Refusal } from './limits.ts';

/** The lines that git writes into a file of which two versions could not be merged. */
const CONFLICT_MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/gm;
const TAB = /\t/g;

/**
 * Finds what is wrong with single lines, whatever YAML makes of them, because the parser reports both a tab and a
 * conflict marker only where it can read on no further, often many lines below.
 */
export function lineRefusals(text: string): readonly Refusal[] {
  return [...conflictMarkers(text), ...tabs(text)].sort((a, b) => a.offset - b.offset);
}

/** Refuses a file that was committed in the middle of a merge. */
function conflictMarkers(text: string): readonly Refusal[] {
  return Array.from(text.matchAll(CONFLICT_MARKER), ({ 0: marker, index }) => ({
    offset: index,
    message: `A conflict marker of git (${marker}) stands here; choose one version and delete the marker.`,
  }));
}

/** Refuses the first tab of each line; YAML allows some, which look like an indentation that they are not. */
function tabs(text: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const { index } of text.matchAll(TAB)) {
    const previous = refusals.at(-1);
    if (previous && !text.slice(previous.offset, index).includes('\n')) continue;
    refusals.push({ offset: index, message: 'A tab stands here; write spaces instead.' });
    if (refusals.length === MAX_TABS) break;
  }
  return refusals;
}

/** A file with more is indented by tabs throughout. */
const MAX_TABS = 100;
