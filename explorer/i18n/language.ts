/** The languages of the page. */
export type Language = 'en' | 'fa';

/** The other language, in which a text of the data is shown where it has none in this one. */
export const otherThan = (language: Language): Language => (language === 'en' ? 'fa' : 'en');

/**
 * What is said in English and in Persian; `{name}` stands for a value, `one|several` for the number `n`. In a browser
 * a text in the language of the page alone stands in place of the pair.
 */
type Pair = readonly [en: string, fa: string];

/** The words of a view by their names; a missing language is a type error. */
export type Messages = Readonly<Record<string, Pair>>;

/** Values for the names in braces. A number is written in the digits of the language. */
type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in the language of the page. */
export type Say<Names> = (name: Names, values?: MessageValues) => string;

/** The messages in one language. */
export function sayIn<M extends Messages>(language: Language, messages: M): Say<keyof M & string> {
  return (name, values = {}) => {
    const [en = '', fa = en] = [messages[name] ?? ''].flat();
    const forms = (language === 'fa' ? fa : en).split('|');
    const text = forms.length > 1 && values['n'] !== 1 ? forms[1] : forms[0];
    return (text ?? '').replace(/\{(\w+)\}/g, (_whole, value: string) => {
      const given = values[value] ?? '';
      return typeof given === 'number' ? formatNumber(language, given) : given;
    });
  };
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** A share of 1 as a percentage, in the digits and with the sign of the language. */
export function formatPercent(language: Language, share: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(share);
}

export const localeOf = (language: Language): string => (language === 'fa' ? 'fa-IR' : 'en-GB');

/** A number in the digits of the language, with a fixed number of decimals. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const key = `${language} ${decimals}`;
  const found = FORMATS.get(key);
  const format =
    found ??
    new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  FORMATS.set(key, format);
  return format.format(value);
}

/** A Persian text with the digits of Persian, which the data has in Latin ones; all else stays as it is. */
export const withPersianDigits = (text: string): string =>
  text.replace(/(\d)\.(?=\d)/g, '$1٫').replace(/\d/g, (digit) => formatNumber('fa', Number(digit)));

/** A year in the digits of the language. */
export const formatYear = (language: Language, year: number): string =>
  new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(year);
