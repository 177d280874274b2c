import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { STUDY_SHAPES } from '../charts/study-shapes.ts';
import type { ShellQuery } from '../graphql/generated.ts';
import {
  formatNumber,
  formatPercent,
  formatYear,
  type Language,
  type Messages,
  type Say,
  sayIn,
} from '../i18n/language.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { NamedStudy, useNamedStudies } from './study-names.ts';

/** A study as every view names it. */
interface StudyName {
  readonly key: string;
  /** Whether there is no study of this key. */
  readonly isMissing: boolean;
  readonly name: string;
  readonly method: ShellQuery['studies']['nodes'][number]['method'];
  readonly year: number;
  /** Its place among the studies, from 0, which gives it its colour and shape. */
  readonly at: number;
}

/** What all parts of a page know. */
export interface PageData {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The value of `$languages` in every query. */
  readonly languages: readonly string[];
  readonly dataset: ShellQuery['dataset'];
  /** All of a small collection; of a large one, the first. */
  readonly studies: readonly StudyName[];
  /** Whether there are too many studies to list them, or to compare all where nobody has chosen any. */
  readonly isLarge: boolean;
  /** The keys of the studies that are compared where nobody has chosen any. */
  readonly compared: readonly string[];
  study(key: string): StudyName;
  /** What a value of an enum is called. */
  label(enumName: string, value: string): string;
  /** A number in the digits of the language. */
  number(value: number, decimals?: number): string;
  /** A year in the digits of the language, without a separator. */
  year(value: number): string;
  /** A share of 1 as a percentage, in the digits of the language. */
  percent(share: number): string;
  readonly say: Say<keyof typeof MESSAGES>;
}

/** Of so many studies each has a shape and a colour of its own. */
const FEW = STUDY_SHAPES.length;
/** Those of a large collection that are compared where nobody has chosen any. */
const COMPARED_AT_FIRST = 3;

/** The data of a page in a language. */
export function pageData(
  shell: ShellQuery,
  language: Language,
  { named, mention, hasAll }: ReturnType<typeof useNamedStudies>,
): PageData {
  const labels = new Map(
    shell.dataset.legend.map((entry) => [`${entry.enum}.${entry.value}`, entry[language].value]),
  );
  const isLarge = shell.dataset.studyCount > FEW;
  const nameOf = (study: NamedStudy, at: number): StudyName => ({
    key: study.key,
    isMissing: false,
    name: study[language].value,
    method: study.method,
    year: study.year,
    at,
  });
  const studies = shell.studies.nodes.map(nameOf);
  const unnamed = (key: string): StudyName => ({
    key,
    isMissing: hasAll || named.get(key) === null,
    name: key,
    method: 'GROUNDED_THEORY',
    year: 0,
    at: placeOf(key),
  });
  return {
    language,
    direction: language === 'fa' ? 'rtl' : 'ltr',
    languages: language === 'fa' ? ['fa', 'en'] : ['en', 'fa'],
    dataset: shell.dataset,
    studies,
    isLarge,
    compared: studies.slice(0, isLarge ? COMPARED_AT_FIRST : FEW).map(({ key }) => key),
    study: (key) => {
      const listed = studies.find((study) => study.key === key);
      if (listed !== undefined) return listed;
      const found = named.get(key);
      if (found) return nameOf(found, placeOf(key));
      mention(key);
      return unnamed(key);
    },
    label: (enumName, value) => labels.get(`${enumName}.${value}`) ?? value,
    number: (value, decimals = 0) => formatNumber(language, value, decimals),
    year: (value) => formatYear(language, value),
    percent: (share) => formatPercent(language, share),
    say: sayIn(language, MESSAGES),
  };
}

/** A place that depends on the key alone, so that a study has the same sign on every page. */
const placeOf = (key: string): number =>
  [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

export const PageContext = createContext<PageData | null>(null);

/** What all parts of the page know. @throws Error outside of a page. */
export function usePage(): PageData {
  const page = useContext(PageContext);
  if (page === null) throw new Error('There is no page around this.');
  return page;
}

/** The messages of a view in the language of the page. */
export function useMessages<M extends Messages>(messages: M): Say<keyof M & string> {
  const { language } = usePage();
  return useMemo(() => sayIn(language, messages), [language, messages]);
}
