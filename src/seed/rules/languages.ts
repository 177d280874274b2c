import { groupBy } from '../../model/group-by.ts';
import { likelyName } from '../../model/nearest-keys.ts';
import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import { isLanguageTag, usualTag } from '../language-tag.ts';
import type { Placed } from '../seed-file.ts';
import type { Texts } from '../shapes/text.ts';
import type { Path } from '../yaml/parse.ts';
import { studyOf } from './links.ts';
import type { FileRule, Rule } from './rule.ts';

/** What stands beside the texts of a label of the model, and of a title of a paper. */
const OF_LABEL = ['corrected', 'printedEn'];
const OF_TITLE = ['printed'];

/** A map of texts by their languages: every text but a definition has English. */
const isText = (path: Path, map: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(map, 'en') || path.at(-1) === 'definition';

const besides = (kind: string, path: Path): readonly string[] => {
  if (kind !== 'study') return [];
  if (path[0] === 'elements' && path.at(-1) === 'label') return OF_LABEL;
  return path.length === 1 ? OF_TITLE : [];
};

/** The fields of a text are tags of languages, each in the form that everybody writes. */
const languagesAreTags: FileRule = ({ kind, maps, at }) =>
  maps.flatMap(({ path, map }) => {
    if (!isText(path, map)) return [];
    const others = besides(kind, path);
    return Object.entries(map).flatMap(([field, text]): Diagnostic[] => {
      if (others.includes(field)) return [];
      const place = () => at(...path, field);
      if (!isLanguageTag(field))
        return [diagnosticAt(place(), 'languages-are-tags', noTag(field, others))];
      if (typeof text === 'string') return [];
      return [
        diagnosticAt(place(), 'languages-are-tags', `The text in ${field} should be a text.`),
      ];
    });
  });

/** So is the language of a study. */
const languageOfStudyIsTag: Rule = ({ studies }) =>
  studies.flatMap(({ value: { language }, at }) =>
    isLanguageTag(language)
      ? []
      : [diagnosticAt(at('language'), 'languages-are-tags', noTag(language, []))],
  );

function noTag(field: string, others: readonly string[]): string {
  const usual = usualTag(field);
  const guess =
    likelyName(field, others) ?? (usual !== null && isLanguageTag(usual) ? usual : null);
  const hint = guess === null ? ', such as en, fa or pt-BR' : `; did you mean ${quoted(guess)}?`;
  return `${quoted(field)} is no tag of a language${hint}${guess === null ? '.' : ''}`;
}

/** The text of a study is in its language too, because it is what the paper prints. */
const studiesSpeakTheirLanguage: FileRule = ({ kind, maps, at, language }) => {
  if (kind !== 'study') return [];
  return maps.flatMap(({ path, map }): Diagnostic[] => {
    if (!isText(path, map) || path.at(-1) === 'definition') return [];
    const printed: readonly unknown[] = Array.isArray(map['printed']) ? map['printed'] : [];
    return [...new Set([language, ...printed.map(String)])].flatMap((tag) =>
      Object.hasOwn(map, tag) ? [] : [missing(at(...path), tag)],
    );
  });
};

/** A text about several studies is also in the language that all of them share. */
const curatorsSpeakTheSharedLanguage: Rule = (seed) => {
  const all = seed.studies.map(({ value }) => value.key);
  const { dataset } = seed;
  const files = groupBy(
    seed.files.filter(({ kind }) => kind === 'study'),
    ({ studyKey }) => studyKey,
  );
  const due = <Item>(
    items: readonly Placed<Item>[],
    studiesOf: (item: Item) => readonly string[],
    textsOf: (item: Item) => readonly (readonly [Path, Texts])[],
  ): Diagnostic[] =>
    items.flatMap(({ value, at }) => {
      const shared = sharedLanguage(files, studiesOf(value));
      if (shared === null) return [];
      return textsOf(value).flatMap(([path, texts]) =>
        Object.hasOwn(texts, shared) ? [] : [missing(at(...path), shared)],
      );
    });
  return [
    ...due(
      seed.links,
      ({ subject, object }) => [studyOf(subject), studyOf(object)],
      ({ rationale }) => [[['rationale'], rationale]],
    ),
    ...due(
      seed.constructs,
      ({ members }) => members.map(studyOf),
      ({ label, rationale }) => [
        [['label'], label],
        [['rationale'], rationale],
      ],
    ),
    ...due(
      seed.absences,
      ({ element, study }) => [studyOf(element), study],
      ({ rationale }) => [[['rationale'], rationale]],
    ),
    ...due(
      seed.contrasts,
      ({ sides }) => sides.map(({ study }) => study),
      ({ label, rationale, sides }) => [
        [['label'], label],
        [['rationale'], rationale],
        ...sides.map(({ claim }, at) => [['sides', at, 'claim'], claim] as const),
      ],
    ),
    ...due(
      dataset === null ? [] : [dataset],
      () => all,
      ({ title, description }) => [
        [['title'], title],
        [['description'], description],
      ],
    ),
    ...due(
      seed.samples,
      () => all,
      ({ citation }) => [[['citation'], citation]],
    ),
  ];
};

/** The language of all the studies; null where they have several, or none is known. */
function sharedLanguage(
  files: ReadonlyMap<string, readonly { readonly language: string }[]>,
  studies: readonly string[],
): string | null {
  const all = studies.flatMap((key) => files.get(key) ?? []);
  const [first, ...others] = new Set(all.map(({ language }) => language));
  return first !== undefined && others.length === 0 ? first : null;
}

const missing = (place: Parameters<typeof diagnosticAt>[0], tag: string): Diagnostic =>
  diagnosticAt(place, 'languages-are-there', `The text in ${tag} is missing.`);

export const LANGUAGES_RULES: readonly Rule[] = [
  languageOfStudyIsTag,
  curatorsSpeakTheSharedLanguage,
];
export const LANGUAGES_FILE_RULES: readonly FileRule[] = [
  languagesAreTags,
  studiesSpeakTheirLanguage,
];
