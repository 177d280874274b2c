import type { Dataset } from '../../src/model/dataset.ts';
import type { Forms } from '../../src/model/rows.ts';
import { example } from '../support/example-dataset.ts';
import { forms } from '../support/row-builders.ts';

/** Texts that have broken programs: each is a label or a reason somewhere in the dataset. */
const TEXTS = [
  '=1+1',
  '=1+1\nnote',
  "'=quoted",
  '-0.5',
  '+98 21',
  '@name',
  '\tindented',
  '＝full width',
  'a, b; "c" | d',
  "<b>&amp;</b> ]]> 'x'",
  'bell \u0007, backspace \u0008, vertical tab \u000b, U+0014 \u0014',
  'smile \u{1F600} and ten lines\r\nand\rmore',
  'می‌شود',
  'میشود',
  '\u200fright to left\u200e \u202bmark\u202c',
  '  blanks at both ends  ',
  'é ü «» “smart” ’quotes’',
  '100 % of $5 & #1_{x} \\ ~ ^',
  '# no comment',
  'C:\\new\\table',
  '"',
  'lone \ud800 surrogate',
] as const;

/** The example, with every text replaced by a hostile one, and with all kinds of links. */
export function hostileDataset(): Dataset {
  let at = 0;
  const next = (): Forms => {
    const [one = '', other = ''] = [TEXTS[at % TEXTS.length], TEXTS[(at + 7) % TEXTS.length]];
    at += 1;
    return forms(one, other, at % 4 === 0 ? `${one} corrected` : undefined);
  };
  const plain = example();
  return {
    ...plain,
    version: 'hostile',
    studies: plain.studies.map((row) => ({
      ...row,
      titleForms: next(),
      shortTitleForms: next(),
      locationForms: next(),
      authors: ['A. Author', 'Smith and Sons', TEXTS[at % TEXTS.length] ?? ''],
      paper: { ...row.paper, title: TEXTS[(at + 3) % TEXTS.length] ?? '', license: 'CC & more' },
    })),
    elements: plain.elements.map((row) => ({
      ...row,
      labelForms: next(),
      sourceTermForms: next(),
      definitionForms: next(),
      placementConfidence: 0.5,
    })),
    links: plain.links.map((row) => ({ ...row, rationaleForms: next() })),
    constructs: plain.constructs.map((row) => ({
      ...row,
      labelForms: next(),
      rationaleForms: next(),
    })),
    contrasts: plain.contrasts.map((row) => ({
      ...row,
      labelForms: next(),
      rationaleForms: next(),
    })),
    contrastSides: plain.contrastSides.map((row) => ({ ...row, claimForms: next() })),
    absences: plain.absences.map((row) => ({ ...row, rationaleForms: next() })),
    notes: plain.notes.map((row) => ({ ...row, textForms: next() })),
  };
}
