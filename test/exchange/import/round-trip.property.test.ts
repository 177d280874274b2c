import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/engines/memory/engine.ts';
import { createRenderer } from '../../../src/exchange/render.ts';
import { cleanText } from '../../../src/exchange/study/clean-text.ts';
import { escapeXml } from '../../../src/exchange/write/xml.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { ModelLevel } from '../../../src/model/enums.ts';
import { check } from '../../../src/seed/check.ts';
import { readFolder } from '../../../src/seed/read.ts';
import { FIXTURE } from '../../seed/edited-fixture.ts';
import { dataset, element, forms, interview, study, voiced } from '../../support/row-builders.ts';
import { filledIn } from './filled.ts';
import { code, draftOf, qde, source } from './project-xml.ts';

/** A tree of names; a leaf says by numbers in which interviews it was voiced. */
interface Tree {
  readonly name: string;
  readonly voices: readonly number[];
  readonly children: readonly Tree[];
}

const piece = fc.constantFrom(
  ...['trust', 'law', 'اعتماد', 'می‌شود', 'قانون‌گذاری', '"quoted"', "it's", '«so»', 'a & b', '<b>'],
  ...[
    'é',
    'e\u0301',
    '\u200Fright',
    'left\u200E',
    ' blank ',
    'TAB\ttab',
    '[1.2]',
    '=1+1',
    'x::y',
    '100 %',
  ],
);
const name = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
const voices = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 });

const tree = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    name,
    voices,
    children:
      depth <= 1
        ? fc.constant([])
        : fc.oneof(
            { weight: 1, arbitrary: fc.constant([]) },
            {
              weight: 2,
              arbitrary: fc.array(fc.memo((): fc.Arbitrary<Tree> => tree(depth - 1))(), {
                minLength: 1,
                maxLength: 3,
              }),
            },
          ),
  });
const forest = (depth: number) => fc.array(tree(depth), { minLength: 1, maxLength: 3 });

const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const clean = (text: string): string => cleanText(text, 'fa');

describe('a study', { timeout: 120_000 }, () => {
  it('comes back from our own project with its tree, order, labels, definitions and voices', async () => {
    await fc.assert(
      fc.asyncProperty(forest(4), async (roots) => {
        const sent = datasetOf(roots);
        const renderer = await createRenderer(openMemory(sent).reader());
        const file = renderer.files.find((one) => one.name === 'mine.fa.qdpx');
        if (file === undefined) throw new Error('There is no project of the study.');
        const { bytes } = await renderer.render(file);
        const back = await draftOf(bytes, { key: 'mine', language: 'fa' });
        const voicing = sent.interviews.map(({ key, letter }) => [key, letter] as const);
        const letterOf = new Map(voicing);
        expect(
          back.elements.map(({ key, label, definition, voicedIn }) => ({
            key,
            label,
            definition,
            voicedIn: voicedIn ?? [],
          })),
        ).toEqual(
          sent.elements.map(({ key, labelForms, definitionForms }) => ({
            key,
            label: clean(labelForms[0]?.value ?? ''),
            definition: clean(definitionForms[0]?.value ?? ''),
            voicedIn: sent.evidence
              .filter(({ elementKey }) => elementKey === key)
              .map(({ interviewKey }) => letterOf.get(interviewKey ?? '')),
          })),
        );
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('of any project keeps each name in its order and each voice, and breaks no rule of the seed', async () => {
    const fixture = readFolder(FIXTURE);
    await fc.assert(
      fc.asyncProperty(forest(9), async (roots) => {
        const all = withBelow(roots);
        const guids = new Map(all.map((one, at) => [one, `g${at}`]));
        const xml = (one: Tree): string =>
          code(guids.get(one) ?? '', escapeXml(one.name), one.children.map(xml).join(''));
        const sources = LETTERS.map((letter, at) =>
          source(
            letter,
            `${letter}.txt`,
            ...all
              .filter(({ voices: heard }) => heard.includes(at))
              .map((one) => guids.get(one) ?? ''),
          ),
        );
        const draft = await draftOf(
          qde(roots.map(xml).join('\n'), `<Sources>${sources.join('')}</Sources>`),
        );
        const { placed, elements, outline } = draft;
        const mirrors = new Set(placed.mirrors);
        const isAdded = outline.roots.some(({ guids: own }) => own.length === 0);
        expect(
          elements
            .slice(isAdded ? 1 : 0)
            .flatMap(({ key, label }) => (mirrors.has(key) ? [] : [label])),
        ).toEqual(all.map((one) => cleanText(one.name, 'en')));
        expect(draft.pairs).toBe(all.reduce((sum, { voices: heard }) => sum + heard.length, 0));
        const { faults } = check({ ...fixture, files: [...fixture.files, filledIn(draft)] });
        // Neighbours of a project in one more language: the texts about all studies are then in English alone.
        expect(faults.filter(({ file }) => file.includes('mine'))).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

const withBelow = (trees: readonly Tree[]): readonly Tree[] =>
  trees.flatMap((one) => [one, ...withBelow(one.children)]);

const LEVELS: readonly ModelLevel[] = ['DIMENSION', 'CATEGORY', 'CONCEPT', 'CODE'];

/** A study of the model's form: only leaves below the dimensions are voiced, and each interview voices something. */
function datasetOf(roots: readonly Tree[]): Dataset {
  const elements: ReturnType<typeof element>[] = [];
  const spoken: { readonly key: string; readonly voices: readonly number[] }[] = [];
  const add = (one: Tree, key: string, depth: number): void => {
    const isCode = depth > 1 && one.children.length === 0;
    const level = isCode ? 'CODE' : (LEVELS[depth - 1] ?? 'CODE');
    const definitionForms = one.voices.length === 0 ? [] : forms(`${one.name} است`, 'It is');
    elements.push(element(key, level, { labelForms: forms(one.name, key), definitionForms }));
    if (isCode) spoken.push({ key, voices: [...one.voices].sort() });
    for (const [at, child] of one.children.entries()) add(child, `${key}.${at + 1}`, depth + 1);
  };
  // A lone list of leaves would become one dimension.
  for (const [at, root] of [
    ...roots,
    { name: 'last', voices: [], children: [{ name: 'leaf', voices: [0], children: [] }] },
  ].entries()) {
    add(root, `mine.${at + 1}`, 1);
  }
  const heard = [...new Set(spoken.flatMap(({ voices: own }) => own))].sort();
  const letters = new Map(heard.map((voice, at) => [voice, LETTERS[at] ?? '']));
  return dataset({
    studies: [study('mine', { method: 'THEMATIC_ANALYSIS' })],
    elements,
    interviews: heard.map((voice, at) => interview('mine', letters.get(voice) ?? '', at + 1)),
    evidence: spoken.flatMap(({ key, voices: own }) =>
      own.map((voice) => voiced(key, `mine.${letters.get(voice)?.toLowerCase()}`)),
    ),
  });
}
