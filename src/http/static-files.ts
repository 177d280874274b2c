import type { IncomingMessage } from 'node:http';
import { negotiateEncoding } from './accept.ts';
import type { HttpResponse } from './response.ts';

/** A file for the browser whose name has a hash of its content, so that it never changes. */
export interface StaticFile {
  readonly contentType: string;
  content(): Promise<Buffer>;
  /** The compressed contents, which are made once. */
  gzip(): Promise<Buffer>;
  readonly br: (() => Promise<Buffer>) | null;
}

/** A page that is revalidated each time, with its own content security policy. */
export const pageResponse = (html: string, policy: string): HttpResponse => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    vary: 'Accept',
  },
  body: html,
});

/** An immutable file. It needs the page's policy, because a worker has the policy of its script's response. */
export async function staticFileResponse(
  { contentType, content, gzip, br }: StaticFile,
  request: IncomingMessage,
  policy: string,
): Promise<HttpResponse> {
  const offered = br === null ? (['gzip'] as const) : (['br', 'gzip'] as const);
  const encoding = negotiateEncoding(request.headers['accept-encoding'], offered);
  const copies = { br: br ?? content, gzip };
  return {
    status: 200,
    headers: {
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': policy,
      vary: 'Accept-Encoding',
      ...(encoding && { 'content-encoding': encoding }),
    },
    body: await (encoding === null ? content : copies[encoding])(),
  };
}
