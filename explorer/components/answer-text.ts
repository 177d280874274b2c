import type { PlaceFragment, WordsFragment } from '../graphql/generated.ts';
import type { AnswerField } from '../graphql/question.ts';
import { formatDay } from '../i18n/day.ts';
import { type Messages, type Say, sayIn, withPersianDigits } from '../i18n/language.ts';
import { MESSAGES } from './answer-text.messages.ts';
import {
  isLeaf,
  isObject,
  isPair,
  predicateOf,
  restOf,
  type Thing,
  thingOf,
} from './answer-things.ts';
import { citationText } from './citation.tsx';
import { FIELD_NAMES } from './field-names.messages.ts';
import type { PageData } from './page.ts';
import { predicateWords } from './predicate.tsx';

/** Words that answers are written with. */
export const sayOfAnswers = ({ language }: PageData): Say<keyof typeof MESSAGES> =>
  sayIn(language, MESSAGES);

/** What a field of an answer is called. */
export function nameOf({ language }: PageData, [field, type]: AnswerField): string {
  // An edge has a source too.
  const name = type === 'Source' ? 'paper' : field;
  const known: Messages = FIELD_NAMES;
  return known[name] === undefined ? name : sayIn(language, known)(name);
}

/** What a thing is called, in words. */
export function thingText(page: PageData, { view, key, label, letter }: Thing): string {
  if (view === 'study') return page.study(key).name;
  if (view === 'interview') return letter ?? key;
  return label === null ? key : wordsOf(label);
}

const wordsOf = ({ value, language }: WordsFragment): string =>
  language.startsWith('fa') ? withPersianDigits(value) : value;

/** A value without parts, in words. */
export function leafText(page: PageData, [name, type]: AnswerField, value: unknown): string {
  switch (type) {
    case 'Text':
      return wordsOf(value as WordsFragment);
    case 'Citation':
      return citationText(page, value as PlaceFragment);
    case 'MappingPredicate':
      return predicateWords(page.language, predicateOf(value));
    case 'Boolean':
      return sayOfAnswers(page)(value === true ? 'yes' : 'no');
    case 'Int':
      return name === 'year' ? page.year(Number(value)) : page.number(Number(value));
    case 'Float':
    case 'UnitInterval':
      return page.number(Number(value), 2);
    case 'Date':
      return formatDay(page.language, String(value));
    case 'LanguageTag':
      return new Intl.DisplayNames(page.language, { type: 'language' }).of(String(value)) ?? '';
    case 'String':
    case 'ID':
    case 'URL':
      return String(value);
    default:
      return page.label(type, String(value));
  }
}

/** A part of an answer as plain text, for files and for first lines; an empty text for what is not recorded. */
export function textOf(page: PageData, field: AnswerField, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const texts = value.map((item) => textOf(page, field, item));
    const isLong = texts.some((text) => text.length > 40);
    return texts.join(isLong ? '\n' : page.say('comma'));
  }
  if (!isObject(value) || isLeaf(field)) return leafText(page, field, value);
  const thing = thingOf(field, value);
  const rest = restOf(field, value);
  if (thing === null && isPair(rest)) {
    return rest.map((part) => textOf(page, part, value[part[0]])).join(': ');
  }
  const parts = rest.map((part) => {
    const text = textOf(page, part, value[part[0]]);
    if (part[0] === 'nodes') return text;
    return text === '' ? '' : `${nameOf(page, part)}: ${text}`;
  });
  return [thing && thingText(page, thing), ...parts].filter(Boolean).join(' · ');
}

/** Parts of the first line of an answer. */
const MAX_PARTS = 4;

/** The beginning of an answer, on one line. */
export function firstLine(
  page: PageData,
  fields: readonly AnswerField[],
  data: Readonly<Record<string, unknown>>,
): string {
  const parts: string[] = [];
  for (const field of fields) gather(field, data[field[0]]);
  return parts.join(' · ');

  function gather(field: AnswerField, value: unknown): void {
    if (parts.length >= MAX_PARTS || value === null || value === undefined) return;
    if (Array.isArray(value)) {
      if (value.some(Array.isArray)) return;
      for (const item of value.slice(0, MAX_PARTS)) gather(field, item);
    } else if (isObject(value) && !isLeaf(field)) {
      const thing = thingOf(field, value);
      if (thing !== null) parts.push(thingText(page, thing));
      // What is said of a thing is for its page; what is said of the whole is the answer.
      if (thing === null || parts.length === 1) {
        for (const part of restOf(field, value)) gather(part, value[part[0]]);
      }
    } else if (field[0] === 'totalCount') {
      parts.push(sayOfAnswers(page)('inAll', { n: Number(value) }));
    } else if (field[1] === 'Text') {
      parts.push(leafText(page, field, value));
    } else if (field[0] !== 'id' && field[0] !== 'key') {
      parts.push(`${nameOf(page, field)}: ${leafText(page, field, value)}`);
    }
  }
}
