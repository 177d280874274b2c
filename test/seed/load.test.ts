import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { SeedError } from '../../src/seed/diagnostics.ts';
import { loadSeed } from '../../src/seed/load.ts';
import { readFolder } from '../../src/seed/read.ts';
import { strings } from '../../src/seed/walk.ts';
import { parseYaml } from '../../src/seed/yaml/parse.ts';
import { emptyFolder, FIXTURE } from './edited-fixture.ts';

const tr = (fa: string, en: string) => [
  { value: fa, language: 'fa', origin: 'TRANSLATED' },
  { value: en, language: 'en', origin: 'TRANSLATED' },
];
const printed = (fa: string, en: string) => [
  { value: fa, language: 'fa', origin: 'PRINTED' },
  { value: en, language: 'en', origin: 'TRANSLATED' },
];

describe('loadSeed', () => {
  let dataset: Dataset;
  beforeAll(() => {
    dataset = loadSeed(FIXTURE);
  });
  const element = (key: string) => dataset.elements.find((row) => row.key === key);

  it('lists studies and elements by key, numbers as numbers', () => {
    expect(dataset.studies.map(({ key }) => key)).toEqual(['harbour', 'meadow', 'river']);
    expect(dataset.elements.map(({ key }) => key).slice(0, 7)).toEqual([
      'harbour.1',
      'harbour.1.1',
      'harbour.1.1.1',
      'harbour.1.2',
      'meadow.1',
      'meadow.2',
      'river.1',
    ]);
  });
  it('puts the languages that the paper prints first in a title', () => {
    const [harbour, meadow, river] = dataset.studies;
    expect(harbour?.titleForms).toEqual(tr('بندر', 'The harbour'));
    expect(harbour?.shortTitleForms).toEqual([
      { value: 'Harbour', language: 'en', origin: 'PRINTED' },
      { value: 'بندر', language: 'fa', origin: 'TRANSLATED' },
    ]);
    expect(meadow?.titleForms.map(({ origin }) => origin)).toEqual(['PRINTED', 'PRINTED']);
    expect(river?.titleForms).toEqual(printed('حکمرانی رودخانه', 'Governing the river'));
  });
  it('has of a study what its paper says, and null where it does not', () => {
    expect(dataset.studies[0]).toMatchObject({
      key: 'harbour',
      locationForms: [],
      coreKey: null,
      statedAtInterview: null,
      reliabilityThreshold: 0.7,
      paper: { key: 'harbour', year: null, url: 'https://example.org/harbour' },
    });
    expect(dataset.studies[2]).toMatchObject({
      coreKey: 'river.4',
      statedAtInterview: 2,
      reliabilityThreshold: null,
      locationForms: tr('کناره رود', 'The river bank'),
    });
  });
  it('gives an element its parent, its order, the role of its dimension and its forms', () => {
    expect(element('river.1.1.1')).toEqual({
      key: 'river.1.1.1',
      level: 'CODE',
      studyKey: 'river',
      parentKey: 'river.1.1',
      order: 1,
      role: 'CAUSAL_CONDITION',
      labelForms: [
        { value: 'آب بلند', language: 'fa', origin: 'PRINTED' },
        { value: 'آب بلندتر', language: 'fa', origin: 'CORRECTED' },
        { value: 'High water', language: 'en', origin: 'PRINTED' },
        { value: 'Higher water', language: 'en', origin: 'TRANSLATED' },
      ],
      sourceTermForms: printed('کد', 'code'),
      definitionForms: [],
      placementConfidence: null,
      measured: null,
      cite: { studyKey: 'river', table: '1', rows: [1], section: null },
    });
    expect(element('river.2')).toMatchObject({ parentKey: null, order: 2 });
    expect(element('river.1.1')?.placementConfidence).toBe(0.75);
    expect(element('river.6')?.cite.rows).toEqual([9, 10, 12]);
  });
  it('joins an alpha with the reliability that the study reports', () => {
    expect(element('harbour.1.1')?.measured).toEqual({
      coefficient: 'CRONBACH_ALPHA',
      value: 0.730999,
      origin: 'REPORTED',
      itemCount: null,
      sampleSize: 30,
      cite: { studyKey: 'harbour', table: '2', rows: [1], section: null },
    });
  });
  it('R15.S7 has the theory in the order of the paradigm', () => {
    expect(dataset.theory.map(({ relation }) => relation)).toEqual([
      'CAUSES',
      'SHAPES',
      'INTERVENES_IN',
      'RESPONDS_TO',
      'RESULTS_IN',
    ]);
    expect(dataset.theory[0]?.cite?.section).toBe('Findings');
    expect(dataset.theory[1]?.cite).toBeNull();
  });
  it('makes evidence of what is printed and of every voice', () => {
    const rows = dataset.evidence.map((row) => [row.elementKey, row.interviewKey]);
    expect(rows).toEqual([
      ['river.1.2', null],
      ['river.1.1.1', 'river.a'],
      ['river.1.1.1', 'river.b'],
      ['river.1.1.2', 'river.b'],
    ]);
    expect(dataset.evidence[0]?.gistForms).toEqual(tr('رود کم‌آب شده است.', 'The river runs low.'));
    expect(dataset.evidence[3]).toMatchObject({ gistForms: [], cite: { table: '1', rows: [2] } });
    expect(dataset.interviews).toEqual([
      { key: 'river.a', studyKey: 'river', letter: 'A', order: 1 },
      { key: 'river.b', studyKey: 'river', letter: 'B', order: 2 },
    ]);
  });
  it('has participants, recommendations, notes and counts', () => {
    expect(dataset.participants[1]).toEqual({
      studyKey: 'river',
      order: 2,
      educationForms: printed('کارشناسی', "Bachelor's degree"),
      occupationForms: printed('آب‌بان', 'Warden'),
      age: null,
    });
    expect(dataset.recommendations.map(({ key }) => key)).toEqual([
      'harbour.rec.1',
      'river.rec.1.1',
      'river.rec.2.1',
    ]);
    expect(dataset.recommendations[0]?.groupForms).toEqual([]);
    expect(dataset.recommendations[1]).toMatchObject({
      groupForms: tr('پل‌ها', 'Bridges'),
      elementKeys: ['river.1.1', 'river.1.1.2'],
    });
    expect(dataset.countChecks[1]).toMatchObject({ explanationForms: [], cite: null });
    expect(dataset.notes.at(-1)).toMatchObject({ key: 'river.note.2', elementKeys: [] });
  });
  it('has links, constructs and absences with their defaults, by key', () => {
    expect(dataset.links.map(({ key }) => key)).toEqual([
      'harbour.1~river.1.2',
      'harbour.1.2~river.5',
      'river.1.1~meadow.1',
      'river.1.1.2~harbour.1.1.1',
    ]);
    expect(dataset.links[3]).toEqual({
      key: 'river.1.1.2~harbour.1.1.1',
      subjectKey: 'river.1.1.2',
      objectKey: 'harbour.1.1.1',
      predicate: 'CLOSE_MATCH',
      confidence: 0.8,
      justification: 'MANUAL_CURATION',
      status: 'CANDIDATE',
      isNegated: false,
      translation: 'REFUTATIONAL',
      basis: 'LABEL',
      citations: [],
      proposedBy: 'A. Maker, B. Maker',
      proposedOn: '2025-01-31',
      reviewedBy: null,
      reviewedOn: null,
      rationaleForms: tr('هر دو از پل می‌گویند.', 'Both speak of the bridge.'),
      derivedFromKeys: [],
    });
    expect(dataset.links.find(({ key }) => key === 'river.1.1~meadow.1')).toMatchObject({
      basis: 'TEXT',
      citations: [
        { studyKey: 'river', table: null, rows: null, section: 'Discussion' },
        { studyKey: 'meadow', table: '1', rows: [1, 2], section: null },
      ],
      proposedBy: 'A second curator',
    });
    expect(dataset.constructs[0]?.memberKeys).toEqual(['harbour.1.1.1', 'river.1.1.2']);
    expect(dataset.absences.map(({ key }) => key)).toEqual(['meadow.2~river', 'river.4~harbour']);
  });

  it('contains every text of the seed byte for byte', () => {
    const texts = new Set(strings(dataset).map(({ text }) => text));
    const missing = readFolder(FIXTURE).files.flatMap(({ file, text }) =>
      strings(parseYaml(file, text).parsed?.value)
        .filter(({ path }) => ['fa', 'en', 'corrected', 'printedEn'].includes(String(path.at(-1))))
        .filter((entry) => !texts.has(entry.text) || !text.includes(entry.text)),
    );
    expect(missing).toEqual([]);
    expect(texts).toContain('سیلاب\u200Cهای بهاری');
  });

  it('throws every fault at once, one a line, with its place', () => {
    const folder = emptyFolder();
    cpSync(FIXTURE, folder, { recursive: true });
    writeFileSync(join(folder, 'studies', 'meadow.yml'), 'key: meadow\n\tx');
    writeFileSync(join(folder, 'constructs.yml'), '');
    let error: unknown;
    try {
      loadSeed(folder);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SeedError);
    const lines = error instanceof SeedError ? error.message.split('\n') : [];
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines[0]).toBe(`${join(folder, 'constructs.yml')}:1:1  The file is empty.`);
    expect(lines.at(-1)).toMatch(/meadow\.yml:\d+:\d+ {2}\S/);
  });
});
