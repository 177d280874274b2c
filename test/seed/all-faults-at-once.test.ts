import { expect, it } from 'vitest';
import { brief, faultsAfter } from './edited-fixture.ts';

it('names ten faults planted in one seed, each where it stands, in order', () => {
  const faults = faultsAfter(
    ['studies/river.yml', 'voicedIn: [B]', 'voicedIn: [C]'],
    ['studies/river.yml', 'order: 2,', 'order: 7,'],
    ['studies/river.yml', 'followsFrom: [river.1.1.2, river.1.1]', 'followsFrom: [river.1.7]'],
    ['studies/harbour.yml', 'value: 0.8,', 'value: 8,'],
    ['studies/harbour.yml', 'fa: "ایمنی"', 'fa: "ايمنی"'],
    ['studies/meadow.yml', 'meadow.2\n    level: DIMENSION', 'meadow.2\n    level: CATEGORY'],
    ['studies/meadow.yml', 'shortTitle', 'shortTitel'],
    ['links/river-harbour.yml', 'object: river.5', 'object: river.55'],
    ['links/river-meadow.yml', 'confidence: 0.6', 'confidence: 0.625'],
    ['constructs.yml', 'study: harbour', 'study: river'],
  );
  expect(brief(faults)).toEqual([
    'absences-are-known constructs.yml:12',
    'link-ends-are-known links/river-harbour.yml:22',
    'link-confidence-is-share links/river-meadow.yml:5',
    'texts-are-clean studies/harbour.yml:50',
    'alphas-are-measured studies/harbour.yml:52',
    'shape studies/meadow.yml:2',
    'shape studies/meadow.yml:5',
    'participants-are-numbered studies/river.yml:27',
    'codes-are-voiced studies/river.yml:52',
    'elements-are-known studies/river.yml:103',
  ]);
});
