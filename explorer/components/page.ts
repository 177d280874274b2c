import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
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

/** A study as every view names it. */
interface StudyName {
  readonly key: string;
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
  readonly studies: readonly StudyName[];
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

/** The data of a page in a language. */
export function pageData(shell: ShellQuery, language: Language): PageData {
  const labels = new Map(
    shell.dataset.legend.map((entry) => [`${entry.enum}.${entry.value}`, entry[language].value]),
  );
  const studies = shell.studies.nodes.map((study, at) => ({
    key: study.key,
    name: study[language].value,
    method: study.method,
    year: study.year,
    at,
  }));
  return {
    language,
    direction: language === 'fa' ? 'rtl' : 'ltr',
    languages: language === 'fa' ? ['fa', 'en'] : ['en', 'fa'],
    dataset: shell.dataset,
    studies,
    study: (key) =>
      studies.find((study) => study.key === key) ?? {
        key,
        name: key,
        method: 'GROUNDED_THEORY',
        year: 0,
        at: studies.length,
      },
    label: (enumName, value) => labels.get(`${enumName}.${value}`) ?? value,
    number: (value, decimals = 0) => formatNumber(language, value, decimals),
    year: (value) => formatYear(language, value),
    percent: (share) => formatPercent(language, share),
    say: sayIn(language, MESSAGES),
  };
}

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
