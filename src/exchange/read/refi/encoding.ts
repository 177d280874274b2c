import { TextDecoder } from 'node:util';
import { UnreadableFile } from '../fault.ts';

/** A decoder for XML by its first bytes: the mark, else the form of the first character, else what the XML declares. */
export function decoderOf(start: Buffer): TextDecoder {
  const name = encodingOf(start);
  try {
    return new TextDecoder(name, { fatal: true });
  } catch (cause) {
    throw new UnreadableFile(`The encoding "${name}" is not known.`, 1, 1, { cause });
  }
}

function encodingOf(start: Buffer): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = start.subarray(0, 200).toString('latin1');
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(
    head,
  )?.[1];
  // Programs that write UTF-8 through a text of .NET declare UTF-16, in letters of one byte.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
