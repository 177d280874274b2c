import { describe, expect, it } from 'vitest';
import { faultsAfter, refuses } from './edited-fixture.ts';

const RIVER = 'studies/river.yml';
const HARBOUR = 'studies/harbour.yml';
const MEADOW = 'studies/meadow.yml';
const CONSTRUCTS = 'constructs.yml';

describe('seed rules: keys', () => {
  refuses(
    'a study that is not named as its file',
    [
      [MEADOW, 'key: meadow\nmethod', 'key: lea\nmethod'],
      [CONSTRUCTS, 'members: [river.1.1, meadow.1]', 'members: [river.1.1.2, harbour.1.1.1]'],
    ],
    'contrasts-are-known contrasts.yml:13',
    'contrasts-are-known contrasts.yml:35',
    `file-names-study ${MEADOW}:2`,
    `key-of-study ${MEADOW}:19`,
    `key-of-study ${MEADOW}:23`,
  );
  refuses(
    'a construct key that is no lower-case word',
    [CONSTRUCTS, 'key: water', 'key: Water'],
    `word-key-form ${CONSTRUCTS}:6`,
  );
  refuses(
    'a key that begins with another study',
    [HARBOUR, 'key: harbour.note.1', 'key: river.note.9'],
    `key-of-study ${HARBOUR}:64`,
  );
  for (const key of ['meadow.02', 'meadow.0', 'meadow.10000', 'meadow.2.1.1.1.1', 'meadow.x']) {
    refuses(
      `the element key ${key}`,
      [
        [MEADOW, 'key: meadow.2', `key: ${key}`],
        [CONSTRUCTS, 'element: meadow.2\n    study: river', 'element: river.5\n    study: meadow'],
      ],
      `element-key-form ${MEADOW}:23`,
    );
  }
  refuses(
    'a note key of another form',
    [RIVER, 'key: river.note.2', 'key: river.notes.2'],
    `note-key-form ${RIVER}:129`,
  );
  refuses(
    'a group in the key of a recommendation that stands in none',
    [HARBOUR, 'key: harbour.rec.1', 'key: harbour.rec.1.1'],
    `recommendation-key-form ${HARBOUR}:58`,
  );
  refuses(
    'a recommendation whose key names another group',
    [RIVER, 'key: river.rec.2.1', 'key: river.rec.3.1'],
    `recommendation-key-form ${RIVER}:107`,
  );
});

describe('seed rules: keys are unique', () => {
  refuses(
    'the same key twice',
    [RIVER, 'key: river.note.2', 'key: river.note.1'],
    `keys-are-unique ${RIVER}:129`,
  );
  refuses(
    'the same key in two files',
    [HARBOUR, 'key: harbour.note.1', 'key: river.note.1'],
    `key-of-study ${HARBOUR}:64`,
    `keys-are-unique ${RIVER}:125`,
  );
  const twins = [
    ['case', 'Bridges'],
    ['a zero-width non-joiner', 'brid\u200Cges'],
    ['a soft hyphen', 'brid\u00ADges'],
    ['Unicode form', '\uFF42ridges'],
  ] as const;
  for (const [what, key] of twins) {
    it(`refuses keys that differ only by ${what}`, () => {
      const faults = faultsAfter([CONSTRUCTS, 'key: water', `key: "${key}"`]);
      const twin = faults.find(({ rule }) => rule === 'keys-are-unique');
      expect(twin).toMatchObject({ file: CONSTRUCTS, line: 6, column: 10 });
      expect(twin?.message).toContain('"bridges" at constructs.yml:2');
    });
  }
});
