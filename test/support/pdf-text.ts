import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as Chromium prints it, without blanks. Reads just what Skia writes: objects in plain
 * sight, streams of Flate, fonts with a `ToUnicode` map and one or two bytes a glyph. A reader of any PDF weighs more than all
 * other test packages together.
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const streamOf = (reference: string | undefined) =>
    objects.get(reference ?? '')?.stream?.toString('latin1') ?? '';
  return pages.map(({ head }) => {
    const [, fontList = ''] = /\/Font <<(.*?)>>/s.exec(head) ?? [];
    const fonts = new Map(
      [...fontList.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', reference = '']) => {
        const font = objects.get(reference)?.head ?? '';
        return [name, glyphsOf(streamOf(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]))];
      }),
    );
    return textOf(streamOf(/\/Contents (\d+) 0 R/.exec(head)?.[1]), fonts);
  });
}

interface PdfObject {
  readonly head: string;
  readonly stream: Buffer | null;
}

/** The objects by their numbers. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)(?:stream\n|endobj)/gs)) {
    const [whole, number = '', head = ''] = found;
    const start = found.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const isFlate = whole.endsWith('stream\n') && head.includes('/FlateDecode');
    const stream = isFlate ? inflateSync(pdf.subarray(start, start + length)) : null;
    objects.set(number, { head, stream });
  }
  return objects;
}

/** The characters of glyphs by their hexadecimal numbers. */
function glyphsOf(map: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  const charactersOf = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, list = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', hex = ''] of list.matchAll(/<(\w+)> <(\w+)>/g)) {
      glyphs.set(glyph.toUpperCase(), charactersOf(hex));
    }
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', hex = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1) {
        const code = Number.parseInt(hex, 16) + glyph - first;
        glyphs.set(hexOf(glyph, from.length), String.fromCharCode(code));
      }
    }
  }
  return glyphs;
}

const hexOf = (glyph: number, digits: number): string =>
  glyph.toString(16).toUpperCase().padStart(digits, '0');

/** What a page draws, in the order in which it is drawn. */
function textOf(drawn: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, hex] of drawn.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    const digits = font.keys().next().value?.length ?? 4;
    for (const glyph of hex?.match(new RegExp(`.{${digits}}`, 'g')) ?? []) {
      text += font.get(glyph.toUpperCase()) ?? '';
    }
  }
  return text.replace(/\s/g, '');
}
