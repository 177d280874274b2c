import { shownText, type TableFile } from './table-file.ts';

/** A table as GitHub's Markdown, which notes and wikis take: its title, its rows in lines, and what it assumes. */
export function markdownOf({ title, columns, rows, assumptions }: TableFile): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [
    `**${escaped(title)}**`,
    '',
    line(columns),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((cells) => line(cells.map(shownText))),
    '',
    escaped(assumptions),
    '',
  ].join('\n');
}

/** A text in which Markdown finds no sign of its own, in one line. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`).replace(/\s*[\r\n]+\s*/g, '<br>');
