import { describe } from 'vitest';
import { refuses } from './edited-fixture.ts';

const RIVER = 'studies/river.yml';
const HARBOUR = 'studies/harbour.yml';
const MEADOW = 'studies/meadow.yml';
const LINKS = 'links/river-harbour.yml';
const CONSTRUCTS = 'constructs.yml';

describe('seed rules: the tree', () => {
  refuses(
    'an element without a parent',
    [
      [HARBOUR, 'key: harbour.1.1.1', 'key: harbour.1.3.1'],
      [LINKS, 'object: harbour.1.1.1', 'object: harbour.1.3.1'],
      [CONSTRUCTS, 'harbour.1.1.1]', 'harbour.1.3.1]'],
    ],
    `parent-stands-before ${HARBOUR}:44`,
  );
  refuses(
    'an element before its parent',
    [
      [RIVER, '- key: river.1.1\n    level: CATEGORY', '- key: river.1.1.1\n    level: CODE'],
      [
        RIVER,
        '- key: river.1.1.1\n    level: CODE\n    label: { fa: "آب',
        '- key: river.1.1\n    level: CATEGORY\n    label: { fa: "آب',
      ],
      [RIVER, 'placementConfidence: 0.75', 'voicedIn: [A]'],
      [RIVER, '    voicedIn: [A, B]\n', ''],
    ],
    `parent-stands-before ${RIVER}:38`,
  );
  refuses(
    'a gap in the order of siblings',
    [
      [MEADOW, 'key: meadow.2', 'key: meadow.3'],
      [CONSTRUCTS, 'element: meadow.2', 'element: meadow.3'],
    ],
    `order-has-no-gaps ${MEADOW}:23`,
  );
  refuses(
    'a branch that is taken up again after another',
    [
      [HARBOUR, '- key: harbour.1.1.1\n    level: CODE', '- key: harbour.1.2\n    level: CATEGORY'],
      [
        HARBOUR,
        '- key: harbour.1.2\n    level: CATEGORY\n    label: { fa: "ایمنی',
        '- key: harbour.1.1.1\n    level: CODE\n    label: { fa: "ایمنی',
      ],
    ],
    `elements-stand-together ${HARBOUR}:48`,
  );
});

describe('seed rules: levels and roles', () => {
  refuses(
    'a dimension inside another',
    [HARBOUR, 'key: harbour.1.2\n    level: CATEGORY', 'key: harbour.1.2\n    level: DIMENSION'],
    `levels-follow ${HARBOUR}:49`,
  );
  refuses(
    'a code directly under a dimension of a grounded theory',
    [
      [RIVER, 'key: river.1.2\n    level: CATEGORY', 'key: river.1.2\n    level: CODE'],
      [RIVER, 'rows: 3 }', 'rows: 3 }\n    voicedIn: [A]'],
      [RIVER, 'stated: 2\n    counted: 2', 'stated: 3\n    counted: 3'],
    ],
    `levels-follow ${RIVER}:54`,
  );
  refuses(
    'a term for a level that the study does not use',
    [MEADOW, 'en: "theme" }\n', 'en: "theme" }\n  CODE: { fa: "کد", en: "code" }\n'],
    `source-terms-fit ${MEADOW}:14`,
  );
  refuses(
    'a level for which the study has no term',
    [HARBOUR, '  CODE: { fa: "مضمون پایه", en: "basic theme" }\n', ''],
    `source-terms-fit ${HARBOUR}:20`,
  );
  refuses(
    'a dimension of a grounded theory without a role',
    [RIVER, '    role: CONTEXTUAL_CONDITION\n', ''],
    `roles-fit ${RIVER}:57`,
    `theory-joins-roles ${RIVER}:89`,
  );
  refuses(
    'a role on something that is no dimension',
    [RIVER, 'river.1.2\n    level: CATEGORY', 'river.1.2\n    level: CATEGORY\n    role: STRATEGY'],
    `roles-fit ${RIVER}:55`,
  );
  refuses(
    'a role in a thematic study',
    [
      MEADOW,
      'meadow.2\n    level: DIMENSION',
      'meadow.2\n    level: DIMENSION\n    role: STRATEGY',
    ],
    `roles-fit ${MEADOW}:25`,
  );
  refuses(
    'a role that two dimensions have',
    [RIVER, 'role: CONTEXTUAL_CONDITION', 'role: CAUSAL_CONDITION'],
    `roles-fit ${RIVER}:59`,
    `theory-joins-roles ${RIVER}:90`,
  );
  refuses(
    'a grounded theory without a core phenomenon',
    [RIVER, 'role: CORE_PHENOMENON', 'role: STRATEGY'],
    `core-is-named ${RIVER}:33`,
    `roles-fit ${RIVER}:74`,
    `theory-joins-roles ${RIVER}:86`,
    `theory-joins-roles ${RIVER}:90`,
    `theory-joins-roles ${RIVER}:91`,
    `theory-joins-roles ${RIVER}:92`,
    `theory-joins-roles ${RIVER}:92`,
    `theory-joins-roles ${RIVER}:93`,
  );
});

