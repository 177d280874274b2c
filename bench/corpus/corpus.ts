import type {
  SeedAbsence,
  SeedConstruct,
  SeedContrast,
  SeedLink,
} from '../../src/seed/shapes/curation.ts';
import type { SeedDataset } from '../../src/seed/shapes/dataset.ts';
import type { SeedStudy } from '../../src/seed/shapes/study.ts';
import { absencesOf, constructsOf, contrastsOf } from './curation.ts';
import { linksBetween } from './links.ts';
import { range, seeded } from './random.ts';
import { studyOf } from './study.ts';

/**
 * Links stay within blocks of this many studies, with a few more in the last one. The first ten of a thousand studies
 * are therefore those of a corpus of ten, and a question about them has the same answer in both.
 */
const BLOCK = 10;
/** Of two or fewer, a block has nothing to be compared with. */
const LEAST = 3;
/** As the issue asks; the three real studies have 79 each. */
const LINKS = 100;
/** Regions are numbered from here on, so that no number begins another. */
const FIRST_REGION = 10_000;

/** What is written together: some studies, and all that joins them. */
export interface Block {
  readonly number: number;
  readonly studies: readonly SeedStudy[];
  /** A list for each two studies that are linked. */
  readonly links: readonly (readonly SeedLink[])[];
  readonly constructs: readonly SeedConstruct[];
  readonly absences: readonly SeedAbsence[];
  readonly contrasts: readonly SeedContrast[];
}

/** A corpus of so many studies, block by block: the same for the same numbers, on every machine. */
export function* blocksOf(studies: number, seed: number): Generator<Block> {
  for (let from = 1, number = 1; from <= studies; number += 1) {
    const left = studies - from + 1;
    const size = left - BLOCK < LEAST ? left : BLOCK;
    yield blockOf(number, from, size, seed);
    from += size;
  }
}

export const corpusDescription = (studies: number, seed: number): SeedDataset => ({
  key: `corpus-${studies}-${seed}`,
  base: 'https://example.org/corpus/',
  title: { fa: `پیکره ساختگی ${studies} پژوهش`, en: `An invented corpus of ${studies} studies` },
  description: {
    fa: 'همه چیز در این پیکره ساختگی است و برای سنجش برنامه به کار می‌آید.',
    en: 'Everything in this corpus is invented; it serves to measure the program.',
  },
  license: 'https://spdx.org/licenses/CC0-1.0.html',
  creators: [{ name: 'Nobody', orcid: null }],
  published: '2026-11-26',
});

function blockOf(number: number, from: number, size: number, seed: number): Block {
  const studies = range(size).map((at) => studyOf(from + at - 1, FIRST_REGION + number, seed));
  const pairs = pairsOf(size);
  const each = Math.min(LINKS, Math.round((LINKS * size) / pairs.length));
  const random = seeded(seed, -number);
  const links = pairs.map(([one, other]) =>
    linksBetween([studies[one] as SeedStudy, studies[other] as SeedStudy], each, random),
  );
  const all = links.flat();
  const constructs = constructsOf(studies, all, random);
  return {
    number,
    studies,
    links,
    constructs,
    absences: absencesOf(studies, all, random),
    contrasts: contrastsOf(studies, constructs, random),
  };
}

/** Each study with the next one and the one after that, in a ring: of three studies, each with each. */
function pairsOf(size: number): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (let one = 0; one < size; one += 1) {
    for (const step of [1, 2]) {
      const pair = [one, (one + step) % size].sort((a, b) => a - b) as [number, number];
      if (pair[0] !== pair[1]) pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()];
}
