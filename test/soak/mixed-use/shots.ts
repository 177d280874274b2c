import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { exportFiles } from '../../../src/exchange/exports.ts';

/** A request that people send, whose answer depends on the dataset alone. */
export interface Shot {
  readonly name: string;
  /** Whether it is a page, which comes without the data of a database that is away. */
  readonly isPage: boolean;
  send(url: string): Promise<{ readonly status: number; readonly text: string }>;
}

const QUESTIONS = new URL('../../../questions/', import.meta.url);
const STUDIES = ['network', 'popularization', 'digital'];
const names = readdirSync(QUESTIONS).filter((name) => name.endsWith('.graphql'));
const documents = names.map((name) => readFileSync(new URL(name, QUESTIONS), 'utf8'));

export const digestOf = (text: string): string => hash('sha1', text);

/** Every byte as one character, also of a file that is no text. */
async function answered(request: Promise<Response>) {
  const response = await request;
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status: response.status, text };
}

const posted = (query: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify({ query }),
});

const got = (path: string, accept = '*/*'): Shot => ({
  name: path,
  isPage: accept === 'text/html',
  send: (url) =>
    answered(fetch(url + path, { headers: { accept, 'apollo-require-preflight': '1' } })),
});

/** Each question past every cache and through it, the pages, and files of all kinds. */
export const SHOTS: readonly Shot[] = [
  ...documents.map((query, at) => ({
    name: `POST ${names[at]}`,
    isPage: false,
    send: (url: string) => answered(fetch(`${url}/graphql`, posted(query))),
  })),
  ...documents.map((query) => got(`/graphql?query=${encodeURIComponent(query)}`)),
  ...['/', '/compare', '/gaps', '/questions', '/search?q=trust', '/?lang=fa'].map((path) =>
    got(path, 'text/html'),
  ),
  ...exportFiles(STUDIES, ['en', 'fa']).map(({ name }) => got(`/export/${name}`)),
];
