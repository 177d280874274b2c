import { diagnosticAt, quoted } from '../diagnostics.ts';
import { isLeftOpen } from '../left-open.ts';
import { valueAt } from '../shapes.ts';
import type { FileRule } from './rule.ts';

const HOST_NAME = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i;

/** The address of a paper is absolute, of the web and without a login, because clients make a link of it. */
const urlsAreAbsolute: FileRule = ({ kind, value, at }) => {
  const url = valueAt(value, ['source', 'url']);
  if (kind !== 'study' || typeof url !== 'string' || isWebAddress(url)) return [];
  // Another rule lists it.
  if (isLeftOpen(url)) return [];
  const hint = HOST_NAME.test(url) ? `: ${quoted(`https://${url}`)}` : ', or null';
  const message = `${quoted(url)} should be an absolute address with https:// or http://${hint}.`;
  return [diagnosticAt(at('source', 'url'), 'urls-are-absolute', message)];
};

/** Whether a text is an absolute address of the web, without a login. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/\s\\]/.test(text) || /[\s\\]/.test(text) || !URL.canParse(text))
    return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

export const URLS_FILE_RULES: readonly FileRule[] = [urlsAreAbsolute];
