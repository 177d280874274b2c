import type { PlaceFragment } from '../graphql/generated.ts';
import { sayIn } from '../i18n/language.ts';
import { sectionIn } from '../i18n/sections.ts';
import { MESSAGES } from './citation.messages.ts';
import { type PageData, usePage } from './page.ts';

/** Where a paper prints something: table and rows, or the section. */
export function Citation({ place }: { readonly place: PlaceFragment }) {
  return <span class="citation">{citationText(usePage(), place)}</span>;
}

/** The same as plain text, for files. */
export function citationText({ say, number, language }: PageData, place: PlaceFragment): string {
  const { table, rows, section } = place;
  const sayHere = sayIn(language, MESSAGES);
  const parts = [
    table !== null && sayHere('table', { table: /^\d+$/.test(table) ? Number(table) : table }),
    rows !== null &&
      rows.length > 0 &&
      sayHere('rows', { rows: ranges(rows, number, say('comma')), n: rows.length }),
    section !== null && sectionIn(language, section),
  ].filter(Boolean);
  return parts.join(say('comma'));
}

/** Numbers that follow one another, as a range. */
function ranges(rows: readonly number[], number: (value: number) => string, comma: string): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else found.push([row, row]);
  }
  return found
    .map(([from, to]) => (from === to ? number(from) : `${number(from)}–${number(to)}`))
    .join(comma);
}
