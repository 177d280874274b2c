import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Path } from '../yaml/parse.ts';
import { studyOf } from './links.ts';
import { repeats } from './repeats.ts';
import type { Rule } from './rule.ts';

const MAX_CLAIM = 300;

/** R22: the sides of a contrast are in different known studies, and its construct is known. */
const contrastsAreKnown: Rule = ({ contrasts, knowsStudy, knowsConstruct }) =>
  contrasts.flatMap(({ value: { key, construct, sides }, at }) => {
    const diagnostic = (path: Path, message: string): Diagnostic =>
      diagnosticAt(at(...path), 'contrasts-are-known', message);
    const isRepeat = repeats(sides.map(({ study }) => study));
    const ofSides = sides.flatMap(({ study }, index): Diagnostic[] => {
      const path = ['sides', index, 'study'];
      if (!knowsStudy(study)) return [diagnostic(path, `${quoted(study)} is no study.`)];
      if (!isRepeat[index]) return [];
      return [diagnostic(path, `Two sides of ${quoted(key)} are of ${quoted(study)}.`)];
    });
    const isKnown = construct === null || knowsConstruct(construct);
    return isKnown
      ? ofSides
      : [...ofSides, diagnostic(['construct'], `${quoted(construct)} is no construct.`)];
  });

/** R22: the elements of a side are known, of the side's own study, each once. */
const sidesNameTheirOwn: Rule = ({ contrasts, knowsElement }) =>
  contrasts.flatMap(({ value: { sides }, at }) =>
    sides.flatMap(({ study, elements }, side) => {
      const isRepeat = repeats(elements);
      return elements.flatMap((element, index): Diagnostic[] => {
        const why = !knowsElement(element)
          ? 'is no element'
          : studyOf(element) !== study
            ? `is no element of ${quoted(study)}`
            : isRepeat[index]
              ? 'stands here twice'
              : null;
        if (why === null) return [];
        const place = at('sides', side, 'elements', index);
        return [diagnosticAt(place, 'sides-name-their-own', `${quoted(element)} ${why}.`)];
      });
    }),
  );

/** R22: a claim is short enough to be read beside another. */
const claimsAreShort: Rule = ({ contrasts }) =>
  contrasts.flatMap(({ value: { sides }, at }) =>
    sides.flatMap(({ claim }, side) =>
      Object.entries(claim).flatMap(([language, text]): Diagnostic[] => {
        const { length } = Array.from(text);
        if (length <= MAX_CLAIM) return [];
        const message = `${quoted(text)} has ${length} characters; a claim has at most ${MAX_CLAIM}.`;
        return [diagnosticAt(at('sides', side, 'claim', language), 'claims-are-short', message)];
      }),
    ),
  );

export const CONTRASTS_RULES: readonly Rule[] = [
  contrastsAreKnown,
  sidesNameTheirOwn,
  claimsAreShort,
];