describe('seed rules: theory', () => {
  refuses(
    'R15.S1 a theory that lacks a relation',
    [
      RIVER,
      '  - { relation: RESULTS_IN, source: river.5, target: river.6, basis: PARADIGM }\n',
      '',
    ],
    `theory-is-whole ${RIVER}:83`,
  );
  refuses(
    'R15.S2 relations in another order',
    [RIVER, 'relation: SHAPES', 'relation: CAUSES'],
    `theory-is-whole ${RIVER}:90`,
    `theory-joins-roles ${RIVER}:90`,
    `theory-joins-roles ${RIVER}:90`,
  );
  refuses(
    'R15.S3 a theory in a thematic study',
    [
      MEADOW,
      'theory: []',
      'theory: [{ relation: CAUSES, source: meadow.1, target: meadow.2, basis: PARADIGM }]',
    ],
    `theory-is-whole ${MEADOW}:27`,
  );
  refuses(
    'R15.S4 a relation between other dimensions than those of its roles',
    [RIVER, 'source: river.3, target: river.5', 'source: river.3, target: river.4'],
    `theory-joins-roles ${RIVER}:91`,
  );
  refuses(
    'R15.S5 a stated relation without the place where it is stated',
    [RIVER, '      cite: { section: "Findings" },\n    }', '    }'],
    `theory-is-cited ${RIVER}:87`,
  );
  refuses(
    'R15.S6 a place for what only the paradigm says',
    [
      RIVER,
      'target: river.6, basis: PARADIGM',
      'target: river.6, basis: PARADIGM, cite: { section: "x" }',
    ],
    `theory-is-cited ${RIVER}:93`,
  );
});

describe('seed rules: interviews', () => {
  refuses(
    'an interview that is no capital letter',
    [
      [RIVER, 'interviews: [A, B]', 'interviews: [A, b]'],
      [RIVER, 'voicedIn: [A, B]', 'voicedIn: [A]'],
      [RIVER, 'voicedIn: [B]', 'voicedIn: [A]'],
    ],
    `interviews-are-letters ${RIVER}:18`,
  );
  refuses(
    'an interview that is listed twice',
    [RIVER, 'interviews: [A, B]', 'interviews: [A, B, B]'],
    `interviews-are-letters ${RIVER}:18`,
  );
  refuses(
    'interviews out of alphabetical order',
    [RIVER, 'interviews: [A, B]', 'interviews: [B, A]'],
    `interviews-are-letters ${RIVER}:18`,
  );
  refuses(
    'more interviews than took place',
    [RIVER, 'interviews: [A, B]', 'interviews: [A, B, C, D]'],
    `interviews-are-letters ${RIVER}:18`,
  );
  refuses(
    'a voice for something that is no code',
    [RIVER, 'placementConfidence: 0.75', 'placementConfidence: 0.75\n    voicedIn: [A]'],
    `codes-are-voiced ${RIVER}:43`,
  );
  refuses(
    'a code that no interview voiced, where interviews are listed',
    [RIVER, '    voicedIn: [B]\n', ''],
    `codes-are-voiced ${RIVER}:48`,
  );
  refuses(
    'a voice from an interview that is not listed',
    [RIVER, 'voicedIn: [B]', 'voicedIn: [C]'],
    `codes-are-voiced ${RIVER}:52`,
  );
  refuses(
    'an interview that voices a code twice',
    [RIVER, 'voicedIn: [B]', 'voicedIn: [B, B]'],
    `codes-are-voiced ${RIVER}:52`,
  );
  refuses(
    'participants whose numbers leave one out',
    [RIVER, 'order: 2,', 'order: 3,'],
    `participants-are-numbered ${RIVER}:27`,
  );
  refuses(
    'a saturation that is not cited',
    [RIVER, 'cite: { section: "Methods" } }', 'cite: null }'],
    `saturation-is-cited ${RIVER}:16`,
  );
  refuses(
    'a saturation at an interview that did not take place',
    [RIVER, 'statedAtInterview: 2', 'statedAtInterview: 4'],
    `saturation-is-cited ${RIVER}:16`,
  );
});
