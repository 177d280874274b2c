import { connect } from 'node:net';

/** Sends bytes as they are and gives back all that comes until the other side closes. */
export async function sendRaw(
  url: string,
  ...parts: readonly (string | Buffer)[]
): Promise<string> {
  return (await sendForBytes(url, ...parts)).toString();
}

/** The same, for answers that are no text. */
export function sendForBytes(url: string, ...parts: readonly (string | Buffer)[]): Promise<Buffer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    socket.on('error', reject);
  });
}
