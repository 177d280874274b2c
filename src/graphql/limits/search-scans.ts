import { foldedKey, foldedWords } from '../../model/persian.ts';
import { queryPieces } from '../../model/search.ts';
import type { Statistics, StatisticsOf } from './cardinality.ts';

/**
 * The most things that a search looks at: those with the word of the query that fewest have, and those whose keys begin as
 * the query. Both engines find them by an index, and look at each.
 *
 * It is too low for two rare things alone: labels that are the query, but parted into more than three words where the query
 * is one; and where a word that is not known can begin a compound, only the most frequent of such words counts.
 */
export function searchedItems(query: string, statistics: StatisticsOf): number {
  const counts = {
    words: statistics('Word.items'),
    beginnings: statistics('Beginning.items'),
  };
  const pieces = queryPieces(foldedWords(query));
  // Each once, because one letter can stand for several words.
  const different = new Map(pieces.map((ways) => [ways.join(' '), ways]));
  const perWord = [...different.values()].map((ways) =>
    ways.reduce((sum, way) => {
      const isContained = ways.some((other) => other !== way && way.startsWith(other));
      return sum + (isContained ? 0 : begun(way, counts.beginnings)) + parted(way, ways, counts);
    }, 0),
  );
  const ofWords = perWord.length === 0 ? 0 : Math.min(...perWord);
  const ofKeys = begun(foldedKey(query), statistics('Key.items'));
  return Math.min(ofWords + ofKeys, itemsIn(statistics));
}

/** All that a search may find. */
const itemsIn = (statistics: StatisticsOf): number =>
  statistics('Study.elements').count +
  statistics('Dataset.studies').count +
  statistics('Dataset.constructs').count;

const having = (word: string, { owners, others, maxOut }: Statistics): number =>
  owners?.get(word) ?? others ?? maxOut;

/** The most things that have something that begins so: as many as the longest beginning of it that is known has. */
function begun(text: string, statistics: Statistics): number {
  const { owners, others, maxOut, maxIn } = statistics;
  if (text === '') return 0;
  const rest = others ?? maxOut;
  // Of a beginning all shorter ones are beginnings, so that none is longer than one thing has.
  for (let length = Math.min(text.length, maxIn); length > 0; length -= 1) {
    const known = owners?.get(text.slice(0, length));
    if (known !== undefined) return length === text.length ? known : Math.min(known, rest);
  }
  return rest;
}

interface Counts {
  readonly words: Statistics;
  readonly beginnings: Statistics;
}

/**
 * The most things that have a text as two or three neighbouring words: for each way to part it, as many as have the rarest.
 * One with a word that begins as one of the ways counts by that.
 */
function parted(text: string, ways: readonly string[], { words, beginnings }: Counts): number {
  let sum = text.length > 1 ? (words.others ?? words.maxOut) : 0;
  const isCounted = (word: string): boolean => ways.some((way) => word.startsWith(way));
  for (const [first, rest] of knownSplits(text, words)) {
    if (isCounted(first)) continue;
    const ofFirst = having(first, words);
    if (!isCounted(rest)) sum += Math.min(ofFirst, begun(rest, beginnings));
    for (const [second, third] of knownSplits(rest, words)) {
      if (isCounted(second) || isCounted(third)) continue;
      sum += Math.min(ofFirst, having(second, words), begun(third, beginnings));
    }
  }
  return sum;
}

/** The ways to part a text after a word that many have. */
const knownSplits = (text: string, { owners }: Statistics): (readonly [string, string])[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => at + 1)
    .filter((at) => owners?.has(text.slice(0, at)))
    .map((at) => [text.slice(0, at), text.slice(at)]);
