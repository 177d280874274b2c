import type { TableFile } from './table-file.ts';
import { htmlOf, tabsOf } from './table-text.ts';

/** Puts a table on the clipboard: Word and Excel paste the HTML as a table, an editor the text with tabs. */
export async function copyTable(table: TableFile): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blob('text/html', htmlOf(table)),
      'text/plain': blob('text/plain', tabsOf(table)),
    }),
  ]);
}
