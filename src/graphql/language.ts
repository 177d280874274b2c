import type { TextDirection, TextOrigin } from '../model/enums.ts';
import { memoize } from '../model/memoize.ts';
import type { Forms, TextForm } from '../model/rows.ts';

const DEFAULT_LANGUAGE = 'en';
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** A text as a response has it: one of its forms. */
export interface ServedText {
  readonly value: string;
  readonly language: string;
  readonly direction: TextDirection;
  readonly origin: TextOrigin;
  readonly isFallback: boolean;
}

/** What a request's header asks for: tags, best first, and those it refuses. */
export interface AcceptedLanguages {
  readonly preferred: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Reads `Accept-Language` (RFC 9110): q-values rank, a quality of 0 refuses, nonsense is passed
 * over.
 */
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
 * Rule 17: the first asked language that is there. Where none is, the default, or else whatever is
 * there, and the text says that it is a fallback.
 */
export function pickText(
  forms: Forms,
  languages: readonly string[] | null | undefined,
  header: AcceptedLanguages,
): ServedText | null {
  const isOwn = languages != null && languages.length > 0;
  const asked = isOwn ? languages : header.preferred;
  const offered = isOwn ? forms : forms.filter((form) => !matchesAnyTag(form, header.refused));
  for (const tag of asked) {
    const form = lookUp(offered, tag);
    if (form !== undefined) return textOf(form, false);
  }
  const rest = offered.length > 0 ? offered : forms;
  const form = lookUp(rest, DEFAULT_LANGUAGE) ?? lookUp(rest, rest[0]?.language ?? '');
  return form === undefined ? null : textOf(form, asked.length > 0);
}

/** A form as it is, for `labels`. */
export function textOf(form: TextForm, isFallback: boolean): ServedText {
  return {
    value: form.value,
    language: form.language,
    direction: directionOf(form.language),
    origin: form.origin,
    isFallback,
  };
}

/**
 * Lookup of RFC 4647: the tag, then the tag less its last subtag; the last form is the mended one.
 */
function lookUp(forms: Forms, tag: string): TextForm | undefined {
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
