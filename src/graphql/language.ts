import type { TextDirection, TextOrigin } from '../model/enums.ts';
import { memoize } from '../model/memoize.ts';
import type { Forms, TextForm } from '../model/rows.ts';

const DEFAULT_LANGUAGE = 'en';
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** A text in a response: one of its forms. */
export interface ServedText {
  readonly value: string;
  readonly language: string;
  readonly direction: TextDirection;
  readonly origin: TextOrigin;
  readonly isFallback: boolean;
}

/** The language tags of a request's header: the preferred ones, best first, and the refused ones. */
export interface AcceptedLanguages {
  readonly preferred: readonly string[];
  readonly refused: readonly string[];
}

/** Parses `Accept-Language` (RFC 9110, section 12.5.4): q=0 refuses a language; malformed parts are ignored. */
export function parseAcceptLanguage(header: string | undefined): AcceptedLanguages {
  const ranges = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part) => {
      const found =
        /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(part);
      return found?.[1] === undefined
        ? []
        : [{ tag: found[1].toLowerCase(), quality: Math.min(1, Number(found[2] ?? 1)) }];
    });
  const tags = ranges.filter(({ tag }) => tag !== '*');
  return {
    preferred: tags
      .filter(({ quality }) => quality > 0)
      .sort((a, b) => b.quality - a.quality)
      .map(({ tag }) => tag),
    refused: tags.filter(({ quality }) => quality === 0).map(({ tag }) => tag),
  };
}

/**
 * Rule 17: selects the form in the first requested language that exists. If there is none, selects the default
 * language or else any, and marks the text as a fallback.
 */
export function pickText(
  forms: Forms,
  languages: readonly string[] | null | undefined,
  header: AcceptedLanguages,
): ServedText | null {
  const isExplicit = languages != null && languages.length > 0;
  const requested = isExplicit ? languages : header.preferred;
  const offered = isExplicit ? forms : forms.filter((form) => !matchesAnyTag(form, header.refused));
  for (const tag of requested) {
    const form = lookUp(offered, tag);
    if (form !== undefined) return textOf(form, false);
  }
  const rest = offered.length > 0 ? offered : forms;
  const form = lookUp(rest, DEFAULT_LANGUAGE) ?? lookUp(rest, rest[0]?.language ?? '');
  return form === undefined ? null : textOf(form, requested.length > 0);
}

/** A form as a text of a response. */
export function textOf(form: TextForm, isFallback: boolean): ServedText {
  return {
    value: form.value,
    language: form.language,
    direction: directionOf(form.language),
    origin: form.origin,
    isFallback,
  };
}

/** Lookup by RFC 4647, section 3.4: the tag, then shorter ones. Of several forms the last is the corrected one. */
export function lookUp<Form extends Pick<TextForm, 'language'>>(
  forms: readonly Form[],
  tag: string,
): Form | undefined {
  for (let range = tag.toLowerCase(); range !== ''; range = range.replace(/-?[^-]*$/, '')) {
    const form = forms.findLast(({ language }) => language.toLowerCase() === range);
    if (form !== undefined) return form;
  }
  return undefined;
}

const matchesAnyTag = (form: TextForm, tags: readonly string[]): boolean =>
  tags.some((tag) => lookUp([form], tag) !== undefined);

const directionOf = memoize(
  (language: string) => language,
  (language): TextDirection =>
    RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'RTL' : 'LTR',
);
