import { type FileCell, shownText, type TableFile } from './table-file.ts';

/** A table as HTML that needs no style sheet. */
export function htmlOf(table: TableFile): string {
  const { title, language, direction, columns, rows, assumptions } = table;
  const head = columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`).join('');
  const foot = `<tr><td colspan="${columns.length}">${escaped(assumptions)}</td></tr>`;
  return (
    `<table dir="${direction}" lang="${escaped(language)}" border="1">` +
    `<caption>${escaped(title)}</caption><thead><tr>${head}</tr></thead>` +
    `<tbody>${body}</tbody><tfoot>${foot}</tfoot></table>`
  );
}

function cellOf(cell: FileCell, column: number): string {
  const content = escaped(shownText(cell)).replaceAll('\n', '<br>');
  return column === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}

/** A table as lines of cells with tabs between them. */
export function tabsOf({ columns, rows, assumptions }: TableFile): string {
  const lines = [columns, ...rows.map((cells) => cells.map(shownText)), [assumptions]];
  return lines.map((line) => line.map(inOneLine).join('\t')).join('\n');
}

const inOneLine = (text: string) => text.replaceAll('\n', '; ').replaceAll('\t', ' ');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
